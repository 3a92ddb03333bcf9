package org.agenticbi.model.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The column that names the rows of a table, to which keys of other tables may refer. */
record KeyColumn(Table table, Column column) {
  private static final Set<String> KEY_WORDS = Set.of("id", "key", "code", "number");

  /**
   * The primary key when it is one column; without a primary key, the first column whose values
   * were read and are all different, when its name is that of a key.
   */
  static Optional<KeyColumn> of(Table table) {
    if (table.primaryKey().size() == 1) {
      return table
          .column(table.primaryKey().getFirst())
          .map(column -> new KeyColumn(table, column));
    }
    if (!table.primaryKey().isEmpty()) {
      return Optional.empty();
    }
    return table.columns().stream()
        .filter(column -> isUnique(column) && hasKeyName(column))
        .findFirst()
        .map(column -> new KeyColumn(table, column));
  }

  private static boolean isUnique(Column column) {
    Profile profile = column.profile();
    return profile != null
        && profile.rows() > 1
        && profile.nullShare() == 0
        && profile.distinct() == profile.rows();
  }

  private static boolean hasKeyName(Column column) {
    List<String> words = words(column.name());
    return !words.isEmpty() && KEY_WORDS.contains(words.getLast());
  }

  /** The words of a name, short forms expanded. */
  static List<String> words(String name) {
    return NameWords.of(name);
  }

  boolean is(Table otherTable, Column otherColumn) {
    return table.name().equals(otherTable.name()) && column.name().equals(otherColumn.name());
  }
}
