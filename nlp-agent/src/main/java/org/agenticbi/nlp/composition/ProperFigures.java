package org.agenticbi.nlp.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agenticbi.nlp.composition.Figure.Found;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Token;

/** Words with a capital that nothing explains; columns whose values contain them. */
final class ProperFigures {

  private static final double CONTAINED = 0.6;
  private static final double ONE_WORD = 0.3;

  private final FigureSearch search;
  private final List<Token> tokens;
  private final List<Figure> figures;

  /**
   * Adds to figures.
   *
   * @param figures what was found before, which explains its words
   */
  ProperFigures(FigureSearch search, List<Figure> figures) {
    this.search = search;
    this.tokens = search.tokens();
    this.figures = figures;
  }

  void find() {
    int at = 1;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && capital(end) && !Figure.covers(figures, end)) {
        end++;
      }
      if (end > at) {
        add(at, end);
        at = end;
      } else {
        at++;
      }
    }
  }

  private boolean capital(int at) {
    Token token = tokens.get(at);
    boolean begins = at == 0 || ".?!:".contains(tokens.get(at - 1).text());
    boolean known =
        Lexicon.bundled().passedOver(token.lower())
            || Lexicon.bundled().cue(token.lower()).isPresent();
    return Character.isUpperCase(token.text().charAt(0)) && !token.quoted() && !begins && !known;
  }

  private void add(int first, int end) {
    Map<ColumnRef, Found> columns = new LinkedHashMap<>();
    String text = search.text(first, end);
    String lower = text.toLowerCase(Locale.ROOT);
    for (ValueIndex.Found found : search.values().containing(search.stems().get(first))) {
      boolean contains = found.value().toLowerCase(Locale.ROOT).contains(lower);
      columns.merge(
          found.column(),
          new Found(found.value(), contains ? CONTAINED : ONE_WORD),
          (one, other) -> one.quality() >= other.quality() ? one : other);
    }
    figures.add(FigureSearch.figure(first, end, Kind.PROPER, text, columns));
  }
}
