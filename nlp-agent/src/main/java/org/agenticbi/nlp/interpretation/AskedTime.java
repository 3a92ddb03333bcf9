package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** What a question has said so far of times: windows, comparisons of them, the course over them. */
final class AskedTime {

  final List<TimeWindow> windows = new ArrayList<>();
  final List<TimeMention.Part> recurring = new ArrayList<>();

  /** The day before and from which rows are counted apart. */
  @Nullable LocalDate split;

  /** Windows that are left out: "without September". */
  final List<TimeWindow> excluded = new ArrayList<>();

  /** The column that the windows were said of. */
  @Nullable ColumnRef column;

  /** Whether that column says when something happened, which it did not to rows without it. */
  boolean happened;

  /** The time of the verb beside which a window stands: "stores opened before 2015". */
  @Nullable ColumnRef ofVerb;

  /** The place of that window among the windows. */
  int ofVerbAt;

  TimeMention.@Nullable Comparison comparison;

  /** Two windows are set against each other: "2023 versus 2024". */
  boolean compared;

  /** "versus", "compared with": something must stand on the other side. */
  boolean with;

  /** The change against the window or the period before. */
  boolean growth;

  /** A comparison that, in a follow-up, moves the window: "and the quarter before?". */
  boolean shifted;

  /** "at the end of 2024": how it stood then. */
  boolean standing;

  /** "at the beginning of 2024": not as it stood at the end of that. */
  boolean beginning;

  boolean trend;
  boolean cumulative;

  /** Over how many periods each is averaged, or summed up where it is {@link #cumulative}. */
  @Nullable Integer movingRows;

  /** The length of these periods, where it was said. */
  @Nullable TimeGrain movingUnit;

  /** "when": the time itself is wanted. */
  boolean when;

  @Nullable ColumnRef last;

  /** "since 2023 ... until June": what begins and what ends is one window. */
  void addWindow(TimeWindow window) {
    TimeWindow last = windows.isEmpty() ? window : windows.getLast();
    LocalDate from = last.from() == null ? window.from() : last.from();
    LocalDate to = last.from() == null ? last.toExclusive() : window.toExclusive();
    boolean halves = !last.equals(window) && half(last) && half(window);
    boolean bounds = (last.from() == null) != (window.from() == null);
    if (halves && bounds && from != null && to != null && from.isBefore(to)) {
      windows.set(windows.size() - 1, TimeWindow.of(from, to, null));
    } else {
      windows.add(window);
    }
  }

  /** "2024 year to date", "YTD of 2024": the part of that year up to the same day. */
  boolean addPartOfYear(TimeWindow window) {
    if (windows.isEmpty()) {
      return false;
    }
    TimeWindow last = windows.getLast();
    TimeWindow year = wholeYear(last) ? last : window;
    TimeWindow part = wholeYear(last) ? window : last;
    LocalDate first = year.from();
    LocalDate end = part.toExclusive();
    if (!wholeYear(year) || !yearToDate(part) || first == null || end == null) {
      return false;
    }
    LocalDate from = part.from() == null ? first : part.from();
    int back = from.getYear() - first.getYear();
    windows.removeLast();
    windows.add(
        back == 0
            ? part
            : TimeWindow.of(from.minusYears(back), end.minusYears(back), TimeGrain.YEAR));
    return true;
  }

  private static boolean wholeYear(TimeWindow window) {
    return window.unit() == TimeGrain.YEAR
        && !window.toDate()
        && window.from() != null
        && window.from().plusYears(1).equals(window.toExclusive());
  }

  private static boolean yearToDate(TimeWindow window) {
    return window.unit() == TimeGrain.YEAR && window.toDate();
  }

  private static boolean half(TimeWindow window) {
    return !window.isClosed() && (window.from() != null || window.toExclusive() != null);
  }
}
