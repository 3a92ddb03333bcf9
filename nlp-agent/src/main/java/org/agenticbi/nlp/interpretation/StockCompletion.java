package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * "products out of stock by store" -> the rows of the stock, with what they are of and where: over
 * what was sold, each product would be in every store.
 */
final class StockCompletion {

  private static final int LONGEST_MONTH = 31;

  private final Schema schema;
  private final Draft draft;

  StockCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** Lists and counts rows of the stock for the items that were named. */
  void complete() {
    StockRows stock = draft.stock;
    if (stock != null) {
      stands(stock);
    }
    if (stock == null || draft.stockTogether || !draft.ranking.byNothing()) {
      return;
    }
    boolean nothing = draft.subject == null && draft.metrics.isEmpty();
    boolean items = stock.items().equals(draft.subject) && draft.metrics.isEmpty();
    if ((items && draft.counting()) || counts(stock)) {
      draft.metrics.clear();
      draft.pending.clear();
      draft.subject = null;
      draft.outputs.clear();
      draft.metrics.add(new Metric.ColumnAggregate(AggregateKind.COUNT, stock.item(), true));
    } else if (draft.pending.isEmpty() && (items || (nothing && draft.outputs.isEmpty()))) {
      list(stock);
    } else {
      return;
    }
    draft.events.remove(stock.items());
  }

  /** Of stocks that are written down again and again those of the last time, or of the one said. */
  private void stands(StockRows stock) {
    ColumnRef time = stock.time();
    List<TimeWindow> windows = draft.time.windows;
    windows.removeIf(window -> window.relative() && days(window) == 1);
    if (time == null) {
      return;
    }
    if (draft.stockTogether || windows.stream().anyMatch(each -> days(each) > LONGEST_MONTH)) {
      draft.unsupported = "the stock of several times or places together";
    } else if (windows.isEmpty()) {
      draft.filters.add(new Filter.RelativeToAll(time, Comparator.EQUAL, AggregateKind.MAXIMUM));
    } else {
      draft.time.column = time;
    }
  }

  private static long days(TimeWindow window) {
    LocalDate from = window.from();
    LocalDate end = window.toExclusive();
    return from == null || end == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, end);
  }

  private boolean counts(StockRows stock) {
    return draft.metrics.equals(List.of(new Metric.RowCount(stock.items())));
  }

  private void list(StockRows stock) {
    Set<ColumnRef> shown = new LinkedHashSet<>();
    for (Dimension group : draft.dimensions) {
      switch (group) {
        case Dimension.OfEntity entity -> shown.addAll(schema.labels(entity.table()));
        case Dimension.OfColumn column -> shown.add(column.column());
        case Dimension.OfTime _,
            Dimension.OfDatePart _,
            Dimension.OfBands _,
            Dimension.OfCondition _ -> {
          return;
        }
      }
    }
    draft.events.removeIf(stock.places()::contains);
    shown.addAll(draft.outputs);
    shown.addAll(schema.labels(stock.items()));
    if (draft.filters.stream().anyMatch(Filter.Columns.class::isInstance)) {
      shown.add(stock.quantity());
    }
    draft.dimensions.clear();
    draft.outputs.clear();
    draft.outputs.addAll(shown);
    draft.subject = stock.quantity().table();
    draft.distinct = true;
  }
}
