package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/** A number that is computed over many rows. */
public sealed interface Metric {

  /** A measure of the semantic model. */
  record ModelMeasure(Measure measure) implements Metric {}

  /** An aggregate of a column. */
  record ColumnAggregate(AggregateKind kind, ColumnRef column, boolean distinct)
      implements Metric {}

  /** How many rows a table has. */
  record RowCount(String table) implements Metric {}

  /**
   * The part of a metric that comes from the rows that fulfil a condition, from 0 to 1: cancelled
   * orders of all orders.
   *
   * @param counted what is computed over these rows; the whole itself, or another number that is
   *     set against it: what was booked on an account as a share of the revenue
   */
  record Portion(Metric whole, Filter part, Metric counted) implements Metric {

    /** Of the whole itself. */
    public Portion(Metric whole, Filter part) {
      this(whole, part, whole);
    }
  }

  /** An aggregate of how long it is between two times of each row. */
  record SpanAggregate(AggregateKind kind, TimeSpan span) implements Metric {}

  /**
   * A number of those who come and leave, over each period or at its end: hires, headcount,
   * turnover rate.
   *
   * @param weight what is summed of each of them; null where they are counted
   * @param today nothing is known of later days
   */
  record OfStaff(StaffFigure figure, StaffTable staff, @Nullable ColumnRef weight, LocalDate today)
      implements Metric {}

  /**
   * A number divided by another one of rows of their own: revenue per head.
   *
   * @param heads a headcount
   */
  record PerHead(Metric total, Metric heads) implements Metric {}

  /** A number over groups, in each of which another metric is computed first. */
  sealed interface OverGroups extends Metric {

    /** What is computed in each group. */
    Metric inner();

    /** What makes the groups. */
    Dimension each();

    /** The same over other groups. */
    OverGroups over(Dimension other);
  }

  /**
   * The mean of a metric over the groups of a dimension, its median, its greatest or least:
   * "average number of orders per customer", "median order value".
   */
  record AverageOver(AggregateKind kind, Metric inner, Dimension each) implements OverGroups {

    /** The mean. */
    public AverageOver(Metric inner, Dimension each) {
      this(AggregateKind.AVERAGE, inner, each);
    }

    @Override
    public AverageOver over(Dimension other) {
      return new AverageOver(kind, inner, other);
    }
  }

  /**
   * The part of the whole that the first few groups make: "what share of revenue comes from our ten
   * biggest customers".
   *
   * @param descending whether the first are the greatest
   */
  record ShareOfFirst(Metric inner, Dimension each, int first, boolean descending)
      implements OverGroups {
    @Override
    public ShareOfFirst over(Dimension other) {
      return new ShareOfFirst(inner, other, first, descending);
    }
  }
}
