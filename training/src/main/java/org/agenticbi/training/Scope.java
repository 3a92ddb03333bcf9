package org.agenticbi.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** The tables of a block by the names that it gives them. */
final class Scope {
  private final Schema schema;
  private final Map<String, String> tables = new LinkedHashMap<>();

  Scope(Schema schema, PlainSelect block) {
    this.schema = schema;
    add(block.getFromItem());
    if (block.getJoins() != null) {
      for (Join join : block.getJoins()) {
        if (join.isOuter() || join.isLeft() || join.isRight() || join.isFull()) {
          throw new UnsupportedStatementException("outer join");
        }
        add(join.getFromItem());
      }
    }
  }

  private void add(FromItem item) {
    if (!(item instanceof Table table)) {
      throw new UnsupportedStatementException("FROM a sub-query");
    }
    String written = plain(table.getName());
    String name =
        schema
            .catalog()
            .table(written)
            .orElseThrow(() -> new UnsupportedStatementException("unknown table"))
            .name();
    if (tables.containsValue(name)) {
      throw new UnsupportedStatementException("self-join");
    }
    tables.put(key(table.getAlias() == null ? written : table.getAlias().getName()), name);
  }

  /** The names of the catalog, in the order of the block. */
  List<String> tables() {
    return new ArrayList<>(tables.values());
  }

  /** All columns of all tables. */
  List<ColumnRef> allColumns() {
    return tables.values().stream().flatMap(table -> schema.columns(table).stream()).toList();
  }

  /** All columns of a table that is written before a dot. */
  List<ColumnRef> columnsOf(Table written) {
    String name = tables.get(key(written.getName()));
    if (name == null) {
      throw new UnsupportedStatementException("unknown alias");
    }
    return schema.columns(name);
  }

  /** The column that is meant; nothing when no table of the block has it. */
  Optional<ColumnRef> column(Column column) {
    String name = plain(column.getColumnName());
    if (column.getTable() == null || column.getTable().getName() == null) {
      return tables.values().stream().flatMap(table -> column(table, name).stream()).findFirst();
    }
    String table = tables.get(key(column.getTable().getName()));
    return table == null ? Optional.empty() : column(table, name);
  }

  private Optional<ColumnRef> column(String table, String name) {
    return schema.table(table).column(name).map(found -> new ColumnRef(table, found.name()));
  }

  /** A name without quotes. */
  static String plain(String name) {
    boolean quoted = name.length() > 1 && "\"`[".indexOf(name.charAt(0)) >= 0;
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /** A name for comparing. */
  static String key(String name) {
    return plain(name).toLowerCase(Locale.ROOT);
  }
}
