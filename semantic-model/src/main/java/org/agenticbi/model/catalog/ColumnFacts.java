package org.agenticbi.model.catalog;

import java.util.List;
import java.util.Set;
import org.agenticbi.protocol.ColumnType;

/**
 * What is known of a column when its role is decided.
 *
 * @param words of its name, short forms expanded
 * @param soleKey whether it alone is the primary key of its table
 * @param foreignKey whether it is part of a foreign key
 */
record ColumnFacts(Column column, List<String> words, boolean soleKey, boolean foreignKey) {

  static ColumnFacts of(Table table, Column column, boolean foreignKey) {
    List<List<String>> readings = NameParts.readings(column.name());
    return new ColumnFacts(
        column,
        readings.get(Math.min(1, readings.size() - 1)),
        table.primaryKey().size() == 1
            && table.primaryKey().getFirst().equalsIgnoreCase(column.name()),
        foreignKey);
  }

  boolean isNumber() {
    return column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
  }

  boolean isText() {
    return column.type() == ColumnType.TEXT;
  }

  boolean hasShape(ValueShape shape) {
    Profile profile = column.profile();
    return profile != null && profile.shapes().contains(shape);
  }

  boolean hasWord(Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  boolean lastWordIn(Set<String> wanted) {
    return !words.isEmpty() && wanted.contains(words.getLast());
  }

  boolean firstWordIn(Set<String> wanted) {
    return !words.isEmpty() && wanted.contains(words.getFirst());
  }

  /** Rows with a value. */
  long filledRows() {
    Profile profile = column.profile();
    return profile == null ? 0 : Math.round(profile.rows() * (1 - profile.nullShare()));
  }

  /** Different values for each row that has one, from 0 to 1; 0 when nothing is known. */
  double distinctShare() {
    Profile profile = column.profile();
    long filled = filledRows();
    return profile == null || filled == 0 ? 0 : (double) profile.distinct() / filled;
  }
}
