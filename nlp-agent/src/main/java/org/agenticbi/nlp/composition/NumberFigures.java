package org.agenticbi.nlp.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.nlp.composition.Figure.Found;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.NumberWords;
import org.agenticbi.nlp.text.Token;
import org.jspecify.annotations.Nullable;

/** Numbers, with what the words around them ask for. */
final class NumberFigures {

  private static final int CUE_DISTANCE = 4;

  private final FigureSearch search;
  private final List<Token> tokens;
  private final List<CueSpan> cues;
  private final List<Figure> figures = new ArrayList<>();

  NumberFigures(FigureSearch search) {
    this.search = search;
    this.tokens = search.tokens();
    this.cues = search.cues();
  }

  List<Figure> find() {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<BigDecimal> number = NumberWords.number(tokens.get(at).text());
      if (number.isEmpty() || tokens.get(at).quoted()) {
        continue;
      }
      int end = at + 1;
      BigDecimal value = number.get();
      if (end < tokens.size()) {
        Optional<BigDecimal> scale = NumberWords.scaleWord(tokens.get(end).text());
        if (scale.isPresent()) {
          value = value.multiply(scale.get());
          end++;
        }
      }
      add(at, end, value);
      if (figures.getLast().upper() != null) {
        at = figures.getLast().end() - 1;
      }
    }
    return figures;
  }

  private void add(int first, int end, BigDecimal value) {
    BigDecimal upper = upper(first, end);
    Operator operator = upper != null ? Operator.BETWEEN : operator(first, end);
    Map<ColumnRef, Found> columns = new LinkedHashMap<>();
    for (ValueIndex.Found found : search.values().whole(search.stems().get(first))) {
      columns.putIfAbsent(found.column(), new Found(found.value(), 1));
    }
    figures.add(
        new Figure(
            first,
            upper == null ? end : end + 2,
            Kind.NUMBER,
            tokens.get(first).text(),
            value,
            upper,
            null,
            operator,
            columns));
  }

  /** "between 3 and 5", "from 3 to 5". */
  private @Nullable BigDecimal upper(int first, int end) {
    boolean between =
        cues.stream()
            .anyMatch(cue ->
                cue.kind() == CueKind.BETWEEN && cue.end() <= first && first - cue.end() <= 1);
    boolean fromHere = first > 0 && tokens.get(first - 1).lower().equals("from");
    boolean range = between || fromHere || spans(end);
    if (!range || end + 1 >= tokens.size()) {
      return null;
    }
    String joiner = tokens.get(end).lower();
    if (!joiner.equals("and") && !joiner.equals("to")) {
      return null;
    }
    return NumberWords.number(tokens.get(end + 1).text()).orElse(null);
  }

  /** "2 to 4". */
  private boolean spans(int end) {
    return end < tokens.size() && tokens.get(end).lower().equals("to");
  }

  /** By the nearest comparing words before the number, or right behind it. */
  private Operator operator(int first, int end) {
    for (CueSpan cue : cues) {
      if (cue.first() >= end && cue.first() <= end + 1 && behind(cue)) {
        return operator(cue.kind());
      }
    }
    for (int index = cues.size() - 1; index >= 0; index--) {
      CueSpan cue = cues.get(index);
      boolean before = cue.end() <= first && first - cue.end() < CUE_DISTANCE;
      if (before && compares(cue.kind())) {
        return numberBetween(cue.end(), first) ? Operator.EQUAL : operator(cue.kind());
      }
      if (before && cue.kind() == CueKind.NOT && first - cue.end() <= 1) {
        return Operator.NOT_EQUAL;
      }
    }
    return Operator.EQUAL;
  }

  private boolean behind(CueSpan cue) {
    String first = tokens.get(cue.first()).lower();
    return first.equals("or") && (cue.kind() == CueKind.AT_LEAST || cue.kind() == CueKind.AT_MOST);
  }

  private boolean numberBetween(int from, int to) {
    for (int at = from; at < to; at++) {
      if (NumberWords.number(tokens.get(at).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean compares(CueKind kind) {
    return kind == CueKind.GREATER
        || kind == CueKind.AT_LEAST
        || kind == CueKind.LESS
        || kind == CueKind.AT_MOST;
  }

  private static Operator operator(CueKind kind) {
    if (kind == CueKind.GREATER) {
      return Operator.GREATER;
    }
    if (kind == CueKind.AT_LEAST) {
      return Operator.AT_LEAST;
    }
    return kind == CueKind.LESS ? Operator.LESS : Operator.AT_MOST;
  }
}
