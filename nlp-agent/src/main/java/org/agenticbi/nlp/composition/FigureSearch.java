package org.agenticbi.nlp.composition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.composition.Figure.Found;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.NumberWords;
import org.agenticbi.nlp.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where values are looked for.
 *
 * @param tokens of the question
 * @param stems of the tokens, empty for what is no word
 * @param cues the words that ask for something
 * @param values what the columns have
 */
record FigureSearch(List<Token> tokens, List<String> stems, List<CueSpan> cues, ValueIndex values) {

  /** A text, which may be a number too when it stands in quotes. */
  static Figure figure(int first, int end, Kind kind, String text, Map<ColumnRef, Found> columns) {
    @Nullable BigDecimal number =
        kind == Kind.QUOTED ? NumberWords.number(text).orElse(null) : null;
    return new Figure(first, end, kind, text, number, null, null, Operator.EQUAL, columns);
  }

  /** How well a text of the question is the value of a column that has the same words. */
  static double quality(String text, String value) {
    return text.equals(value) ? 1 : text.equalsIgnoreCase(value) ? 0.95 : 0.85;
  }

  /** The words between two places, as they were typed. */
  String text(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int at = first; at < end; at++) {
      boolean apart = at > first && tokens.get(at).start() > tokens.get(at - 1).end();
      text.append(apart ? " " : "").append(tokens.get(at).text());
    }
    return text.toString();
  }
}
