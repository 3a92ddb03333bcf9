package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML text whose values are taken by type; a wrong type becomes an issue. */
final class YamlMap {
  private final Place place;
  private final Issues issues;
  private final int linesBefore;
  private final Map<String, Node> entries = new LinkedHashMap<>();

  /**
   * @param linesBefore lines of the outer text before the one that the node is of
   */
  YamlMap(MappingNode node, Place place, int linesBefore, Issues issues) {
    this.place = place;
    this.issues = issues;
    this.linesBefore = linesBefore;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
        issues.error(
            place.inside(key, line(tuple.getKeyNode())),
            "The key stands here twice.",
            "Remove one of them.");
      }
    }
  }

  private YamlMap(YamlMap map, Place place) {
    this.place = place;
    this.issues = map.issues;
    this.linesBefore = map.linesBefore;
    this.entries.putAll(map.entries);
  }

  /** The same with a name in its place. */
  YamlMap named(String name) {
    return new YamlMap(this, place.named(name));
  }

  /** The same as the outermost element: paths begin inside it. */
  YamlMap outermost() {
    return new YamlMap(this, new Place("", place.line()));
  }

  Place place() {
    return place;
  }

  Place place(String key) {
    Node node = entries.get(key);
    return place.inside(key, node == null ? place.line() : line(node));
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /** Notes keys that nobody reads. */
  void expect(Set<String> known) {
    for (String key : entries.keySet()) {
      if (!known.contains(key)) {
        issues.warning(
            place(key), "Nothing reads the key '" + key + "'.", Issues.didYouMean(key, known));
      }
    }
  }

  /** A text that must be there. */
  Optional<String> required(String key) {
    Optional<String> text = text(key).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      issues.error(place, "'" + key + "' is missing.", "Add '" + key + ": ...'.");
    }
    return text;
  }

  Optional<String> text(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    wrongType(key, "a text");
    return Optional.empty();
  }

  Optional<Boolean> flag(String key) {
    return oneOf(key, Set.of("true", "false")).map("true"::equals);
  }

  /** One of some words, in any case. */
  Optional<String> oneOf(String key, Set<String> words) {
    Optional<String> text = text(key).map(value -> value.toLowerCase(java.util.Locale.ROOT));
    if (text.isPresent() && !words.contains(text.get())) {
      issues.error(
          place(key),
          "'" + text.get() + "' is no value of '" + key + "'.",
          Issues.didYouMean(text.get(), words));
      return Optional.empty();
    }
    return text;
  }

  Optional<Integer> number(String key, int least, int greatest) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= greatest) {
        return Optional.of(number);
      }
    }
    issues.error(
        place(key),
        "'" + text.get() + "' is no whole number from " + least + " to " + greatest + ".",
        null);
    return Optional.empty();
  }

  /** A list of texts; empty when it is not there. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else {
        wrongType(key, "a list of texts");
      }
    }
    return texts;
  }

  /** A list of mappings; empty when it is not there. */
  List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        maps.add(new YamlMap(mapping, place.inside(key, line(item)), linesBefore, issues));
      } else {
        wrongType(key, "a list of mappings");
      }
    }
    return maps;
  }

  Optional<YamlMap> map(String key) {
    Node node = entries.get(key);
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(mapping, place.inside(key, line(node)), linesBefore, issues));
    }
    if (node != null) {
      wrongType(key, "a mapping");
    }
    return Optional.empty();
  }

  boolean isMap(String key) {
    return entries.get(key) instanceof MappingNode;
  }

  boolean isText(String key) {
    return entries.get(key) instanceof ScalarNode;
  }

  private List<Node> items(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    wrongType(key, "a list");
    return List.of();
  }

  private void wrongType(String key, String wanted) {
    issues.error(place(key), "'" + key + "' has to be " + wanted + ".", null);
  }

  private int line(Node node) {
    return linesBefore + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
