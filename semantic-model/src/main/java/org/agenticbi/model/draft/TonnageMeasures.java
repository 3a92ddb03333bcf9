package org.agenticbi.model.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureExpression.Constant;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;

/**
 * The tonnes that events weigh whose weight is kept in kilograms, where there is one such weight.
 */
final class TonnageMeasures {

  private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);
  private static final List<String> NAMES =
      List.of("tonnes", "metric tons", "tons", "weight in tonnes", "weight in tons");

  private TonnageMeasures() {}

  static List<Measure> of(Catalog catalog, Relations relations) {
    List<Measure> found = new ArrayList<>();
    for (Table table : catalog.tables()) {
      boolean event = !Relations.times(table).isEmpty() && !relations.parents(table).isEmpty();
      for (Column column : table.columns()) {
        if (event && weight(column)) {
          found.add(tonnage(table, column));
        }
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  private static boolean weight(Column column) {
    List<String> words = NameParts.words(column.name());
    return column.role() == ColumnRole.MEASURE
        && List.of("kg", "kgs", "kilograms").contains(words.getLast())
        && (words.contains("weight") || words.contains("load"))
        && !words.contains("max")
        && !words.contains("per");
  }

  private static Measure tonnage(Table table, Column column) {
    MeasureExpression kilograms =
        new Aggregated(
            AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, List.of());
    String words = Words.phrase(column.name()) + " ÷ 1000 of " + Words.phrase(table.name());
    return new DraftedMeasure("tonnage", words, NAMES, "number")
        .over(table, new Calculated(kilograms, '/', new Constant(KILOGRAMS)));
  }
}
