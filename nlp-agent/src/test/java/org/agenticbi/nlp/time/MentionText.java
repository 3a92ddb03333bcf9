package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes mentions in the short form of the table of readings; last days are inclusive there. */
final class MentionText {
  private MentionText() {}

  static String of(List<TimeMention> mentions) {
    return mentions.stream().map(MentionText::of).collect(Collectors.joining(" ; "));
  }

  static String of(TimeMention mention) {
    return switch (mention) {
      case TimeMention.Window w ->
          days(w.window()) + (w.bareYear() ? "?" : "") + (w.ambiguity() == null ? "" : " ~");
      case TimeMention.WindowSet set ->
          set.windows().stream()
              .map(MentionText::days)
              .collect(Collectors.joining(", ", "{", "}" + (set.bareYear() ? "?" : "")));
      case TimeMention.Grain grain ->
          grain.use().name().toLowerCase(Locale.ROOT) + " " + grain.grain();
      case TimeMention.Moving moving ->
          (moving.sum() ? "sum over " : "mean over ") + moving.count() + unit(moving.unit());
      case TimeMention.Trend trend -> "trend";
      case TimeMention.Comparison c ->
          "vs " + (c.base() == null ? c.kind() + unit(c.unit()) : days(c.base()));
      case TimeMention.Shift shift -> "shift " + shift.kind() + unit(shift.unit());
      case TimeMention.Edge edge -> (edge.atEnd() ? "end of " : "start of ") + days(edge.window());
      case TimeMention.EdgeOfEach edge ->
          (edge.atEnd() ? "end of each " : "start of each ") + edge.grain();
      case TimeMention.Present present -> "now";
      case TimeMention.Part part ->
          part.grouping() ? "by " + part.part() : "on " + part.part() + " " + part.values();
    };
  }

  static String days(TimeWindow window) {
    return day(window.from())
        + ".."
        + lastDay(window.toExclusive())
        + (window.toDate() ? " td" : "");
  }

  private static String unit(@Nullable Object unit) {
    return unit == null ? "" : " " + unit;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String lastDay(@Nullable LocalDate end) {
    return end == null ? "" : end.minusDays(1).toString();
  }
}
