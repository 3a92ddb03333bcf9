package org.agenticbi.nlp.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.joins.JoinGraph;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** A catalog and what its model says of it, looked up by name. */
public final class Schema {

  private static final Pattern HUMP = Pattern.compile("(\\p{Ll})(\\p{Lu})");
  private static final Pattern BETWEEN = Pattern.compile("[_\\s]+");

  private final Catalog catalog;
  private final SemanticModel model;
  private final JoinGraph joins;
  private final Map<String, Table> tables = new TreeMap<>();
  private final Map<ColumnRef, Column> columns = new TreeMap<>();
  private final Map<String, Dataset> datasets = new TreeMap<>();
  private final Map<ColumnRef, Field> fields = new TreeMap<>();
  private final Map<String, List<ColumnRef>> labels = new ConcurrentHashMap<>();
  private final Map<String, Hierarchy> hierarchies;

  /** Column names, as words, that more than one table has. */
  private final Set<String> severalTables = new TreeSet<>();

  /** The catalog has its roles and keys already. */
  public Schema(Catalog catalog, SemanticModel model) {
    this.catalog = catalog;
    this.model = model;
    this.joins = new JoinGraph(catalog, model);
    Set<String> names = new TreeSet<>();
    for (Table table : catalog.tables()) {
      tables.put(table.name(), table);
      for (Column column : table.columns()) {
        if (!names.add(words(column.name()))) {
          severalTables.add(words(column.name()));
        }
        columns.put(new ColumnRef(table.name(), column.name()), column);
      }
    }
    for (Dataset dataset : model.datasets()) {
      catalog.table(dataset.table()).ifPresent(table -> add(table, dataset));
    }
    this.hierarchies = new Hierarchies(this).byTable();
  }

  private void add(Table table, Dataset dataset) {
    datasets.put(table.name(), dataset);
    for (Field field : dataset.fields()) {
      table
          .column(field.column())
          .ifPresent(column -> fields.put(new ColumnRef(table.name(), column.name()), field));
    }
  }

  /** The catalog. */
  public Catalog catalog() {
    return catalog;
  }

  /** The model. */
  public SemanticModel model() {
    return model;
  }

  /** Whether nobody described the database, and its model is a first guess. */
  public boolean drafted() {
    return model.revision().equals(ModelDraft.REVISION);
  }

  /** The ways between its tables. */
  public JoinGraph joins() {
    return joins;
  }

  /** The tables that may be asked about, in the order of the catalog. */
  public List<Table> tables() {
    return catalog.tables().stream().filter(table -> !hidden(table.name())).toList();
  }

