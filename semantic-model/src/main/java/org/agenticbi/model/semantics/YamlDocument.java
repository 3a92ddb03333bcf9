package org.agenticbi.model.semantics;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML (or JSON) text into a mapping that knows its lines. */
final class YamlDocument {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setMaxAliasesForCollections(50).build();

  private YamlDocument() {}

  /**
   * Reads a text, or a text inside another.
   *
   * @param place where it begins
   */
  static Optional<YamlMap> read(String text, Place place, Issues issues) {
    try {
      Optional<Node> node = new Compose(SETTINGS).composeString(text);
      if (node.orElse(null) instanceof MappingNode mapping) {
        return Optional.of(new YamlMap(mapping, place, place.line() - 1, issues));
      }
      issues.error(place, "The text is no mapping of keys to values.", null);
    } catch (MarkedYamlEngineException broken) {
      int line = place.line() + broken.getProblemMark().map(Mark::getLine).orElse(0);
      Place where = new Place(place.where(), line);
      issues.error(where, "This is no YAML: " + broken.getProblem() + ".", null);
    } catch (YamlEngineException broken) {
      issues.error(place, "This is no YAML: " + broken.getMessage(), null);
    }
    return Optional.empty();
  }
}
