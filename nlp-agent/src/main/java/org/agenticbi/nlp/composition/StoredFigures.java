package org.agenticbi.nlp.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.composition.Figure.Found;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.NumberWords;
import org.agenticbi.nlp.text.Token;

/** Words that a column has as a value. */
final class StoredFigures {

  private static final int LONGEST = 8;
  private static final double IMPLIED = 0.8;

  private final FigureSearch search;
  private final List<Token> tokens;
  private final List<Figure> figures;

  /**
   * Adds to figures.
   *
   * @param figures what was found before: it is not looked for again within that
   */
  StoredFigures(FigureSearch search, List<Figure> figures) {
    this.search = search;
    this.tokens = search.tokens();
    this.figures = figures;
  }

  void find() {
    spans();
    implied();
  }

  /** Spans of words that a column has as a value; not within a longer one of the same column. */
  private void spans() {
    for (int length = Math.min(LONGEST, tokens.size()); length > 0; length--) {
      for (int first = 0; first + length <= tokens.size(); first++) {
        stored(first, first + length);
      }
    }
  }

  private void stored(int first, int end) {
    if (end - first == 1 && meaningless(first)) {
      return;
    }
    for (int at = first; at < end; at++) {
      if (tokens.get(at).quoted()) {
        return;
      }
    }
    if (asksOnly(first, end)) {
      return;
    }
    String key = String.join(" ", search.stems().subList(first, end));
    Map<ColumnRef, Found> columns = new LinkedHashMap<>();
    String text = search.text(first, end);
    for (ValueIndex.Found found : search.values().whole(key)) {
      boolean within =
          figures.stream()
              .anyMatch(other ->
                  other.first() <= first
                      && end <= other.end()
                      && other.columns().containsKey(found.column()));
      if (!within) {
        columns.putIfAbsent(
            found.column(), new Found(found.value(), FigureSearch.quality(text, found.value())));
      }
    }
    if (!columns.isEmpty()) {
      figures.add(FigureSearch.figure(first, end, Kind.STORED, text, columns));
    }
  }

  /** Words that columns keep as a code of one letter, or another word for the same. */
  private void implied() {
    for (int at = 0; at < tokens.size(); at++) {
      Map<ColumnRef, Found> columns = new LinkedHashMap<>();
      for (String code : Codes.of(tokens.get(at).lower())) {
        for (ValueIndex.Found found : search.values().whole(ValueIndex.stems(code))) {
          columns.putIfAbsent(found.column(), new Found(found.value(), IMPLIED));
        }
      }
      columns.keySet().removeIf(column -> !Codes.likely(column));
      if (!columns.isEmpty() && !Figure.covers(figures, at)) {
        figures.add(FigureSearch.figure(at, at + 1, Kind.STORED, tokens.get(at).text(), columns));
      }
    }
  }

  /** Words in small letters that only ask: "more", "first", "most". */
  private boolean asksOnly(int first, int end) {
    for (int at = first; at < end; at++) {
      int place = at;
      Token token = tokens.get(at);
      boolean small = token.text().equals(token.lower());
      boolean asks =
          search.cues().stream().anyMatch(cue -> cue.first() <= place && place < cue.end())
              || Lexicon.bundled().passedOver(token.lower())
              || token.punctuation();
      if (!small || !asks) {
        return false;
      }
    }
    return true;
  }

  private boolean meaningless(int at) {
    String word = tokens.get(at).lower();
    String text = tokens.get(at).text();
    boolean letter = word.length() < 2 && !Character.isUpperCase(text.charAt(0));
    boolean small = Lexicon.bundled().passedOver(word) && text.equals(word);
    return letter || small || NumberWords.number(text).isPresent();
  }
}
