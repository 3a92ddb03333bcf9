package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "headcount at the end of 2024", "employees on 30 June 2024", "payroll at the end of March": of
 * those who had come by then and had not left before, and not of those who came then.
 */
final class StaffThen {

  private final Schema schema;
  private final Draft draft;
  private final LocalDate asOf;

  StaffThen(Schema schema, Draft draft, LocalDate asOf) {
    this.schema = schema;
    this.draft = draft;
    this.asOf = asOf;
  }

  /** Makes of the one time of a question the day on which the staff is counted. */
  void complete() {
    StaffTable staff = StaffTable.of(schema).orElse(null);
    if (staff != null) {
      leaving(staff);
    }
    Metric counted = staff == null ? null : counted(staff);
    if (staff == null || counted == null || movesSaid(staff)) {
      return;
    }
    if (overPeriods()) {
      perPeriod(staff, counted);
      return;
    }
    LocalDate day = movesToCome(staff, counted) ? asOf : day(counted);
    if (day != null) {
      keepThoseOf(staff, counted, day);
    }
  }

  /**
   * Where it is known already who will come or leave some day, those who are there today are told
   * by the day, and not by who has no day of leaving.
   */
  private boolean movesToCome(StaffTable staff, Metric counted) {
    boolean now =
        draft.time.windows.isEmpty()
            && !draft.time.standing
            && draft.time.recurring.isEmpty()
            && !draft.metrics.getFirst().equals(counted);
    return now && (toCome(staff.came()) || toCome(staff.left()));
  }

  private boolean toCome(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    String last = profile == null ? null : profile.maximum();
    return last != null && last.compareTo(asOf.plusDays(1).toString()) >= 0;
  }

  /** "how many resigned in 2024": they left then, whenever they came. */
  private void leaving(StaffTable staff) {
    boolean timed = !draft.time.windows.isEmpty() || draft.timeDimension().isPresent();
    if (timed && draft.time.column == null && StaffNow.leaving(draft, staff.table())) {
      draft.time.column = staff.left();
    }
  }

  private boolean overPeriods() {
    return draft.timeDimension().isPresent()
        || draft.time.windows.size() > 1
        || draft.time.comparison != null
        || draft.time.compared
        || draft.time.growth
        || draft.time.trend;
  }

  /** Who came in each period is not how many there were at its end. */
  private void perPeriod(StaffTable staff, Metric counted) {
    boolean pay =
        counted instanceof Metric.ColumnAggregate sum
            && HeadcountTimes.worked(schema, staff.table()).filter(sum.column()::equals).isEmpty();
    boolean standing = !pay && !draft.metrics.getFirst().equals(counted);
    boolean rows = counted instanceof Metric.RowCount && onlyStaff(staff);
    if (!standing && !draft.headcount && !draft.time.standing && !rows) {
      return;
    }
    ColumnRef weight =
        counted instanceof Metric.ColumnAggregate aggregate ? aggregate.column() : null;
    removeStillThere(staff);
    replace(new Metric.OfStaff(StaffFigure.HEADCOUNT, staff, weight, asOf));
  }

  /**
   * "employees by year", and not "employees with orders by year": nothing but them is spoken of.
   */
  private boolean onlyStaff(StaffTable staff) {
    boolean named = draft.timeDimension().filter(time -> time.column() == null).isPresent();
    return named
        && StaffTable.employees(staff.table())
        && draft.events.isEmpty()
        && draft.absence == null
        && draft.filters.stream()
            .allMatch(filter ->
                filter.table().equals(staff.table())
                    || schema.joins().manyToOne(staff.table(), filter.table()));
  }

  private void removeStillThere(StaffTable staff) {
    draft.filters.removeIf(filter ->
        (filter instanceof Filter.Missing missing && missing.column().equals(staff.left()))
            || (filter instanceof Filter.Outside outside && outside.column().equals(staff.left())));
  }

  private void replace(Metric counted) {
    Metric before = draft.metrics.getFirst();
    draft.metrics.set(0, counted);
    if (before.equals(draft.ranking.metric)) {
      draft.ranking.metric = counted;
    }
  }

  private void keepThoseOf(StaffTable staff, Metric counted, LocalDate day) {
    removeStillThere(staff);
    draft.filters.add(employedOn(staff, day));
    replace(counted);
    draft.time.standing = false;
    draft.time.windows.clear();
  }

  /** That someone had come by a day, and had not left. */
  static Filter employedOn(StaffTable staff, LocalDate day) {
    LocalDate behind = day.plusDays(1);
    TimeWindow until = TimeWindow.of(null, behind, null);
    return new Filter.All(
        "employed on " + TimeWindow.of(day, behind, null).label(),
        List.of(
            new Filter.Window(staff.came(), List.of(until)),
            new Filter.Outside(staff.left(), until)));
  }

  /** Leavers, and those who came, have a time of their own. */
  private boolean movesSaid(StaffTable staff) {
    return draft.time.column != null
        || draft.filters.stream()
            .anyMatch(filter ->
                filter instanceof Filter.Missing missing
                    && missing.column().equals(staff.left())
                    && missing.negated());
  }

  /** What is counted or summed of the staff, without the condition that they are still there. */
  private @Nullable Metric counted(StaffTable staff) {
    if (draft.metrics.size() != 1) {
      return null;
    }
    Metric metric = draft.metrics.getFirst();
    if (metric instanceof Metric.RowCount count) {
      return count.table().equals(staff.table()) ? count : null;
    }
    return SemiAdditive.now(metric)
        .filter(measure -> measure.table().equals(staff.table()))
        .flatMap(StaffThen::ofRows)
        .orElse(null);
  }

  private static Optional<Metric> ofRows(Measure measure) {
    if (!(measure.expression() instanceof Aggregated sum)) {
      return Optional.empty();
    }
    if (sum.aggregate() == AggregateKind.COUNT) {
      return Optional.of(new Metric.RowCount(measure.table()));
    }
    return sum.row() instanceof ColumnValue value
        ? Optional.of(
            new Metric.ColumnAggregate(
                sum.aggregate(), new ColumnRef(value.table(), value.column()), false))
        : Optional.empty();
  }

  /** The last day of what was said, where it is a day on which something stands. */
  private @Nullable LocalDate day(Metric counted) {
    if (draft.time.windows.size() != 1) {
      return null;
    }
    TimeWindow window = draft.time.windows.getFirst();
    LocalDate from = window.from();
    LocalDate end = window.toExclusive();
    if (from == null || end == null || from.isAfter(asOf)) {
      return null;
    }
    boolean one = from.plusDays(1).equals(end);
    boolean standing = draft.headcount || !draft.metrics.getFirst().equals(counted);
    if (!one && !standing && !draft.time.standing) {
      return null;
    }
    LocalDate ago = StandingTime.ago(window, asOf);
    LocalDate last = ago != null ? ago : draft.time.beginning ? from : end.minusDays(1);
    return last.isAfter(asOf) ? asOf : last;
  }
}
