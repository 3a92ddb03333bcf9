package org.agenticbi.nlp.composition;

import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * A value in a question: a number, a quoted text, or words that a column has as a value.
 *
 * @param first its first token
 * @param end behind its last token
 * @param kind how it was recognised
 * @param text as it is compared with, unless the column writes it otherwise
 * @param number the number, if it is one
 * @param upper the other end of a range that begins here
 * @param lastDay of a span of days, whose first is the text
 * @param operator what the words around a number ask for
 * @param columns columns that have it, with the way they write it
 */
record Figure(
    int first,
    int end,
    Kind kind,
    String text,
    @Nullable Number number,
    @Nullable Number upper,
    @Nullable String lastDay,
    Operator operator,
    Map<ColumnRef, Found> columns) {

  /** How a value was recognised. */
  enum Kind {
    /** A column has it. */
    STORED,
    /** It stands in quotes. */
    QUOTED,
    /** It is a number. */
    NUMBER,
    /** It is a date, or a span of days. */
    DATE,
    /** It is written like a name, and no column is known to have it. */
    PROPER
  }

  /**
   * A value as a column writes it.
   *
   * @param value as written
   * @param quality 1 for the same words, less for a part of it
   */
  record Found(String value, double quality) {}

  /** The values as written, for people. */
  List<String> written() {
    return columns.values().stream().map(Found::value).distinct().toList();
  }

  /** Whether one of the figures that are more than a name explains a token. */
  static boolean covers(List<Figure> figures, int at) {
    return figures.stream()
        .anyMatch(figure -> figure.kind != Kind.PROPER && figure.first <= at && at < figure.end);
  }

  boolean overlaps(Figure other) {
    return first < other.end && other.first < end;
  }
}
