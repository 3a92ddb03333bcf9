package org.agenticbi.model.semantics;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The unit, format and scale of an extension. */
record DisplayFormat(@Nullable String unit, @Nullable String format, @Nullable Integer scale) {
  static final Set<String> FORMATS =
      Set.of(
          "integer",
          "decimal",
          "currency",
          "percent",
          "ratio",
          "year",
          "quarter",
          "month",
          "week",
          "day");

  static DisplayFormat of(Optional<YamlMap> extension, @Nullable String currency) {
    if (extension.isEmpty()) {
      return new DisplayFormat(null, null, null);
    }
    YamlMap data = extension.get();
    String format = data.oneOf("format", FORMATS).orElse(null);
    String money = data.text("currency").orElse("currency".equals(format) ? currency : null);
    return new DisplayFormat(
        data.text("unit").orElse(money),
        format,
        data.oneOf("scale", Set.of("1", "100"))
            .map(Integer::valueOf)
            .orElse("percent".equals(format) ? 1 : null));
  }
}
