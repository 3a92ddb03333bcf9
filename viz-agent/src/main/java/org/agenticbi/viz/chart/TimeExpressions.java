package org.agenticbi.viz.chart;

import org.agenticbi.model.result.PeriodForm;
import org.agenticbi.viz.table.Grain;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.node.ObjectNode;

/** What Vega needs to read times and to write them on an axis. */
final class TimeExpressions {

  /** More labels than this do not stand side by side. */
  private static final int MOST_TICKS = 13;

  private TimeExpressions() {}

  /** An expression that makes a local date of a text or number in this form. */
  static String parse(PeriodForm form, String value) {
    return switch (form) {
      case YEAR -> "datetime(toNumber(" + value + "), 0, 1)";
      case QUARTER ->
          "datetime(toNumber(slice(V, 0, 4)), 3 * (toNumber(slice(V, -1)) - 1), 1)"
              .replace("V", value);
      case MONTH -> "timeParse(" + value + ", '%Y-%m')";
      case WEEK -> "timeParse(replace(" + value + ", '-', '') + '1', '%GW%V%u')";
      case DAY -> "timeParse(" + value + ", '%Y-%m-%d')";
      case MOMENT -> "toDate(replace(" + value + ", ' ', 'T'))";
    };
  }

  /** An expression for the beginning of the span in which a time lies. */
  static String start(TimeField time, String value) {
    String parsed = parse(time.form(), value);
    boolean point = time.form() == PeriodForm.DAY || time.form() == PeriodForm.MOMENT;
    return switch (time.grain()) {
      case YEAR -> point ? "datetime(year(T), 0, 1)".replace("T", parsed) : parsed;
      case QUARTER ->
          point ? "datetime(year(T), 3 * (quarter(T) - 1), 1)".replace("T", parsed) : parsed;
      case MONTH -> point ? "datetime(year(T), month(T), 1)".replace("T", parsed) : parsed;
      case WEEK, DAY, MOMENT -> parsed;
    };
  }

  /** A d3 time format for one span, as in a tooltip. */
  static String format(Grain grain) {
    return switch (grain) {
      case YEAR -> "%Y";
      case QUARTER -> "Q%q %Y";
      case MONTH -> "%B %Y";
      case WEEK -> "Week of %-d %b %Y";
      case DAY -> "%a, %-d %b %Y";
      case MOMENT -> "%-d %b %Y %H:%M";
    };
  }

  /** An axis: one tick for each span while there is room; the year below its first tick. */
  static ObjectNode axis(Grain grain, long spans) {
    ObjectNode axis = Json.object("title", null, "labelOverlap", true, "grid", false);
    switch (grain) {
      case YEAR -> {
        axis.put("format", "%Y");
        ticks(axis, "year", 1, spans);
      }
      case QUARTER -> {
        axis.put("labelExpr", twoLines("'Q' + quarter(datum.value)", "quarter(datum.value) == 1"));
        ticks(axis, "month", 3, spans);
      }
      case MONTH -> {
        axis.put("labelExpr", twoLines("timeFormat(datum.value, '%b')", "month(datum.value) == 0"));
        ticks(axis, "month", 1, spans);
      }
      case WEEK, DAY -> axis.put("labelExpr", days());
      case MOMENT -> axis.put("labelFlush", true);
    }
    return axis;
  }

  private static String twoLines(String first, String newYear) {
    return "["
        + first
        + ", "
        + newYear
        + " || datum.index == 0 ? timeFormat(datum.value, '%Y') : '']";
  }

  private static String days() {
    return "[timeFormat(datum.value, date(datum.value) == 1 ? '%b' : '%-d %b'),"
        + " datum.index == 0 || (month(datum.value) == 0 && date(datum.value) < 8)"
        + " ? timeFormat(datum.value, '%Y') : '']";
  }

  private static void ticks(ObjectNode axis, String interval, int step, long spans) {
    int months = interval.equals("year") ? 12 : step;
    for (int every : new int[] {1, 2, 3, 4, 6, 12, 24, 60, 120}) {
      boolean even = months * every <= 12 ? 12 % (months * every) == 0 : months * every % 12 == 0;
      if (even && spans <= (long) MOST_TICKS * every) {
        boolean years = months * every >= 12;
        axis.set(
            "tickCount",
            Json.object(
                "interval",
                years ? "year" : "month",
                "step",
                years ? months * every / 12 : months * every));
        return;
      }
    }
  }
}
