package org.agenticbi.model.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.RateScale;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.naming.Convention.ColumnConvention;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Renaming;
import org.agenticbi.model.sql.Renaming.NumberedMonth;
import org.agenticbi.protocol.ColumnRole;

/**
 * A catalog under the names that its tables and columns usually have elsewhere.
 *
 * <p>Made for databases that nobody described: what is known of orders and customers holds for
 * purchases and shoppers, and for {@code fact_ord_hdr} and {@code dim_cust}. Statements are written
 * over the usual names and get the own ones back at last.
 */
public final class UsualNames {

  private static final Set<String> MONEY =
      Set.of("amt", "amount", "val", "value", "cur", "curr", "ccy", "currency", "bal", "balance");

  /** A short form of periods, and a preposition when it is said. */
  private static final String PER = "per";

  private static final String LINE_NUMBER = "line_no";

  /** What tells a rate from an amount in a name. */
  private static final Set<String> RATES =
      Set.of("percent", "percentage", "rate", "share", "fraction", "ratio");

  private static final Set<String> PERCENT = Set.of("percent", "percentage");

  /** A nightly rate is a price, and so is an hourly one; these are none. */
  private static final Set<String> OF_HUNDRED =
      Set.of("discount", "rebate", "reduction", "markdown", "tax", "vat", "commission", "margin");

  private final Catalog catalog;
  private final TableNames names;
  private final Map<String, Convention> conventions;
  private final ColumnConventions columnConventions;
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
  private final Map<String, MonthColumn> months = new LinkedHashMap<>();

  private UsualNames(Catalog catalog) {
    this.catalog = catalog;
    this.names = new TableNames(catalog);
    this.columnConventions = new ColumnConventions(catalog, names);
    this.conventions = new TableConventions(catalog, names, columnConventions).find();
    nameTables();
    catalog.tables().forEach(this::nameColumns);
  }

  /** Of a catalog whose keys and roles have been inferred. */
  public static UsualNames of(Catalog catalog) {
    return new UsualNames(catalog);
  }

  /** Whether rows of a table say their month in two numbers, as fiscal calendars do. */
  public static boolean isByNumberedMonth(Table table) {
    return MonthColumn.of(table, Map.of()).isPresent();
  }

  private void nameTables() {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    catalog.tables().forEach(table -> taken.add(style(table.name())));
    for (Table table : catalog.tables()) {
      Convention convention = conventions.get(table.name());
      String usual =
          convention == null || keeps(convention, table.name())
              ? writtenOut(names.words(table.name()))
              : convention.table();
      boolean same = sameWords(usual, table.name());
      tables.put(table.name(), same || !taken.add(style(usual)) ? table.name() : usual);
    }
  }

  /** Short forms that stand for one word are written out; others may stand for much. */
  static String writtenOut(String name) {
    return writtenOut(NameParts.words(name));
  }

  private static String writtenOut(List<String> words) {
    if (words.equals(List.of(PER))) {
      return "period";
    }
    List<String> written = new ArrayList<>();
    for (String word : words) {
      if (word.equals("loc") && words.stream().anyMatch(MONEY::contains)) {
        written.add("local");
        continue;
      }
      List<List<String>> readings = NameParts.readings(word);
      boolean one = readings.size() == 2 && readings.get(1).size() == 1;
      String known = one ? readings.get(1).getFirst() : word;
      written.add(ShortForms.written(word).orElse(known));
    }
    return String.join("_", written);
  }

  /** A name as any house may write it. */
  private static String style(String name) {
    return String.join("_", NameParts.words(name));
  }

  private static boolean sameWords(String one, String other) {
    return NameParts.words(one).equals(NameParts.words(other));
  }

  private static boolean keeps(Convention convention, String table) {
    String own = written(table);
    return convention.nouns().stream().anyMatch(noun -> noun.kept() && noun.words().equals(own));
  }

  /** A name as it is read without any convention, in the singular. */
  private static String written(String name) {
    return String.join(" ", NameParts.singular(writtenOut(name)));
  }

