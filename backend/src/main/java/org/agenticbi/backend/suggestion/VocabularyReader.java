package org.agenticbi.backend.suggestion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.backend.suggestion.SchemaJson.CatalogPart;
import org.agenticbi.backend.suggestion.SchemaJson.ColumnPart;
import org.agenticbi.backend.suggestion.SchemaJson.DatasetPart;
import org.agenticbi.backend.suggestion.SchemaJson.FieldPart;
import org.agenticbi.backend.suggestion.SchemaJson.MeasurePart;
import org.agenticbi.backend.suggestion.SchemaJson.ModelPart;
import org.agenticbi.backend.suggestion.SchemaJson.TablePart;
import org.agenticbi.backend.suggestion.SchemaJson.ValuePart;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes words from a catalog and, where there is one, its semantic model: {@code get_table_schema
 * -> Vocabulary}. Measures of the model beat those guessed from columns; hidden things get no
 * words.
 */
final class VocabularyReader {

  private static final int VALUES_PER_COLUMN = 50;

  private final CatalogPart catalog;
  private final ModelPart model;
  private final ColumnReading columnReading;

  private VocabularyReader(CatalogPart catalog, ModelPart model) {
    this.catalog = catalog;
    this.model = model;
    this.columnReading = new ColumnReading(catalog);
  }

  /**
   * Reads the words.
   *
   * @param database its name
   * @param catalog the {@code catalog} of the reply
   * @param model the {@code semantic_model} of the reply
   */
  static Vocabulary read(String database, JsonNode catalog, @Nullable JsonNode model) {
    boolean hasModel = model != null && model.isObject();
    return new VocabularyReader(
            ProtocolJson.mapper().treeToValue(catalog, CatalogPart.class),
            hasModel
                ? ProtocolJson.mapper().treeToValue(model, ModelPart.class)
                : ModelPart.empty())
        .read(database);
  }

  private Vocabulary read(String database) {
    List<TablePart> shown = catalog.tables().stream().filter(table -> !isHidden(table)).toList();
    List<MeasureWord> measures =
        model.measures().isEmpty()
            ? shown.stream().flatMap(this::guessedMeasures).toList()
            : model.measures().stream().map(this::measure).toList();
    return new Vocabulary(
        database,
        measures,
        shown.stream().flatMap(this::dimensions).toList(),
        shown.stream()
            .sorted(Comparator.comparingLong(TablePart::rowCount).reversed())
            .map(this::tableWord)
            .toList(),
        reachable());
  }

  private boolean isHidden(TablePart table) {
    return dataset(table.name()).map(DatasetPart::hidden).orElse(false);
  }

  private Optional<DatasetPart> dataset(String table) {
    return model.datasets().stream()
        .filter(each -> each.table().equalsIgnoreCase(table))
        .findFirst();
  }

  private Optional<FieldPart> field(TablePart table, ColumnPart column) {
    return dataset(table.name()).stream()
        .flatMap(dataset -> dataset.fields().stream())
        .filter(field -> field.column().equalsIgnoreCase(column.name()))
        .findFirst();
  }

  private TableWord tableWord(TablePart table) {
    String words =
        dataset(table.name()).map(DatasetPart::label).map(Words::of).orElse(Words.of(table.name()));
    return new TableWord(Words.plural(words), table.name(), table.rowCount());
  }

  private MeasureWord measure(MeasurePart measure) {
    List<String> names = new ArrayList<>(measure.synonyms());
    names.add(Words.of(measure.name()));
    boolean additive = !"percent".equals(measure.format()) && !columnReading.isMean(measure.name());
    return new MeasureWord(
        Words.of(measure.label()),
        names,
        tableName(measure.table()),
        additive,
        latest(measure.table(), measure.timeColumn()));
  }

  private Stream<MeasureWord> guessedMeasures(TablePart table) {
    return table.columns().stream()
        .filter(column -> role(table, column) == ColumnRole.MEASURE)
        .filter(column -> !isHidden(table, column))
        .map(column -> guessedMeasure(table, column));
  }

