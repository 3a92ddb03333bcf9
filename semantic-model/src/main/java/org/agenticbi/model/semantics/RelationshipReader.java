package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one relationship. */
final class RelationshipReader {
  private static final Set<String> KEYS =
      Set.of("name", "from", "to", "from_columns", "to_columns", "ai_context", "custom_extensions");

  private final ModelNames names;
  private final Issues issues;

  RelationshipReader(ModelNames names, Issues issues) {
    this.names = names;
    this.issues = issues;
  }

  Optional<Relationship> read(YamlMap map) {
    map.expect(KEYS);
    Optional<String> name = map.required("name");
    YamlMap named = name.map(map::named).orElse(map);
    Optional<String> from = table(named, "from");
    Optional<String> to = table(named, "to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    List<String> fromColumns = columns(named, "from_columns", from.get());
    List<String> toColumns = columns(named, "to_columns", to.get());
    if (fromColumns.isEmpty() || fromColumns.size() != toColumns.size()) {
      issues.error(
          named.place("from_columns"),
          "'from_columns' and 'to_columns' have to name the same number of columns.",
          null);
      return Optional.empty();
    }
    return Optional.of(
        new Relationship(
            from.get(), fromColumns, to.get(), toColumns, name.map(this::words).orElse(null)));
  }

  private String words(String name) {
    return name.replace('_', ' ');
  }

  private Optional<String> table(YamlMap map, String key) {
    Optional<String> name = map.required(key);
    Optional<String> table = name.flatMap(names::table);
    if (name.isPresent() && table.isEmpty()) {
      issues.error(
          map.place(key),
          "There is no dataset '" + name.get() + "'.",
          Issues.didYouMean(name.get(), names.allTables()));
    }
    return table;
  }

  private List<String> columns(YamlMap map, String key, String table) {
    List<String> columns = new ArrayList<>();
    for (String name : map.texts(key)) {
      Optional<String> column = names.column(table, name);
      if (column.isEmpty()) {
        issues.error(
            map.place(key),
            "The table '" + table + "' has no column '" + name + "'.",
            Issues.didYouMean(name, names.columns(table)));
      }
      column.ifPresent(columns::add);
    }
    return columns;
  }
}