  private void nameColumns(Table table) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    table.columns().forEach(column -> taken.add(style(column.name())));
    for (Column column : table.columns()) {
      String usual = usual(table, column, taken);
      boolean same = sameWords(usual, column.name());
      names.put(column.name(), same || !taken.add(style(usual)) ? column.name() : usual);
    }
    MonthColumn.of(table, names)
        .ifPresent(month -> {
          names.put(month.month().name(), month.numberName());
          months.put(table.name(), month);
        });
    columns.put(table.name(), names);
  }

  /** Of several conventions the first that no other column has: type, then group of accounts. */
  private String usual(Table table, Column column, Set<String> taken) {
    Optional<String> key = new UsualKeys(catalog, names, conventions, tables).of(table, column);
    Convention convention = conventions.get(table.name());
    if (key.isEmpty()
        && convention != null
        && columnConventions.isLineNumber(table, column, convention)) {
      return LINE_NUMBER;
    }
    if (key.isPresent() || convention == null) {
      return key.orElseGet(() -> writtenOut(column.name()));
    }
    String own = written(Currencies.without(column.name()));
    String currency = Currencies.of(column.name());
    List<ColumnConvention> all = columnConventions.all(table, column, convention);
    return all.stream()
        .filter(each -> free(each.column() + currency, column, taken))
        .filter(each -> !isOthers(table, column, each))
        .findFirst()
        .filter(each -> !each.kept().contains(own))
        .map(each -> ofHundred(each.column() + currency, column))
        .orElseGet(() -> writtenOut(column.name()));
  }

  /** What is said in percent by its own name is no amount: the usual name says so as well. */
  private static String ofHundred(String usual, Column column) {
    OwnName own = OwnName.ofColumn(column.name());
    String percent = usual + "_percent";
    boolean price =
        usual.contains("_per_")
            || (PERCENT.stream().noneMatch(own::has) && OF_HUNDRED.stream().noneMatch(own::has));
    boolean rate = !price && column.profile() != null && RATES.stream().anyMatch(own::has);
    boolean told = RateScale.of(renamed(column, usual)).isPresent();
    boolean hundred =
        RateScale.of(renamed(column, usual + "_rate")).equals(Optional.of(RateScale.PERCENT));
    return rate && !told && hundred ? percent : usual;
  }

  /** A name that no other column has; what a column is called itself is its own. */
  private static boolean free(String usual, Column column, Set<String> taken) {
    return !taken.contains(usual) || style(column.name()).equalsIgnoreCase(usual);
  }

  /** Whether another column has the usual name itself. */
  private static boolean isOthers(Table table, Column column, ColumnConvention convention) {
    return !ColumnConventions.isUsual(column, convention)
        && table.columns().stream()
            .anyMatch(
                other -> !other.equals(column) && ColumnConventions.isUsual(other, convention));
  }

  /** The catalog under the usual names. */
  public Catalog catalog() {
    List<Table> renamed = new ArrayList<>();
    for (Table table : catalog.tables()) {
      renamed.add(
          new Table(
              usual(table.name()),
              table.comment(),
              table.rowCount(),
              columns(table),
              columnsOf(table.name(), table.primaryKey())));
    }
    return new Catalog(
        catalog.database(),
        catalog.dialect(),
        catalog.version(),
        renamed,
        catalog.foreignKeys().stream().map(this::named).toList());
  }

  /** With the month that is kept in numbers. */
  private List<Column> columns(Table table) {
    List<Column> all = new ArrayList<>();
    table.columns().forEach(column -> all.add(named(table, column)));
    MonthColumn month = months.get(table.name());
    if (month != null) {
      all.add(month.column());
    }
    return List.copyOf(all);
  }

  private Column named(Table table, Column column) {
    Column usual = renamed(column, usual(table.name(), column.name()));
    return isNumberOfTime(table, column) ? usual.withRole(ColumnRole.CATEGORY) : usual;
  }

  private static Column renamed(Column column, String name) {
    return new Column(
        name,
        column.type(),
        column.nativeType(),
        column.nullable(),
        column.comment(),
        column.profile(),
        null);
  }

  private ForeignKey named(ForeignKey key) {
    return new ForeignKey(
        usual(key.fromTable()),
        columnsOf(key.fromTable(), key.fromColumns()),
        usual(key.toTable()),
        columnsOf(key.toTable(), key.toColumns()),
        key.confidence());
  }

  private List<String> columnsOf(String table, List<String> names) {
    return names.stream().map(name -> usual(table, name)).toList();
  }

  private String usual(String table) {
    return tables.getOrDefault(table, table);
  }

  private Map<String, String> usualColumns(String table) {
    return columns.getOrDefault(table, Map.of());
  }

  private String usual(String table, String column) {
    return usualColumns(table).getOrDefault(column, column);
  }

  /** Puts the own names back into statements over the usual ones. */
  public Renaming own() {
    Map<String, String> ownTables = new HashMap<>();
    Map<String, Map<String, String>> ownColumns = new HashMap<>();
    tables.forEach((own, usual) -> {
      if (!own.equals(usual)) {
        ownTables.put(usual, own);
      }
      Map<String, String> names = new HashMap<>();
      usualColumns(own)
          .forEach((column, other) -> {
            if (!column.equals(other)) {
              names.put(other, column);
            }
          });
      if (!names.isEmpty()) {
        ownColumns.put(usual, names);
      }
    });
    Map<String, Map<String, NumberedMonth>> ownMonths = new HashMap<>();
    months.forEach(
        (own, month) -> ownMonths.put(usual(own), Map.of(month.column().name(), month.own())));
    return new Renaming(ownTables, ownColumns, ownMonths);
  }

  /** A model over the usual names, to which the own ones are added as other names. */
  public SemanticModel called(SemanticModel model) {
    Map<String, Dataset> datasets = new LinkedHashMap<>();
    model.datasets().forEach(dataset -> datasets.put(dataset.table(), dataset));
    for (Table table : catalog.tables()) {
      String usual = usual(table.name());
      Dataset dataset =
          datasets.getOrDefault(
              usual, new Dataset(usual, null, null, List.of(), null, null, false, List.of()));
      datasets.put(usual, called(table, dataset));
    }
    return new SemanticModel(
        model.name(),
        model.description(),
        model.revision(),
        List.copyOf(datasets.values()),
        model.relationships(),
        model.measures(),
        model.fiscalYearStartMonth(),
        model.fiscalYearNamedByEnd(),
        model.currency());
  }

  private Dataset called(Table table, Dataset dataset) {
    List<String> synonyms = new ArrayList<>(dataset.synonyms());
    if (!table.name().equals(dataset.table())) {
      synonyms.add(words(table.name()));
      synonyms.addAll(nouns(table));
    }
    synonyms.addAll(spoken(table));
    Map<String, Field> fields = new LinkedHashMap<>();
    dataset.fields().forEach(field -> fields.put(field.column(), field));
    usualColumns(table.name())
        .forEach((own, usual) -> {
          if (!own.equals(usual) && !isMonthNumber(table, own) && !words(own).equals(PER)) {
            Field field = fields.getOrDefault(usual, Field.of(usual)).alsoCalled(words(own));
            String written = written(own);
            boolean shortened = !written.equals(words(own)) && !written.equals(words(usual));
            fields.put(usual, shortened ? field.alsoCalled(written) : field);
          }
        });
    return new Dataset(
        dataset.table(),
        dataset.label(),
        dataset.description(),
        synonyms,
        dataset.defaultTimeColumn(),
        dataset.labelColumn(),
        dataset.hidden(),
        List.copyOf(fields.values()));
  }

  /** Numbers of months are counted by, not summed. */
  private boolean isNumberOfTime(Table table, Column column) {
    MonthColumn month = months.get(table.name());
    return month != null && month.isPart(column);
  }

  /** What it was called is said of the month, not of its number. */
  private boolean isMonthNumber(Table table, String column) {
    MonthColumn month = months.get(table.name());
    return month != null && month.month().name().equals(column);
  }

  /**
   * What things that have names are surely called, unless another table is called that; "stock" and
   * "sales" are said of more than rows.
   */
  private List<String> nouns(Table table) {
    Convention convention = conventions.get(table.name());
    if (convention == null || !convention.table().equals(tables.get(table.name()))) {
      return List.of();
    }
    if (convention.columns().stream().noneMatch(column -> column.column().endsWith("_name"))) {
      return List.of();
    }
    return convention.nouns().stream()
        .filter(noun -> !noun.unsure())
        .map(Convention.Noun::words)
        .filter(noun -> !noun.contains(" "))
        .filter(noun ->
            catalog.tables().stream()
                .allMatch(other -> other.equals(table) || !names.of(other).says(noun)))
        .toList();
  }

  /** What people call its rows, where no other table nor column is called that. */
  private List<String> spoken(Table table) {
    Convention convention = conventions.get(table.name());
    return convention == null
        ? List.of()
        : convention.spoken().stream().filter(word -> !isCalled(word)).toList();
  }

  private boolean isCalled(String word) {
    return catalog.tables().stream()
        .anyMatch(table ->
            OwnName.ofTable(table.name()).has(word)
                || table.columns().stream()
                    .filter(column -> !columnConventions.isKey(table, column))
                    .anyMatch(column -> OwnName.ofColumn(column.name()).says(word)));
  }

  private static String words(String name) {
    return String.join(" ", NameParts.words(name)).toLowerCase(Locale.ROOT);
  }
}
