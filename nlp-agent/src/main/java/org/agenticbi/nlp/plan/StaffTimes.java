package org.agenticbi.nlp.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.StaffTable;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** The times of a question about those who come and leave, and its conditions on them. */
final class StaffTimes {

  private static final int ISO_DAY = "2025-01-31".length();

  private final Schema schema;
  private final StaffTable staff;
  private final LocalDate today;

  StaffTimes(Schema schema, Metric.OfStaff metric) {
    this.schema = schema;
    this.staff = metric.staff();
    this.today = metric.today();
  }

  /** The windows that were said, up to the day of asking. */
  List<TimeWindow> windows(Interpretation asked) {
    List<TimeWindow> windows = new ArrayList<>();
    for (Filter filter : asked.filters()) {
      if (filter instanceof Filter.Window window && isTime(window.column())) {
        window.windows().forEach(each -> windows.add(each.upTo(today)));
      }
    }
    return windows;
  }

  /** The same, each with a beginning: the period in which the first one came; all days of none. */
  List<TimeWindow> closed(Interpretation asked, TimeGrain grain) {
    List<TimeWindow> said = windows(asked);
    List<TimeWindow> open = said.isEmpty() ? List.of(TimeWindow.of(null, null, null)) : said;
    return open.stream().map(window -> closed(window, grain)).toList();
  }

  private TimeWindow closed(TimeWindow window, TimeGrain grain) {
    LocalDate from = window.from();
    LocalDate begin =
        from != null ? from : first().map(day -> PeriodStart.start(day, grain)).orElse(null);
    LocalDate end = window.toExclusive();
    return TimeWindow.of(begin, end == null ? today.plusDays(1) : end, null);
  }

  private Optional<LocalDate> first() {
    Profile profile = schema.column(staff.came()).profile();
    String least = profile == null ? null : profile.minimum();
    return Optional.ofNullable(day(least));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.length() < ISO_DAY
          ? null
          : LocalDate.parse(text.substring(0, ISO_DAY));
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  /** What is said of the staff, and not of the time or of what is divided by their number. */
  List<Filter> conditions(Interpretation asked) {
    return asked.filters().stream()
        .filter(filter -> !(filter instanceof Filter.Window window && isTime(window.column())))
        .filter(filter -> reaches(filter.table()))
        .toList();
  }

  /** A time of what each of them belongs to is a condition on it, any other is when they moved. */
  private boolean isTime(ColumnRef column) {
    return column.equals(staff.came()) || column.equals(staff.left()) || !reaches(column.table());
  }

  private boolean reaches(String table) {
    return table.equals(staff.table()) || schema.joins().manyToOne(staff.table(), table);
  }
}
