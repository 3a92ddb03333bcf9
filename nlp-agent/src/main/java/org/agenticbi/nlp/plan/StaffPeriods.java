package org.agenticbi.nlp.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.SetOperation;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * The periods of some windows as rows, for what must be told of each of them even where nothing
 * happened in it.
 *
 * <pre>SELECT '2024-01-01' AS "month", '2024-02-01' AS "ends" UNION SELECT ...</pre>
 */
final class StaffPeriods {

  static final String ENDS = "ends";
  static final String BEGINS = "begins";

  /** More rows than these nobody writes down. */
  private static final int MOST = 250;

  private record Period(LocalDate label, LocalDate begins, LocalDate ends) {}

  private final String name;
  private final List<Period> periods = new ArrayList<>();

  /** The periods called so of windows that all have a beginning and an end. */
  StaffPeriods(String name, TimeGrain grain, List<TimeWindow> windows) {
    this.name = name;
    for (TimeWindow window : windows) {
      LocalDate from = window.from();
      LocalDate end = window.toExclusive();
      if (from != null && end != null) {
        add(grain, from, end);
      }
    }
    if (periods.isEmpty()) {
      throw new PlanProblem("Nothing is known of that time yet.");
    }
  }

  private void add(TimeGrain grain, LocalDate from, LocalDate end) {
    LocalDate label = PeriodStart.start(from, grain);
    while (label.isBefore(end)) {
      LocalDate next = TimeWindow.of(label, label.plusDays(1), null).earlierBy(grain, -1).from();
      if (next == null || periods.size() >= MOST) {
        throw new PlanProblem("These are too many periods to tell each; please name a time.");
      }
      periods.add(
          new Period(label, label.isBefore(from) ? from : label, next.isAfter(end) ? end : next));
      label = next;
    }
  }

  /** Where the periods begin: the name of a column. */
  String begins() {
    return periods.stream().allMatch(each -> each.begins().equals(each.label())) ? name : BEGINS;
  }

  Statement rows() {
    Statement all = null;
    for (Period period : periods) {
      Select row = row(period);
      all =
          all == null ? row : new SetOperation(SetOperation.Kind.UNION, all, row, List.of(), null);
    }
    return Objects.requireNonNull(all);
  }

  private Select row(Period period) {
    List<SelectItem> items = new ArrayList<>();
    items.add(new SelectItem(new Expression.Parameter(period.label()), name));
    if (begins().equals(BEGINS)) {
      items.add(new SelectItem(new Expression.Parameter(period.begins()), BEGINS));
    }
    items.add(new SelectItem(new Expression.Parameter(period.ends()), ENDS));
    return new Select(
        List.of(),
        false,
        items,
        new From.OneRow(),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null);
  }
}
