package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.DatePart;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.ColumnRef;

/** The order of groups: as asked, else in time, else the largest first. */
final class GroupOrder {

  private GroupOrder() {}

  static List<OrderKey> of(Interpretation asked, List<PlannedColumn> columns, boolean limited) {
    if (asked.ranking() != null) {
      return asRanked(asked.ranking(), columns, limited);
    }
    List<OrderKey> inTime =
        columns.stream().filter(GroupOrder::ofTime).map(column -> key(column, false)).toList();
    return inTime.isEmpty() && !asked.dimensions().isEmpty() ? largestFirst(columns) : inTime;
  }

  /** With a limit the first column breaks ties, so that the same rows come each time. */
  private static List<OrderKey> asRanked(
      Ranking ranking, List<PlannedColumn> columns, boolean limited) {
    List<OrderKey> keys = new ArrayList<>();
    keys.add(new OrderKey(ranked(ranking, columns), ranking.descending()));
    PlannedColumn first = columns.getFirst();
    if (limited && first.dimension() != null) {
      keys.add(key(first, false));
    }
    return keys;
  }

  private static boolean ofTime(PlannedColumn column) {
    return column.dimension() instanceof Dimension.OfTime
        || column.dimension() instanceof Dimension.OfDatePart
        || column.dimension() instanceof Dimension.OfBands;
  }

  private static List<OrderKey> largestFirst(List<PlannedColumn> columns) {
    return columns.stream()
        .filter(column -> column.metric() != null)
        .limit(1)
        .map(column -> key(column, true))
        .toList();
  }

  private static OrderKey key(PlannedColumn column, boolean descending) {
    if (column.dimension() instanceof Dimension.OfBands bands
        && column.expression() instanceof Expression.Case cases) {
      return BandOrder.of(bands, cases, descending);
    }
    if (column.expression() instanceof Expression.TimePart part
        && part.part() == DatePart.DAY_NAME) {
      Expression number = new Expression.TimePart(DatePart.DAY_OF_WEEK, part.time());
      return new OrderKey(number, descending);
    }
    return new OrderKey(new Expression.OutputColumn(column.name()), descending);
  }

  private static String ending(Ranking.Of of) {
    return switch (of) {
      case NUMBER -> "";
      case CHANGE -> "_change";
      case GROWTH -> "_growth";
    };
  }

  private static Expression ranked(Ranking ranking, List<PlannedColumn> columns) {
    for (PlannedColumn column : columns) {
      boolean metric =
          ranking.metric() != null
              && ranking.metric().equals(column.metric())
              && column.name().endsWith(ending(ranking.of()));
      ColumnRef ref = ranking.column();
      boolean same = ref != null && ref.toString().equals(column.source());
      if (metric || same) {
        return new Expression.OutputColumn(column.name());
      }
    }
    return new Expression.OutputColumn(columns.getLast().name());
  }
}
