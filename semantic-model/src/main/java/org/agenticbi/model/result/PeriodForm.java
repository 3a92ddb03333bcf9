package org.agenticbi.model.result;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which points and spans of time are written in results. */
public enum PeriodForm {
  /** {@code 2026}, as a number or as text. */
  YEAR("year", "((?:1[89]|20|21)\\d\\d)"),
  /** {@code 2026-Q1}, {@code 2026 Q1} or {@code 2026Q1}. */
  QUARTER("quarter", "(\\d{4})[- ]?Q([1-4])"),
  /** {@code 2026-01}. */
  MONTH("month", "(\\d{4})-(0[1-9]|1[0-2])"),
  /** {@code 2026-W05}, a week of ISO 8601. */
  WEEK("week", "(\\d{4})-?W(\\d\\d)"),
  /** {@code 2026-01-31}. */
  DAY("day", "(\\d{4})-(\\d\\d)-(\\d\\d)"),
  /** {@code 2026-01-31T09:15:00}, also with a blank, a fraction or an offset. */
  MOMENT(
      "day",
      "(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?"
          + "(?:Z|[+-]\\d\\d:?\\d\\d)?");

  private final String format;
  private final Pattern pattern;

  PeriodForm(String format, String pattern) {
    this.format = format;
    this.pattern = Pattern.compile(pattern);
  }

  /** The {@code format} of a column of this form: {@code year}, {@code quarter}, ... */
  public String format() {
    return format;
  }

  /** The form that all values share, nulls aside; empty when there is none. */
  public static Optional<PeriodForm> of(List<@Nullable Object> values) {
    List<String> texts = values.stream().filter(Objects::nonNull).map(Object::toString).toList();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    for (PeriodForm form : values()) {
      if (texts.stream().allMatch(text -> form.start(text).isPresent())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** When a span begins or a point is, on the clock of the text; empty when not of this form. */
  public Optional<LocalDateTime> start(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(start(matcher));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private LocalDateTime start(Matcher text) {
    int year = Integer.parseInt(text.group(1));
    return switch (this) {
      case YEAR -> LocalDate.of(year, 1, 1).atStartOfDay();
      case QUARTER -> LocalDate.of(year, 3 * number(text, 2) - 2, 1).atStartOfDay();
      case MONTH -> LocalDate.of(year, number(text, 2), 1).atStartOfDay();
      case WEEK ->
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(text, 2))
              .with(WeekFields.ISO.dayOfWeek(), 1)
              .atStartOfDay();
      case DAY -> LocalDate.of(year, number(text, 2), number(text, 3)).atStartOfDay();
      case MOMENT ->
          LocalDate.of(year, number(text, 2), number(text, 3))
              .atTime(number(text, 4), number(text, 5), number(text, 6));
    };
  }

  private static int number(Matcher text, int group) {
    String digits = text.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
