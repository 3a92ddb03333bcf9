package org.agenticbi.model.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table of a business is usually called, and its columns.
 *
 * @param table the usual name
 * @param nouns what else it is called
 * @param spoken what people call it besides, in the singular
 * @param columns in order
 */
record Convention(
    String table, List<Noun> nouns, List<String> spoken, List<ColumnConvention> columns) {

  /** Copies its lists. */
  Convention {
    nouns = List.copyOf(nouns);
    spoken = List.copyOf(spoken);
    columns = List.copyOf(columns);
  }

  /** A convention of the same table that knows more names. */
  Convention and(Convention more) {
    return new Convention(
        table,
        Stream.concat(nouns.stream(), more.nouns.stream()).toList(),
        Stream.concat(spoken.stream(), more.spoken.stream()).toList(),
        Stream.concat(columns.stream(), more.columns.stream()).toList());
  }

  /** What names its rows; empty when that is called by the table. */
  Optional<ColumnConvention> key() {
    return columns.stream().filter(column -> column.kind() == Kind.KEY).findFirst();
  }

  /**
   * Another name of a table.
   *
   * @param words in the singular, with blanks
   * @param unsure whether tables of other businesses are called that too
   * @param kept whether it is understood as well, and stays
   */
  record Noun(String words, boolean unsure, boolean kept) {}

  /**
   * What a column is usually called.
   *
   * @param column the usual name
   * @param kind of its values
   * @param telling whether it tells that a table of an unsure noun is what the convention is about
   * @param names what else it is called, in the singular, with blanks
   * @param kept those of the names that are understood as well, and stay as they are
   */
  record ColumnConvention(
      String column, Kind kind, boolean telling, List<String> names, List<String> kept) {
    /** Copies its lists. */
    ColumnConvention {
      names = List.copyOf(names);
      kept = List.copyOf(kept);
    }
  }

  /** What the values of a column are. */
  enum Kind {
    /** Days or times. */
    DATE,
    /** Numbers. */
    NUMBER,
    /** Texts. */
    TEXT,
    /** Texts of which some say how far something has come: "open", "cancelled". */
    STATUS,
    /** Texts of which none says that. */
    PLACE,
    /** Any of these. */
    ANY,
    /** Names its rows, whatever it is made of. */
    KEY
  }
}
