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

  /** Looks among the columns of the table, by the words that the quantity goes by. */
  static Optional<AdjectiveColumn> find(
      Schema schema, String table, String word, @Nullable Boolean descending) {
    for (Lexicon.Quantity quantity : Lexicon.bundled().quantities(word)) {
      for (String name : quantity.names()) {
        for (ColumnRef column : schema.columns(table)) {
          if (ordered(schema, column) && named(column, name)) {
            boolean most = descending == null ? quantity.most() : descending;
            return Optional.of(new AdjectiveColumn(column, most));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean ordered(Schema schema, ColumnRef column) {
    ColumnRole role = schema.role(column);
    return !schema.hidden(column)
        && role != ColumnRole.IDENTIFIER
        && (schema.numeric(column) || role == ColumnRole.TIME);
  }

  private static boolean named(ColumnRef column, String name) {
    List<String> words = List.of(Schema.words(column.column()).split(" ", -1));
    return words.containsAll(List.of(name.split(" ", -1)));
  }
}
