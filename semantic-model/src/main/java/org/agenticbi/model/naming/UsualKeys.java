package org.agenticbi.model.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.naming.Convention.ColumnConvention;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** What columns that name rows are usually called: by the usual name of the table. */
final class UsualKeys {

  /** What a key to the same table is called in front. */
  private static final Set<String> ABOVE =
      Set.of("parent", "par", "prnt", "upper", "super", "superior", "higher");

  private static final Set<String> IDS = Set.of("id", "key", "sk", "pk", "uid", "guid", "uuid");

  private final Catalog catalog;
  private final TableNames names;
  private final Map<String, Convention> conventions;
  private final Map<String, String> tables;

  /**
   * Over the names of tables.
   *
   * @param tables the usual names by the own ones
   */
  UsualKeys(
      Catalog catalog,
      TableNames names,
      Map<String, Convention> conventions,
      Map<String, String> tables) {
    this.catalog = catalog;
    this.names = names;
    this.conventions = conventions;
    this.tables = tables;
  }

  /** What names rows of a table with another name is called by that: "customer_id". */
  Optional<String> of(Table table, Column column) {
    Optional<ForeignKey> foreign =
        catalog.foreignKeys().stream()
            .filter(key ->
                key.fromTable().equals(table.name())
                    && key.fromColumns().equals(List.of(column.name())))
            .findFirst();
    boolean own = table.primaryKey().equals(List.of(column.name()));
    String named = foreign.map(ForeignKey::toTable).orElseGet(() -> keyed(column));
    if (named == null || tables.get(named) == null) {
      return Optional.empty();
    }
    Optional<ColumnConvention> key =
        Optional.ofNullable(conventions.get(named)).flatMap(Convention::key);
    if (key.isEmpty() && tables.get(named).equals(named)) {
      return Optional.empty();
    }
    String ending = column.type() == ColumnType.TEXT ? "_code" : "_id";
    String usual =
        key.map(each -> asThere(each.column(), named)).orElse(singular(tables.get(named)) + ending);
    boolean sameName = foreign.isEmpty() && (own || key.isPresent());
    return sameName
        ? Optional.of(usual)
        : foreign
            .flatMap(each -> foreign(column, each, usual))
            .or(() -> byNoun(column, named, usual));
  }

  /** Numbers that a database gives are ids: "department_code" is "department_id" for "org_id". */
  private String asThere(String usual, String table) {
    boolean id =
        catalog.table(table).stream()
            .map(Table::primaryKey)
            .anyMatch(
                key -> key.size() == 1 && IDS.contains(NameParts.words(key.getFirst()).getLast()));
    return id ? usual.substring(0, usual.lastIndexOf('_')) + "_id" : usual;
  }

  /** A key is called as in its table, with what may stand in front. */
  private static Optional<String> foreign(Column column, ForeignKey key, String usual) {
    List<String> words = NameParts.words(UsualNames.writtenOut(column.name()));
    List<String> there = NameParts.words(UsualNames.writtenOut(key.toColumns().getFirst()));
    int before = words.size() - there.size();
    boolean same = before >= 0 && words.subList(before, words.size()).equals(there);
    if (same && before == 0) {
      return Optional.of(usual);
    }
    if (key.fromTable().equals(key.toTable()) && words.stream().anyMatch(ABOVE::contains)) {
      return Optional.of("parent_" + usual);
    }
    if (same && words.subList(0, before).equals(List.of("manager"))) {
      return Optional.of("manager_id");
    }
    return same
        ? Optional.of(String.join("_", words.subList(0, before)) + "_" + usual)
        : Optional.empty();
  }

  private Optional<String> byNoun(Column column, String named, String usual) {
    OwnName name = OwnName.ofColumn(column.name()).withoutKey();
    OwnName noun = names.of(named);
    if (name.meets(noun) || name.isPartOf(noun)) {
      return Optional.of(usual);
    }
    int before = name.before(noun);
    List<String> words = NameParts.words(column.name());
    return before < 0 || before > words.size()
        ? Optional.empty()
        : Optional.of(String.join("_", words.subList(0, before)) + "_" + usual);
  }

  /** The table that has its key under the name of a column; null when none or several have. */
  private @Nullable String keyed(Column column) {
    List<String> keyed =
        catalog.tables().stream()
            .filter(table ->
                table.primaryKey().size() == 1
                    && table.primaryKey().getFirst().equalsIgnoreCase(column.name()))
            .map(Table::name)
            .toList();
    return keyed.size() == 1 ? keyed.getFirst() : null;
  }

  private static String singular(String table) {
    int last = table.lastIndexOf('_') + 1;
    return table.substring(0, last) + String.join("_", NameParts.singular(table.substring(last)));
  }
}
