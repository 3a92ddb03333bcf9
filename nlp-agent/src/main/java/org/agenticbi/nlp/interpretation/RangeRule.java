package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Optional;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "price between 10 and 20", "bills between 20k and 30k", "revenue between 1 and 2 million",
 * "between 5 and 10 invoices" -> a range of a column, of the amount of the rows, of a number, or of
 * how many there are.
 */
final class RangeRule implements ReadingRule {

  /** Two numbers and where they end. */
  private record Bounds(BigDecimal least, BigDecimal greatest, int last) {
    String said() {
      return "between " + least.toPlainString() + " and " + greatest.toPlainString();
    }
  }

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean between = question.cue(at, CueKind.BETWEEN);
    Bounds bounds = between ? bounds(question, question.skipJoining(at + 1)) : null;
    if (!between && question.mention(at) instanceof Mention.Figure && draft.lastColumn == null) {
      bounds = fromTo(question, at);
    }
    if (bounds == null) {
      return at;
    }
    ColumnRef named = draft.lastColumn;
    if (named != null) {
      return question.schema().numeric(named) ? column(question, at, named, bounds) : at;
    }
    int following = between ? following(question, at, bounds) : at;
    if (following > at) {
      return following;
    }
    Optional<ColumnRef> amount = new RowAmount(question.schema(), draft).column(false);
    if (amount.isPresent()) {
      draft.assume(question.schema().columnName(amount.get()) + " " + bounds.said());
      return column(question, at, amount.get(), bounds);
    }
    return between ? metric(question, at, bounds) : at;
  }

  private static @Nullable Bounds bounds(QuestionReader question, int first) {
    BigDecimal least = ComparatorRule.number(question, first);
    int second = question.skipJoining(first + 1);
    boolean joined = question.cue(second, CueKind.AND);
    second = joined ? question.skipJoining(second + 1) : second;
    BigDecimal greatest = ComparatorRule.number(question, second);
    return least == null || greatest == null
        ? null
        : new Bounds(least.min(greatest), greatest.max(least), second);
  }

  /** "bills of 20 to 30k". */
  private static @Nullable Bounds fromTo(QuestionReader question, int at) {
    boolean range =
        SaidWords.at(question, at + 1).equals("to")
            && question.mention(at + 2) instanceof Mention.Figure
            && question.cue(at - 1, CueKind.PREPOSITION);
    return range ? bounds(question, at) : null;
  }

  private static int column(QuestionReader question, int at, ColumnRef column, Bounds bounds) {
    Draft draft = question.draft();
    draft.filters.add(
        new Filter.Range(column, bounds.least(), bounds.greatest(), draft.negateNext));
    draft.negateNext = false;
    draft.outputs.remove(column);
    SaidWords.mean(question, at, bounds.last() + 1, bounds.said());
    return bounds.last() + 1;
  }

  /** "between 5 and 10 invoices": how many of them each has. */
  private static int following(QuestionReader question, int at, Bounds bounds) {
    int behind = bounds.last() + 1;
    int next = question.skipJoining(behind);
    Optional<ColumnRef> quantity = next == behind ? quantity(question, next) : Optional.empty();
    if (quantity.isPresent()) {
      question.draft().means(next, question.schema().columnName(quantity.get()));
      column(question, at, quantity.get(), bounds);
      return next + 1;
    }
    boolean rows =
        !question.draft().negateNext
            && next == behind
            && !question.tables(next).isEmpty()
            && ComparatorRule.applyToFollowing(
                question, at, behind, next, Comparator.AT_LEAST, bounds.least())
            && ComparatorRule.applyToFollowing(
                question, at, behind, next, Comparator.AT_MOST, bounds.greatest());
    if (rows) {
      SaidWords.mean(question, at, next + 1, bounds.said());
    }
    return rows ? next + 1 : at;
  }

  /** "between 20 and 60 FTE": a number that each of the rows has. */
  private static Optional<ColumnRef> quantity(QuestionReader question, int at) {
    String anchor = question.draft().anchor();
    if (!question.isBest(at, Target.ColumnTarget.class)
        || !(question.mention(at) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    return name.candidates().stream()
        .map(Candidate::target)
        .filter(Target.ColumnTarget.class::isInstance)
        .map(target -> ((Target.ColumnTarget) target).column())
        .filter(column -> column.table().equals(anchor) && question.schema().quantity(column))
        .findFirst();
  }

  private static int metric(QuestionReader question, int at, Bounds bounds) {
    Draft draft = question.draft();
    Metric metric =
        draft.lastMetric == null && draft.metrics.size() == 1
            ? draft.metrics.getFirst()
            : draft.lastMetric;
    if (metric == null || metric instanceof Metric.RowCount) {
      metric = ComparatorRule.amountOfEach(question).orElse(metric);
    }
    if (metric == null || draft.negateNext) {
      return at;
    }
    ComparatorRule.addCondition(question, at, metric, Comparator.AT_LEAST, bounds.least());
    ComparatorRule.addCondition(question, at, metric, Comparator.AT_MOST, bounds.greatest());
    SaidWords.mean(question, at, bounds.last() + 1, bounds.said());
    return bounds.last() + 1;
  }
}
