package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "more than 30 days", "31-60 days", "at least two weeks": how far a time lies from another.
 *
 * @param behind the position behind it
 * @param least more than that, or at least where it is included; null for no bound
 * @param leastIncluded whether the bound itself counts
 * @param most less than that, or at most where it is included; null for no bound
 * @param mostIncluded whether the bound itself counts
 */
record DaysApart(
    int behind,
    @Nullable Integer least,
    boolean leastIncluded,
    @Nullable Integer most,
    boolean mostIncluded) {

  private static final Map<String, Integer> DAYS =
      Map.of("day", 1, "days", 1, "week", 7, "weeks", 7, "month", 30, "months", 30);

  /** What begins at a mention; null for nothing of the kind. */
  static @Nullable DaysApart at(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    CueKind kind = cue == null ? null : cue.kind();
    int first = kind == null ? at : at + 1;
    BigDecimal figure = figure(question, first);
    if (figure == null) {
      return null;
    }
    boolean range = kind == null || kind == CueKind.BETWEEN;
    boolean joined =
        question.cue(first + 1, CueKind.AND) || SaidWords.at(question, first + 1).equals("to");
    int second = joined ? first + 2 : first + 1;
    BigDecimal upper = figure(question, second);
    if (range && upper != null) {
      return scaled(question, second + 1, figure, true, upper, true);
    }
    boolean plus = SaidWords.at(question, first + 1).equals("+");
    int unit = plus ? first + 2 : first + 1;
    return switch (kind) {
      case GREATER -> scaled(question, unit, figure, false, null, false);
      case AT_LEAST -> scaled(question, unit, figure, true, null, false);
      case LESS -> scaled(question, unit, null, false, figure, false);
      case AT_MOST -> scaled(question, unit, null, false, figure, true);
      case null -> plus ? scaled(question, unit, figure, true, null, false) : null;
      default -> null;
    };
  }

  /** "30 days overdue": at least so many. */
  static @Nullable DaysApart atLeast(QuestionReader question, int at) {
    BigDecimal figure = figure(question, at);
    return figure == null ? null : scaled(question, at + 1, figure, true, null, false);
  }

  private static @Nullable BigDecimal figure(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Figure figure
            && !figure.money()
            && !figure.percent()
        ? figure.value()
        : null;
  }

  private static @Nullable DaysApart scaled(
      QuestionReader question,
      int unit,
      @Nullable BigDecimal least,
      boolean leastIncluded,
      @Nullable BigDecimal most,
      boolean mostIncluded) {
    Integer days = DAYS.get(SaidWords.at(question, unit));
    return days == null
        ? null
        : new DaysApart(
            unit + 1, times(least, days), leastIncluded, times(most, days), mostIncluded);
  }

  private static @Nullable Integer times(@Nullable BigDecimal count, int days) {
    return count == null ? null : count.multiply(BigDecimal.valueOf(days)).intValue();
  }

  /** The days that lie so far before a day. */
  TimeWindow before(LocalDate today) {
    LocalDate end = today;
    if (least != null) {
      end = today.minusDays(leastIncluded ? least - 1 : least);
    }
    LocalDate from = most == null ? null : today.minusDays(mostIncluded ? most : most - 1);
    return TimeWindow.of(from, end, null);
  }

  /** That a span of the rows of a table is so long. */
  Filter of(String table, TimeSpan span) {
    BigDecimal lower = least == null ? BigDecimal.ZERO : BigDecimal.valueOf(least);
    Filter above =
        new Filter.Lasting(
            table,
            span,
            least != null && leastIncluded ? Comparator.AT_LEAST : Comparator.GREATER,
            lower);
    if (most == null) {
      return above;
    }
    Filter below =
        new Filter.Lasting(
            table,
            span,
            mostIncluded ? Comparator.AT_MOST : Comparator.LESS,
            BigDecimal.valueOf(most));
    return new Filter.All("between", List.of(above, below));
  }
}
