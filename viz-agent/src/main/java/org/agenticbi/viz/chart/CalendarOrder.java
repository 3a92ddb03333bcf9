package org.agenticbi.viz.chart;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.viz.table.LabelField;

/** Names of weekdays or months -> their order in the calendar; empty for other labels. */
final class CalendarOrder {

  private CalendarOrder() {}

  static Optional<List<String>> of(LabelField label) {
    List<String> present = label.distinct().stream().map(LabelField::text).distinct().toList();
    for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
      List<String> days =
          Arrays.stream(DayOfWeek.values())
              .map(day -> day.getDisplayName(style, Locale.ENGLISH))
              .toList();
      List<String> months =
          Arrays.stream(Month.values())
              .map(month -> month.getDisplayName(style, Locale.ENGLISH))
              .toList();
      for (List<String> calendar : List.of(days, months)) {
        if (present.size() > 1 && calendar.containsAll(present)) {
          List<String> order = new ArrayList<>(calendar);
          order.retainAll(present);
          return Optional.of(order);
        }
      }
    }
    return Optional.empty();
  }
}