  private MeasureWord guessedMeasure(TablePart table, ColumnPart column) {
    boolean mean = columnReading.isMean(column.name());
    String phrase = (mean ? "average " : "total ") + label(table, column);
    return new MeasureWord(
        phrase, List.of(label(table, column)), table.name(), !mean, latest(table.name(), null));
  }

  private Stream<DimensionWord> dimensions(TablePart table) {
    return table.columns().stream()
        .filter(column -> !isHidden(table, column))
        .filter(column -> isLabel(table, column) || columnReading.groups(role(table, column)))
        .map(column -> dimension(table, column));
  }

  private DimensionWord dimension(TablePart table, ColumnPart column) {
    boolean entity = isLabel(table, column);
    List<String> values =
        column.profile() == null || columnReading.isPersonal(column)
            ? List.of()
            : column.profile().values().stream()
                .map(ValuePart::value)
                .limit(VALUES_PER_COLUMN)
                .toList();
    long distinct = column.profile() == null ? 0 : column.profile().distinct();
    return new DimensionWord(
        label(table, column), table.name(), column.name(), entity, distinct, values);
  }

  /** Whether the column names the rows of its table. */
  private boolean isLabel(TablePart table, ColumnPart column) {
    Optional<String> declared = dataset(table.name()).map(DatasetPart::labelColumn);
    return declared.isPresent()
        ? declared.get().equalsIgnoreCase(column.name())
        : columnReading.namesRows(table, column);
  }

  private String label(TablePart table, ColumnPart column) {
    String words =
        field(table, column).map(FieldPart::label).map(Words::of).orElse(Words.of(column.name()));
    boolean nameOfSomething = words.endsWith(" name") && isLabel(table, column);
    return nameOfSomething ? words.substring(0, words.length() - " name".length()) : words;
  }

  private boolean isHidden(TablePart table, ColumnPart column) {
    return field(table, column).map(FieldPart::hidden).orElse(false);
  }

  private ColumnRole role(TablePart table, ColumnPart column) {
    return field(table, column)
        .map(FieldPart::role)
        .orElseGet(() -> columnReading.role(table, column));
  }

  /** The last day of the time column of a measure. */
  private @Nullable LocalDate latest(String tableName, @Nullable String timeColumn) {
    String named =
        timeColumn != null
            ? timeColumn
            : dataset(tableName).map(DatasetPart::defaultTimeColumn).orElse(null);
    String table =
        named != null && named.contains(".") ? named.substring(0, named.indexOf('.')) : tableName;
    String column = named == null ? null : named.substring(named.indexOf('.') + 1);
    return catalog.tables().stream()
        .filter(each -> each.name().equalsIgnoreCase(table))
        .flatMap(each -> each.columns().stream())
        .filter(each ->
            column == null ? columnReading.isTime(each) : each.name().equalsIgnoreCase(column))
        .flatMap(each -> lastDay(each).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDate> lastDay(ColumnPart column) {
    String maximum = column.profile() == null ? null : column.profile().maximum();
    if (maximum == null || maximum.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(maximum.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String tableName(String name) {
    return catalog.tables().stream()
        .map(TablePart::name)
        .filter(each -> each.equalsIgnoreCase(name))
        .findFirst()
        .orElse(name);
  }

  private Map<String, Set<String>> reachable() {
    Map<String, Set<String>> parents = new HashMap<>();
    catalog
        .foreignKeys()
        .forEach(key ->
            parents
                .computeIfAbsent(tableName(key.fromTable()), _ -> new LinkedHashSet<>())
                .add(tableName(key.toTable())));
    model
        .relationships()
        .forEach(join ->
            parents
                .computeIfAbsent(tableName(join.fromTable()), _ -> new LinkedHashSet<>())
                .add(tableName(join.toTable())));
    Map<String, Set<String>> reachable = new HashMap<>();
    for (TablePart table : catalog.tables()) {
      reachable.put(table.name(), reachableFrom(table.name(), parents));
    }
    return reachable;
  }

  private static Set<String> reachableFrom(String table, Map<String, Set<String>> parents) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(table));
    while (!waiting.isEmpty()) {
      String next = waiting.removeFirst();
      if (reached.add(next)) {
        waiting.addAll(parents.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