  /** A table that exists. */
  public Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("There is no table " + name + ".");
    }
    return table;
  }

  /** A column that exists. */
  public Column column(ColumnRef ref) {
    Column column = columns.get(ref);
    if (column == null) {
      throw new IllegalArgumentException("There is no column " + ref + ".");
    }
    return column;
  }

  /** The columns of a table, in its order. */
  public List<ColumnRef> columns(String table) {
    return table(table).columns().stream()
        .map(column -> new ColumnRef(table, column.name()))
        .toList();
  }

  /** What the model says of a table. */
  public Optional<Dataset> dataset(String table) {
    return Optional.ofNullable(datasets.get(table));
  }

  /** What the model says of a column. */
  public Optional<Field> field(ColumnRef ref) {
    return Optional.ofNullable(fields.get(ref));
  }

  private boolean hidden(String table) {
    return dataset(table).map(Dataset::hidden).orElse(false);
  }

  /** Whether a column is never offered nor linked. */
  public boolean hidden(ColumnRef ref) {
    return field(ref).map(Field::hidden).orElse(false);
  }

  /** What a column is for. */
  public ColumnRole role(ColumnRef ref) {
    ColumnRole said = field(ref).map(Field::role).orElse(null);
    if (said != null) {
      return said;
    }
    ColumnRole assigned = column(ref).role();
    if (assigned == ColumnRole.MEASURE && drafted() && zeroOrOne(column(ref))) {
      return ColumnRole.FLAG;
    }
    return assigned != null ? assigned : byType(column(ref).type());
  }

  /** Whole numbers of 0 and 1 say yes or no, and count nothing that is worth a sum. */
  private static boolean zeroOrOne(Column column) {
    Profile profile = column.profile();
    return column.type() == ColumnType.INTEGER
        && profile != null
        && profile.distinct() == 2
        && "0".equals(profile.minimum())
        && "1".equals(profile.maximum());
  }

  private static ColumnRole byType(ColumnType type) {
    return switch (type) {
      case INTEGER, DECIMAL -> ColumnRole.MEASURE;
      case DATE, TIMESTAMP, TIME -> ColumnRole.TIME;
      case BOOLEAN -> ColumnRole.FLAG;
      case TEXT, BINARY, OTHER -> ColumnRole.CATEGORY;
    };
  }

  /** Whether its values are numbers. */
  public boolean numeric(ColumnRef ref) {
    ColumnType type = column(ref).type();
    return type == ColumnType.INTEGER || type == ColumnType.DECIMAL;
  }

  /** Whether sums and means of it make sense. */
  public boolean quantity(ColumnRef ref) {
    return numeric(ref) && role(ref) == ColumnRole.MEASURE;
  }

  /** The columns of the primary key; empty when there is none. */
  public List<ColumnRef> primaryKey(String table) {
    return table(table).primaryKey().stream().map(name -> new ColumnRef(table, name)).toList();
  }

  /** The columns by which a person calls a row: usually a name; its key when nothing else does. */
  public List<ColumnRef> labels(String table) {
    return labels.computeIfAbsent(table, new LabelColumns(this)::of);
  }

  /** How the rows of a table lie below each other, where they classify what hangs on them. */
  public Optional<Hierarchy> hierarchy(String table) {
    return Optional.ofNullable(hierarchies.get(table));
  }

  /** The hierarchy whose rows a column names. */
  public Optional<Hierarchy> hierarchy(ColumnRef name) {
    return hierarchy(name.table()).filter(each -> each.name().equals(name));
  }

  /** The time that "when" means for the rows of a table, which may stand in a parent table. */
  public Optional<ColumnRef> timeColumn(String table) {
    String said = dataset(table).map(Dataset::defaultTimeColumn).orElse(null);
    if (said != null) {
      return Optional.of(reference(said, table));
    }
    List<ColumnRef> times = timeColumns(table);
    return times.isEmpty() ? Optional.empty() : Optional.of(times.getFirst());
  }

  /** The time columns of a table, in its order. */
  public List<ColumnRef> timeColumns(String table) {
    return columns(table).stream()
        .filter(ref -> !hidden(ref) && role(ref) == ColumnRole.TIME)
        .toList();
  }

  /** A column by the text "column" or "table.column". */
  public ColumnRef reference(String text, String table) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new ColumnRef(table, text)
        : new ColumnRef(text.substring(0, dot), text.substring(dot + 1));
  }

  /** The name of a table for a person. */
  public String tableName(String table) {
    String label = dataset(table).map(Dataset::label).orElse(null);
    return label != null ? label : words(table);
  }

  /** The name of a column for a person. */
  public String columnName(ColumnRef ref) {
    String label = field(ref).map(Field::label).orElse(null);
    if (label != null) {
      return label;
    }
    String words = words(ref.column());
    String own = singular(tableName(ref.table())) + " ";
    return severalTables.contains(words) && !words.startsWith(own) ? own + words : words;
  }

  /** The first form of a plural in most cases; only for people to read. */
  public static String singular(String words) {
    if (words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    boolean plural = words.endsWith("s") && !words.endsWith("ss");
    return plural ? words.substring(0, words.length() - 1) : words;
  }

  /** The unit of the values of a column. */
  public @Nullable String unit(ColumnRef ref) {
    return field(ref).map(Field::unit).orElse(null);
  }

  /** How a person wants to read the values of a column. */
  public @Nullable String format(ColumnRef ref) {
    return field(ref).map(Field::format).orElse(null);
  }

  /** An identifier as words. */
  public static String words(String identifier) {
    List<String> words = new ArrayList<>();
    for (String part : BETWEEN.split(HUMP.matcher(identifier).replaceAll("$1_$2"), -1)) {
      if (!part.isEmpty()) {
        words.add(part.toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" ", words);
  }
}
