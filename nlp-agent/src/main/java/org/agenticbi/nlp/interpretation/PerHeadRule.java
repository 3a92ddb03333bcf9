package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "revenue per head", "personnel cost per employee", "overtime hours divided by headcount" -> a
 * total by the number of those who were there.
 */
final class PerHeadRule implements ReadingRule {

  private static final List<String> PER_HEAD =
      List.of(
          "per head",
          "per capita",
          "per headcount",
          "per head of staff",
          "per head count",
          "divided by headcount",
          "divided by the headcount",
          "divided by our headcount",
          "divided by average headcount",
          "divided by the average headcount",
          "divided by number of employees",
          "divided by the number of employees",
          "relative to headcount");
  private static final List<String> PER_EMPLOYEE =
      Stream.of(
              "employee",
              "employees",
              "staff",
              "person",
              "staff member",
              "member of staff",
              "worker",
              "colleague")
          .map(each -> "per " + each)
          .toList();
  private static final List<String> PER_FTE =
      List.of(
          "per fte",
          "per full time employee",
          "per full time equivalent",
          "per full-time employee",
          "per full-time equivalent");

  @Override
  public int read(QuestionReader question, int at) {
    int head = SaidWords.behindAny(question, at, PER_HEAD);
    int employee = SaidWords.behindAny(question, at, PER_EMPLOYEE);
    int worked = SaidWords.behindAny(question, at, PER_FTE);
    int end = Math.max(head, Math.max(employee, worked));
    Metric total = end > at ? total(question.draft()) : null;
    if (total == null || (end == employee && ofEach(question.schema(), total))) {
      return at;
    }
    Optional<Metric> heads = heads(question, at, end, worked == end);
    heads.ifPresent(number -> {
      Draft draft = question.draft();
      draft.pending.removeIf(each -> each.kind() == AggregateKind.AVERAGE);
      MeasureRatioRule.replace(draft, total, new Metric.PerHead(total, number));
      SaidWords.mean(question, at, end, "divided by the headcount");
    });
    return heads.isPresent() ? end : AttributeRatioRule.perHead(question, at, end);
  }

  private static @Nullable Metric total(Draft draft) {
    Metric last = draft.lastMetric;
    boolean summed =
        switch (last) {
          case Metric.ModelMeasure measure -> !measure.measure().semiAdditive();
          case Metric.ColumnAggregate aggregate -> aggregate.kind() == AggregateKind.SUM;
          case Metric.RowCount _ -> true;
          case Metric.OverGroups _,
              Metric.Portion _,
              Metric.SpanAggregate _,
              Metric.OfStaff _,
              Metric.PerHead _ ->
              false;
          case null -> false;
        };
    return summed ? last : null;
  }

  /** What each of them sold or cost is told of each, rather than divided by how many they are. */
  private static boolean ofEach(Schema schema, Metric total) {
    String base = MetricTables.base(schema, total);
    return schema.tables().stream()
        .map(table -> table.name())
        .filter(StaffTable::employees)
        .anyMatch(table -> table.equals(base) || schema.joins().manyToOne(base, table));
  }

  private static Optional<Metric> heads(QuestionReader question, int at, int end, boolean fte) {
    Optional<Metric> snapshot = HeadcountTimes.average(question.schema(), fte);
    if (snapshot.isPresent()) {
      return snapshot;
    }
    Optional<StaffTable> staff = StaffTable.of(question.schema());
    if (staff.isEmpty()) {
      return Optional.empty();
    }
    Optional<ColumnRef> weight =
        fte ? HeadcountTimes.worked(question.schema(), staff.get().table()) : Optional.empty();
    if (fte && weight.isEmpty()) {
      return Optional.empty();
    }
    StaffFigure figure =
        new StaffDefinition(question)
            .headcount(end, SaidWords.at(question, at - 1))
            .orElse(StaffFigure.AVERAGE_HEADCOUNT);
    return Optional.of(
        new Metric.OfStaff(figure, staff.get(), weight.orElse(null), question.asOf()));
  }
}
