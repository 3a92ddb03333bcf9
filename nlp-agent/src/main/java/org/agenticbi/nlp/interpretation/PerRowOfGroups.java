package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "orders per customer by segment", "profit per order by channel" -> how much there is for each of
 * them on average within the groups behind "by", for nobody wants the list of all customers there.
 *
 * <p>"revenue per product and month" stays a list, and so does "revenue per store by month": a
 * store is looked at over time, an order or a customer is one of very many.
 */
final class PerRowOfGroups {

  private static final Set<String> COME =
      Set.of(
          "customer",
          "client",
          "guest",
          "member",
          "shopper",
          "buyer",
          "patient",
          "subscriber",
          "user",
          "account",
          "cust",
          "visitor",
          "household");

  private final Schema schema;
  private final Draft draft;

  PerRowOfGroups(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** Makes the mean of what was to be listed. */
  void complete() {
    String owner = draft.perThenBy;
    if (owner == null || draft.averageOver || draft.metrics.size() != 1 || !plain()) {
      return;
    }
    Dimension each = new Dimension.OfEntity(owner);
    Metric metric = draft.metrics.getFirst();
    boolean groups = draft.dimensions.size() > 1 && draft.dimensions.contains(each);
    if (!groups || !adds(metric) || !within(owner, each)) {
      return;
    }
    draft.dimensions.remove(each);
    Metric mean = new Metric.AverageOver(metric, each);
    draft.metrics.set(0, mean);
    new OwnerKnown(schema, draft).require(metric, each);
    if (metric.equals(draft.ranking.metric)) {
      draft.ranking.metric = mean;
    }
    draft.assume("on average per " + Schema.singular(schema.tableName(owner)));
  }

  private boolean plain() {
    return !draft.share
        && !draft.time.cumulative
        && !draft.time.growth
        && draft.average == null
        && draft.ranking.within.isEmpty();
  }

  private boolean within(String owner, Dimension each) {
    return many(owner)
        || draft.dimensions.stream().allMatch(group -> group.equals(each) || above(owner, group));
  }

  /** Rows of which there are so many that each of them tells nothing. */
  private boolean many(String owner) {
    boolean comes =
        ColumnWords.of(owner).stream().anyMatch(word -> COME.contains(Schema.singular(word)));
    boolean named =
        schema.labels(owner).stream()
            .map(ColumnRef::column)
            .map(Schema::words)
            .anyMatch(words -> words.matches(".*(name|title|nm)$"));
    return comes || (!named && schema.timeColumn(owner).isPresent());
  }

  /** What each of the rows has one of: the segment of a customer, the region of a store. */
  private boolean above(String owner, Dimension group) {
    return switch (group) {
      case Dimension.OfColumn column -> ofRow(owner, column.column().table());
      case Dimension.OfEntity entity ->
          !entity.table().equals(owner) && ofRow(owner, entity.table());
      case Dimension.OfBands bands -> ofRow(owner, bands.column().table());
      case Dimension.OfTime _, Dimension.OfDatePart _, Dimension.OfCondition _ -> false;
    };
  }

  private boolean ofRow(String owner, String table) {
    return owner.equals(table) || schema.joins().manyToOne(owner, table);
  }

  private static boolean adds(Metric metric) {
    return OverGroupsCompletion.additive(metric)
        || (metric instanceof Metric.ModelMeasure measure
            && !measure.measure().semiAdditive()
            && adds(measure.measure().expression()));
  }

  /** Sums and differences of sums. */
  private static boolean adds(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Constant _ -> false;
      case MeasureExpression.Aggregated aggregated -> !aggregated.distinct();
      case MeasureExpression.Calculated calculated ->
          (calculated.operator() == '+' || calculated.operator() == '-')
              && adds(calculated.left())
              && adds(calculated.right());
    };
  }
}
