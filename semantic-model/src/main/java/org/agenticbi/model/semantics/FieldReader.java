package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a dataset. */
final class FieldReader {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "expression",
          "dimension",
          "label",
          "description",
          "datatype",
          "ai_context",
          "custom_extensions");
  private static final Set<String> EXTENSION =
      Set.of(
          "title",
          "format",
          "scale",
          "unit",
          "currency",
          "grain",
          "masked",
          "hidden",
          "default_aggregate",
          "role",
          "value_synonyms");
  private static final Set<String> GRAINS = Set.of("day", "week", "month", "quarter", "year");
  private static final Set<String> TEMPORAL = Set.of("Date", "Time", "DateTime", "DateTimeTz");
  private static final Pattern COLUMN =
      Pattern.compile("(?:[\\p{L}_][\\p{L}\\p{N}_$]*\\.)?[\\p{L}_][\\p{L}\\p{N}_$ ]*");

  private final ModelNames names;
  private final @Nullable String currency;
  private final Issues issues;

  FieldReader(ModelNames names, @Nullable String currency, Issues issues) {
    this.names = names;
    this.currency = currency;
    this.issues = issues;
  }

  List<Field> read(YamlMap dataset, String table) {
    List<Field> fields = new ArrayList<>();
    for (YamlMap map : dataset.maps("fields")) {
      map.required("name")
          .flatMap(name -> field(map.named(name), name, table))
          .ifPresent(fields::add);
    }
    return fields;
  }

  private Optional<Field> field(YamlMap map, String name, String table) {
    map.expect(KEYS);
    Optional<String> expression = Expressions.of(map, issues);
    if (expression.isEmpty()) {
      return Optional.empty();
    }
    if (!isColumn(expression.get())) {
      issues.warning(
          map.place("expression"),
          "The field is computed ('" + expression.get() + "'); computed fields are left out.",
          "Make it a column of the table or of a view.");
      return Optional.empty();
    }
    String written = unquoted(expression.get());
    Optional<String> column = names.physicalColumn(table, written);
    if (column.isEmpty()) {
      issues.error(
          map.place("expression"),
          "The table '" + table + "' has no column '" + written + "'.",
          Issues.didYouMean(written, names.columns(table)));
      return Optional.empty();
    }
    names.addField(table, name, column.get());
    return Optional.of(field(map, name, column.get(), Extension.of(map, EXTENSION, issues)));
  }

  private Field field(YamlMap map, String name, String column, Optional<YamlMap> extension) {
    DisplayFormat display = DisplayFormat.of(extension, currency);
    return new Field(
        column,
        extension.flatMap(data -> data.text("title")).orElse(null),
        map.text("description").orElse(null),
        synonyms(map, name, column),
        display.unit(),
        display.format(),
        display.scale(),
        extension.flatMap(data -> data.oneOf("grain", GRAINS)).orElse(null),
        role(map, extension),
        extension.flatMap(FieldReader::aggregate).orElse(null),
        extension.flatMap(data -> data.flag("hidden")).orElse(false),
        extension.flatMap(data -> data.flag("masked")).orElse(false),
        extension.map(this::valueSynonyms).orElse(Map.of()));
  }

  private static boolean isColumn(String expression) {
    return COLUMN.matcher(expression).matches() || isQuoted(expression);
  }

  private static boolean isQuoted(String expression) {
    return expression.matches("\"[^\"]+\"|`[^`]+`");
  }

  private static String unquoted(String expression) {
    return isQuoted(expression)
        ? expression.substring(1, expression.length() - 1)
        : expression.substring(expression.indexOf('.') + 1);
  }

  /** A field may be named otherwise than its column: people know it by that name. */
  private static List<String> synonyms(YamlMap map, String name, String column) {
    List<String> all = new ArrayList<>();
    if (!name.equalsIgnoreCase(column)) {
      all.add(name.replace('_', ' '));
    }
    all.addAll(Synonyms.of(map));
    return Synonyms.distinct(all);
  }

  private @Nullable ColumnRole role(YamlMap map, Optional<YamlMap> extension) {
    Optional<String> named = extension.flatMap(data -> data.oneOf("role", roles()));
    if (named.isPresent()) {
      return ColumnRole.valueOf(named.get().toUpperCase(Locale.ROOT));
    }
    boolean temporal = map.text("datatype").filter(TEMPORAL::contains).isPresent();
    Optional<Boolean> declared =
        map.has("dimension")
            ? map.map("dimension").flatMap(d -> d.flag("is_time"))
            : Optional.empty();
    return declared.orElse(temporal) ? ColumnRole.TIME : null;
  }

  private static Set<String> roles() {
    return Arrays.stream(ColumnRole.values())
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Optional<AggregateKind> aggregate(YamlMap data) {
    Set<String> kinds =
        Arrays.stream(AggregateKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return data.oneOf("default_aggregate", kinds)
        .map(kind -> AggregateKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  private Map<String, List<String>> valueSynonyms(YamlMap data) {
    Map<String, List<String>> synonyms = new LinkedHashMap<>();
    if (data.has("value_synonyms")) {
      data.map("value_synonyms")
          .ifPresent(map -> map.keys().forEach(value -> synonyms.put(value, map.texts(value))));
    }
    return synonyms;
  }
}
