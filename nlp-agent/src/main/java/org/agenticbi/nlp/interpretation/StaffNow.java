package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "how many employees does each team have": where no time is spoken of, those who left are not
 * counted among the staff.
 */
final class StaffNow {

  private final Schema schema;
  private final Draft draft;
  private final LocalDate asOf;

  StaffNow(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.asOf = asOf;
  }

  /** Leaves out of a count of staff those who left, unless something says when or who. */
  void complete() {
    if (stoodThen()) {
      draft.unsupported = "how many there were at that time";
      return;
    }
    comparesThoseHere();
    boolean counts =
        draft.metrics.size() == 1
            && draft.metrics.getFirst() instanceof Metric.RowCount
            && draft.absence == null
            && draft.time.windows.isEmpty()
            && draft.time.column == null
            && draft.timeDimension().isEmpty()
            && draft.time.comparison == null
            && !draft.time.trend
            && (!draft.share || partKnown())
            && !draft.averageOver;
    if (schema.drafted() && counts && draft.metrics.getFirst() instanceof Metric.RowCount count) {
      keepThoseHere(count.table());
    }
  }

  /** "share of women": that is the part, and those who left are of neither. */
  private boolean partKnown() {
    if (!draft.dimensions.isEmpty() || draft.part != null) {
      return true;
    }
    boolean one = draft.filters.size() == 1 && draft.filters.getFirst() instanceof Filter.Values;
    draft.part = one ? draft.filters.getFirst() : null;
    return one;
  }

  /** "departments with fewer than 5 employees": who left is none of these. */
  private void comparesThoseHere() {
    boolean now =
        schema.drafted()
            && draft.time.windows.isEmpty()
            && draft.time.column == null
            && draft.timeDimension().isEmpty()
            && draft.filters.isEmpty();
    if (!now) {
      return;
    }
    draft.conditions.replaceAll(condition -> {
      Optional<ColumnRef> left =
          condition.metric() instanceof Metric.RowCount count
                  && condition.inner().isEmpty()
                  && !draft.metrics.contains(count)
              ? HeadcountRule.left(schema, count.table())
              : Optional.empty();
      left.ifPresent(column -> draft.assume("without " + schema.columnName(column)));
      return left.map(column -> here(condition, column)).orElse(condition);
    });
  }

  private Filter.MetricCondition here(Filter.MetricCondition condition, ColumnRef left) {
    return new Filter.MetricCondition(
        condition.table(),
        condition.metric(),
        condition.comparator(),
        condition.value(),
        condition.to(),
        List.of(PresenceRule.there(schema, left, asOf)));
  }

  /** "how many employees at the end of 2024": those who came in that year are not all of them. */
  private boolean stoodThen() {
    return schema.drafted()
        && draft.time.standing
        && draft.time.column == null
        && draft.metrics.stream()
            .anyMatch(metric ->
                metric instanceof Metric.RowCount count
                    && HeadcountRule.left(schema, count.table()).isPresent());
  }

  /** Whether those are asked for who left for some reason. */
  static boolean leaving(Draft draft, String table) {
    return draft.filters.stream()
        .anyMatch(filter ->
            filter instanceof Filter.Values values
                && !values.negated()
                && values.table().equals(table)
                && HeadcountRule.ofLeaving(values.column()));
  }

  /** Keeps those who have not left, where the day of leaving is known and not spoken of. */
  void keepThoseHere(String table) {
    Optional<ColumnRef> left = HeadcountRule.left(schema, table);
    boolean free =
        left.isPresent()
            && draft.filters.stream()
                .noneMatch(filter ->
                    filter instanceof Filter.Missing
                        || filter instanceof Filter.Window
                        || filter instanceof Filter.All
                        || filter instanceof Filter.Outside)
            && draft.dimensions.stream().noneMatch(Dimension.OfTime.class::isInstance)
            && !leaving(draft, table);
    if (free) {
      boolean begun = PresenceRule.begun(schema, left.get(), asOf).isPresent();
      Optional<StaffTable> staff = begun ? StaffTable.of(schema, table) : Optional.empty();
      draft.filters.add(
          staff
              .map(who -> StaffThen.employedOn(who, asOf))
              .orElseGet(() -> PresenceRule.there(schema, left.get(), asOf)));
      draft.assume("without " + schema.columnName(left.get()));
    }
  }
}
