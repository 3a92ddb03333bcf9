package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;

/**
 * Amounts that say what was done with them: "total claims paid" is the sum of {@code paid_amt}, and
 * no count of the claims whose status is paid.
 */
final class DoneAmounts {

  private static final Set<String> AMOUNT = Set.of("amount", "amt");

  private static final Set<String> IRREGULAR = Set.of("paid", "lent", "spent", "withheld");

  private static final int SHORTEST = 5;

  private DoneAmounts() {}

  static List<Measure> of(Catalog catalog) {
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      for (Column column : table.columns()) {
        List<String> words = Words.of(column.name());
        boolean amount = words.size() == 2 && words.stream().anyMatch(AMOUNT::contains);
        if (column.role() == ColumnRole.MEASURE && amount) {
          words.stream()
              .filter(DoneAmounts::isDone)
              .forEach(verb -> measures.add(measure(table, column, verb)));
        }
      }
    }
    return measures;
  }

  private static Measure measure(Table table, Column column, String verb) {
    List<String> rows = Words.of(table.name());
    String plural = Singulars.of(rows.getLast()) + "s";
    List<String> synonyms =
        List.of("total " + verb + " " + plural, "amount of " + plural + " " + verb);
    return new DraftedMeasure(
            "total " + plural + " " + verb,
            Words.phrase(column.name()) + " of " + Words.phrase(table.name()),
            synonyms,
            "currency")
        .over(
            table,
            new Aggregated(
                AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, List.of()));
  }

  private static boolean isDone(String word) {
    return IRREGULAR.contains(word) || (word.length() >= SHORTEST && word.endsWith("ed"));
  }
}
