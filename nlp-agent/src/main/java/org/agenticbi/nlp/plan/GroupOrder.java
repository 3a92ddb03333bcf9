package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
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
    List<OrderKey> keys = new ArrayList<>();
    Ranking ranking = asked.ranking();
    if (ranking != null) {
      keys.add(new OrderKey(ranked(ranking, columns), ranking.descending()));
      PlannedColumn first = columns.getFirst();
      if (limited && first.dimension() != null) {
        keys.add(new OrderKey(new Expression.OutputColumn(first.name()), false));
      }
      return keys;
    }
    for (PlannedColumn column : columns) {
      boolean time =
          column.dimension() instanceof Dimension.OfTime
              || column.dimension() instanceof Dimension.OfDatePart;
      if (time) {
        keys.add(new OrderKey(new Expression.OutputColumn(column.name()), false));
      }
    }
    if (keys.isEmpty() && !asked.dimensions().isEmpty()) {
      columns.stream()
          .filter(column -> column.metric() != null)
          .findFirst()
          .ifPresent(
              column -> keys.add(new OrderKey(new Expression.OutputColumn(column.name()), true)));
    }
    return keys;
  }

  private static Expression ranked(Ranking ranking, List<PlannedColumn> columns) {
    for (PlannedColumn column : columns) {
      boolean metric = ranking.metric() != null && ranking.metric().equals(column.metric());
      ColumnRef ref = ranking.column();
      boolean same = ref != null && ref.toString().equals(column.source());
      if (metric || same) {
        return new Expression.OutputColumn(column.name());
      }
    }
    return new Expression.OutputColumn(columns.getLast().name());
  }
}
