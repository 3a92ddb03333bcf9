package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * The column that a superlative means for the rows of a table, such as the price for "cheapest".
 *
 * @param most whether the greatest value is meant
 */
record AdjectiveColumn(ColumnRef column, boolean most) {

  /** In the word list: the time by which the rows of the table are told apart. */
  private static final String OWN_TIME = "*";

  /** Looks among the columns of the table, by the words that the quantity goes by. */
  static Optional<AdjectiveColumn> find(
      Schema schema, String table, String word, @Nullable Boolean descending) {
    for (Lexicon.Quantity quantity : Lexicon.bundled().quantities(word)) {
      for (String name : quantity.names()) {
        Optional<ColumnRef> column =
            name.equals(OWN_TIME) ? ownTime(schema, table) : named(schema, table, name);
        if (column.isPresent()) {
          boolean most = descending == null ? quantity.most() : descending;
          return Optional.of(new AdjectiveColumn(column.get(), most));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ColumnRef> named(Schema schema, String table, String name) {
    return schema.columns(table).stream()
        .filter(column -> ordered(schema, column) && named(column, name))
        .findFirst();
  }

  private static Optional<ColumnRef> ownTime(Schema schema, String table) {
    return schema.timeColumn(table).filter(column -> column.table().equals(table));
  }

  private static boolean ordered(Schema schema, ColumnRef column) {
    ColumnRole role = schema.role(column);
    return !schema.hidden(column)
        && role != ColumnRole.IDENTIFIER
        && (schema.numeric(column) || role == ColumnRole.TIME);
  }

  private static boolean named(ColumnRef column, String name) {
    List<String> said = List.of(name.split(" ", -1));
    List<String> words = List.of(Schema.words(column.column()).split(" ", -1));
    return words.containsAll(said) || ColumnWords.of(column).containsAll(said);
  }
}
