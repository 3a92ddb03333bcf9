package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.StaffFigure;
import org.agenticbi.nlp.interpretation.StaffTable;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * Who came, left and was there between two days, as conditions on the rows of a block, and what is
 * counted of them.
 */
final class StaffConditions {

  private static final Expression TWO = new Expression.Constant(BigDecimal.TWO);

  private final Block block;
  private final Expression came;
  private final Expression left;
  private final @Nullable Expression begin;
  private final Expression end;

  /** From the day that begins to the one that ends, which is none of them. */
  StaffConditions(
      Block block,
      TimeExpressions times,
      StaffTable staff,
      @Nullable Expression begin,
      Expression end) {
    this.block = block;
    this.came = times.date(block, staff.came());
    this.left = times.date(block, staff.left());
    this.begin = begin;
    this.end = end;
  }

  /** Only those who have a part in one of the figures. */
  Condition relevant(List<StaffFigure> figures) {
    if (figures.stream().allMatch(StaffConditions::atEnd)) {
      return there(end);
    }
    if (!figures.stream().allMatch(StaffFigure::isMove)) {
      return new Condition.And(List.of(before(came, end), stillThere(begin())));
    }
    List<Condition> moved = new ArrayList<>();
    if (!figures.stream().allMatch(StaffFigure.LEAVERS::equals)) {
      moved.add(within(came));
    }
    if (!figures.stream().allMatch(StaffFigure.HIRES::equals)) {
      moved.add(within(left));
    }
    return moved.size() == 1 ? moved.getFirst() : new Condition.Or(moved);
  }

  private static boolean atEnd(StaffFigure figure) {
    return figure == StaffFigure.HEADCOUNT || figure == StaffFigure.CURRENT_HEADCOUNT;
  }

  /**
   * A figure over rows.
   *
   * @param only whether no rows but those of this figure are left
   */
  Expression value(Metric.OfStaff metric, boolean only) {
    return switch (metric.figure()) {
      case HIRES -> count(metric, only ? null : within(came));
      case LEAVERS -> count(metric, only ? null : within(left));
      case NET_CHANGE ->
          new Expression.Arithmetic(
              count(metric, within(came)),
              ArithmeticOperator.SUBTRACT,
              count(metric, within(left)));
      case HEADCOUNT, CURRENT_HEADCOUNT -> count(metric, only ? null : there(end));
      case AVERAGE_HEADCOUNT -> average(metric);
      case TURNOVER ->
          new Expression.Arithmetic(
              count(metric, within(left)), ArithmeticOperator.DIVIDE, average(metric));
      case TURNOVER_OF_OPENING ->
          new Expression.Arithmetic(
              count(metric, within(left)),
              ArithmeticOperator.DIVIDE,
              count(metric, there(begin())));
    };
  }

  private Expression average(Metric.OfStaff metric) {
    Expression both =
        new Expression.Arithmetic(
            count(metric, there(begin())), ArithmeticOperator.ADD, count(metric, there(end)));
    return new Expression.Arithmetic(both, ArithmeticOperator.DIVIDE, TWO);
  }

  private Expression count(Metric.OfStaff metric, @Nullable Condition only) {
    ColumnRef weight = metric.weight();
    return weight == null
        ? new Expression.Aggregate(AggregateKind.COUNT, new Expression.Star(), false, only)
        : new Expression.Aggregate(AggregateKind.SUM, block.column(weight), false, only);
  }

  private Expression begin() {
    if (begin == null) {
      throw new PlanProblem(
          "Please say for which time: how many there were changes from day to day.");
    }
    return begin;
  }

  /** Had come before a day, and had not left. */
  private Condition there(Expression day) {
    return new Condition.And(List.of(before(came, day), stillThere(day)));
  }

  private Condition stillThere(Expression day) {
    return new Condition.Or(
        List.of(
            new Condition.IsNull(left, false),
            new Condition.Comparison(left, Comparator.AT_LEAST, day)));
  }

  private Condition within(Expression moved) {
    Condition until = before(moved, end);
    return begin == null
        ? until
        : new Condition.And(
            List.of(new Condition.Comparison(moved, Comparator.AT_LEAST, begin), until));
  }

  private static Condition before(Expression moved, Expression day) {
    return new Condition.Comparison(moved, Comparator.LESS, day);
  }
}
