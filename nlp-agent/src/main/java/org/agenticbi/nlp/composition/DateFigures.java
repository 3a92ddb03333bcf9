package org.agenticbi.nlp.composition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.time.TimeGrammar;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Days and spans of days; what moves with the day of asking too. */
final class DateFigures {

  private final List<Figure> figures = new ArrayList<>();

  private DateFigures() {}

  static List<Figure> find(List<Token> tokens, LocalDate asOf) {
    DateFigures found = new DateFigures();
    for (TimeMention mention : new TimeGrammar(asOf, 1, DayOfWeek.MONDAY).read(tokens)) {
      if (mention instanceof TimeMention.Window window) {
        found.add(window);
      }
    }
    return found.figures;
  }

  private void add(TimeMention.Window mention) {
    LocalDate from = mention.window().from();
    LocalDate end = mention.window().toExclusive();
    if (from != null && end != null) {
      boolean day = end.equals(from.plusDays(1));
      String last = day ? null : end.minusDays(1).toString();
      add(mention, from, last, day ? Operator.EQUAL : Operator.BETWEEN);
    } else if (from != null) {
      add(mention, from, null, Operator.AT_LEAST);
    } else if (end != null) {
      add(mention, end, null, Operator.LESS);
    }
  }

  private void add(
      TimeMention.Window mention, LocalDate first, @Nullable String last, Operator operator) {
    figures.add(
        new Figure(
            mention.firstToken(),
            mention.endToken(),
            Kind.DATE,
            first.toString(),
            null,
            null,
            last,
            operator,
            Map.of()));
  }
}
