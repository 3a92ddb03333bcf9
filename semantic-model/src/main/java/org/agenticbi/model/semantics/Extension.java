package org.agenticbi.model.semantics;

import java.util.Optional;
import java.util.Set;

/** The part of an element that the form leaves to us, under {@code custom_extensions}. */
final class Extension {
  static final String VENDOR = "AGENTIC_BI";

  private Extension() {}

  /** The keys of ours; none when the element has no extension of ours. */
  static Optional<YamlMap> of(YamlMap element, Set<String> known, Issues issues) {
    for (YamlMap extension : element.maps("custom_extensions")) {
      if (extension.text("vendor_name").filter(VENDOR::equalsIgnoreCase).isPresent()) {
        Optional<YamlMap> data = data(extension, issues);
        data.ifPresent(map -> map.expect(known));
        return data;
      }
    }
    return Optional.empty();
  }

  /** A JSON text, as the form has it, or a mapping, which is easier to write. */
  private static Optional<YamlMap> data(YamlMap extension, Issues issues) {
    return extension.isText("data")
        ? extension
            .text("data")
            .flatMap(json -> YamlDocument.read(json, extension.place("data"), issues))
        : extension.map("data");
  }
}
