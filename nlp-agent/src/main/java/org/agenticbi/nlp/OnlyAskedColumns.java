package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.plan.Plan;
import org.agenticbi.nlp.plan.PlannedColumn;

/** Leaves out the number that rows are only ranked by: "which city has the most stores". */
final class OnlyAskedColumns {

  private OnlyAskedColumns() {}

  static Plan of(Interpretation asked, Plan plan) {
    Ranking ranking = asked.ranking();
    boolean silent =
        ranking != null
            && ranking.metric() != null
            && !ranking.explicit()
            && ranking.limit() != null
            && asked.metrics().size() == 1
            && plan.columns().size() > 1;
    if (!silent || !(plan.statement() instanceof Select select) || !select.with().isEmpty()) {
      return plan;
    }
    PlannedColumn metric = plan.columns().getLast();
    List<SelectItem> items = new ArrayList<>(select.items().subList(0, select.items().size() - 1));
    List<OrderKey> order =
        select.orderBy().stream()
            .map(key ->
                key.expression() instanceof Expression.OutputColumn output
                        && output.alias().equals(metric.name())
                    ? new OrderKey(metric.expression(), key.descending())
                    : key)
            .toList();
    Select shorter = select.withItems(items).withOrder(order, select.limit());
    return new Plan(shorter, plan.columns().subList(0, plan.columns().size() - 1), plan.notes());
  }
}
