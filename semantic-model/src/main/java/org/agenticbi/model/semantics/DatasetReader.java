package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one dataset. */
final class DatasetReader {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "source",
          "primary_key",
          "unique_keys",
          "description",
          "ai_context",
          "fields",
          "metrics",
          "custom_extensions");
  private static final Set<String> EXTENSION = Set.of("title", "label", "default_time", "hidden");

  private final ModelNames names;
  private final Issues issues;
  private final FieldReader fields;

  DatasetReader(ModelNames names, @Nullable String currency, Issues issues) {
    this.names = names;
    this.issues = issues;
    this.fields = new FieldReader(names, currency, issues);
  }

  /** Notes the name of a dataset, so that others can refer to it whatever the order. */
  Optional<String> register(YamlMap dataset) {
    Optional<String> name = dataset.required("name");
    Optional<String> source = dataset.required("source");
    if (name.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    String written = source.get().substring(source.get().lastIndexOf('.') + 1);
    String plain = written.replaceAll("^[\"`]|[\"`]$", "");
    Optional<String> table = names.physicalTable(plain);
    if (table.isEmpty()) {
      issues.error(
          dataset.named(name.get()).place("source"),
          "There is no table '" + plain + "'.",
          Issues.didYouMean(plain, names.physicalTables()));
      return Optional.empty();
    }
    names.addDataset(name.get(), table.get());
    return table;
  }

  Dataset read(YamlMap dataset, String table) {
    dataset.expect(KEYS);
    Optional<YamlMap> extension = Extension.of(dataset, EXTENSION, issues);
    Optional<String> label = column(extension, "label", table);
    return new Dataset(
        table,
        extension.flatMap(data -> data.text("title")).orElse(null),
        dataset.text("description").orElse(null),
        withName(Synonyms.of(dataset), dataset.text("name").orElse(table), table),
        extension.flatMap(data -> time(data, table)).orElse(null),
        label.orElse(null),
        hidesAll(extension),
        withHidden(fields.read(dataset, table), hiddenColumns(extension, table)));
  }

  /** A dataset may be named otherwise than its table: people know it by that name. */
  private static List<String> withName(List<String> synonyms, String name, String table) {
    if (name.equalsIgnoreCase(table)) {
      return synonyms;
    }
    List<String> all = new ArrayList<>(List.of(name.replace('_', ' ')));
    all.addAll(synonyms);
    return Synonyms.distinct(all);
  }

  private Optional<String> time(YamlMap data, String table) {
    return data.text("default_time")
        .flatMap(text ->
            new QualifiedColumn(names, issues).read(text, table, data.place("default_time")));
  }

  private Optional<String> column(Optional<YamlMap> extension, String key, String table) {
    return extension.flatMap(
        data -> data.text(key).flatMap(name -> existing(name, table, data.place(key))));
  }

  private Optional<String> existing(String column, String table, Place place) {
    Optional<String> found = names.column(table, column);
    if (found.isEmpty()) {
      issues.error(
          place,
          "The table '" + table + "' has no column '" + column + "'.",
          Issues.didYouMean(column, names.columns(table)));
    }
    return found;
  }

  private static boolean hidesAll(Optional<YamlMap> extension) {
    return extension
        .filter(data -> data.isText("hidden"))
        .flatMap(data -> data.flag("hidden"))
        .orElse(false);
  }

  private List<String> hiddenColumns(Optional<YamlMap> extension, String table) {
    if (extension.isEmpty() || extension.get().isText("hidden")) {
      return List.of();
    }
    YamlMap data = extension.get();
    return data.texts("hidden").stream()
        .flatMap(column -> existing(column, table, data.place("hidden")).stream())
        .toList();
  }

  private static List<Field> withHidden(List<Field> fields, List<String> hidden) {
    List<Field> all = new ArrayList<>();
    for (Field field : fields) {
      all.add(hidden.contains(field.column()) ? field.asHidden() : field);
    }
    List<String> described = fields.stream().map(Field::column).toList();
    hidden.stream()
        .filter(column -> !described.contains(column))
        .map(column -> Field.of(column).asHidden())
        .forEach(all::add);
    return all;
  }
}
