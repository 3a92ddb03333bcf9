package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/** What a number is compared with where counts and totals of rows are spoken of. */
final class ComparedCounts {

  private static final Set<String> IN_TOTAL =
      Set.of("in total", "overall", "altogether", "combined");
  private static final BigDecimal MUCH = BigDecimal.valueOf(1000);

  private ComparedCounts() {}

  /** "suppliers with more than 100 bills", where the supplier is a column of the bills. */
  static boolean ofListed(
      QuestionReader question, int at, Comparator comparator, BigDecimal number) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    boolean listed =
        draft.subject == null
            && draft.metrics.isEmpty()
            && draft.dimensions.isEmpty()
            && draft.outputs.size() == 1
            && question.isBest(at, Target.TableTarget.class)
            && question.table(at).filter(table -> table.equals(anchor)).isPresent();
    if (!listed || anchor == null || unique(question.schema(), draft.outputs.iterator().next())) {
      return false;
    }
    Metric count = new Metric.RowCount(anchor);
    draft.dimensions.add(new Dimension.OfColumn(draft.outputs.iterator().next()));
    draft.outputs.clear();
    draft.metrics.add(count);
    draft.conditions.add(
        new Filter.MetricCondition("", count, comparator, number, null, List.of()));
    draft.lastColumn = null;
    draft.lastMetric = null;
    return true;
  }

  private static boolean unique(Schema schema, ColumnRef column) {
    return schema.labels(column.table()).contains(column)
        || schema.primaryKey(column.table()).contains(column)
        || schema.quantity(column);
  }

  /** "at least 3 invoices of more than 50,000": those that are counted are so large. */
  static Optional<ColumnRef> amountOfCounted(QuestionReader question, int at) {
    Draft draft = question.draft();
    int before = at - 1;
    while (question.cue(before, CueKind.PREPOSITION, CueKind.CONDITION)) {
      before--;
    }
    if (draft.conditions.isEmpty()
        || !(draft.conditions.getLast().metric() instanceof Metric.RowCount count)
        || !question.tables(before).contains(count.table())
        || !draft.meanings.getOrDefault(before, "").endsWith(" of them")) {
      return Optional.empty();
    }
    return MoneyColumn.isMoney(question.schema(), count.table())
        ? MoneyColumn.of(question.schema(), count.table())
        : Optional.empty();
  }

  /** "more than 100 bills in total": the words say no more than that they are counted. */
  static int inTotal(QuestionReader question, int at) {
    boolean total = question.cue(at, CueKind.SUM) && IN_TOTAL.contains(SaidWords.at(question, at));
    if (total) {
      question.draft().means(at, "of them");
    }
    return total ? at + 1 : at;
  }

  /** "with a total above 300": of the one sum among the numbers that are asked for. */
  static @Nullable Metric total(QuestionReader question) {
    Draft draft = question.draft();
    boolean sum = draft.pending.stream().anyMatch(each -> each.kind() == AggregateKind.SUM);
    List<ColumnRef> quantities =
        draft.outputs.stream().filter(question.schema()::quantity).toList();
    if (sum && draft.metrics.isEmpty() && quantities.size() == 1 && !draft.dimensions.isEmpty()) {
      draft.outputs.clear();
      draft.metrics.add(
          new Metric.ColumnAggregate(AggregateKind.SUM, quantities.getFirst(), false));
      draft.assume("total " + question.schema().columnName(quantities.getFirst()));
    }
    List<Metric> sums =
        draft.metrics.stream()
            .filter(metric -> !(metric instanceof Metric.RowCount))
            .filter(OverGroupsCompletion::additive)
            .toList();
    if (!sum || sums.size() != 1) {
      return null;
    }
    draft.pending.clear();
    return sums.getFirst();
  }

  /** "vendors with total bills above 500k": what the bills come to, and not how many they are. */
  static @Nullable Metric totalOfRows(
      QuestionReader question, int at, @Nullable Metric metric, BigDecimal bound) {
    boolean total =
        metric instanceof Metric.RowCount
            && question.cue(at - 2, CueKind.SUM)
            && !question.tables(at - 1).isEmpty()
            && bound.compareTo(MUCH) >= 0;
    if (!total || !(metric instanceof Metric.RowCount count)) {
      return metric;
    }
    return new AmountOfRows(question.schema()).of(count.table()).orElse(metric);
  }
}
