package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.nlp.composition.Figure.Found;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Token;

/** Pieces of text that a question gives as such: in quotes, or as "the letter M". */
final class TextFigures {

  private static final Set<String> PIECES =
      Set.of(
          "letter",
          "letters",
          "word",
          "substring",
          "character",
          "characters",
          "string",
          "prefix",
          "suffix");

  private final FigureSearch search;
  private final List<Token> tokens;
  private final List<Figure> figures = new ArrayList<>();

  TextFigures(FigureSearch search) {
    this.search = search;
    this.tokens = search.tokens();
  }

  List<Figure> find() {
    quoted();
    letters();
    return figures;
  }

  private void quoted() {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).quoted() && !tokens.get(at).content().isBlank()) {
        String text = tokens.get(at).content();
        Map<ColumnRef, Found> columns = new LinkedHashMap<>();
        for (ValueIndex.Found found : search.values().whole(ValueIndex.stems(text))) {
          columns.putIfAbsent(
              found.column(), new Found(found.value(), FigureSearch.quality(text, found.value())));
        }
        figures.add(FigureSearch.figure(at, at + 1, Kind.QUOTED, text, columns));
      }
    }
  }

  /** "the letter M", "the word you": a piece of text without quotes. */
  private void letters() {
    for (int at = 1; at < tokens.size(); at++) {
      boolean named = PIECES.contains(tokens.get(at - 1).lower());
      if (named && !tokens.get(at).quoted() && !tokens.get(at).punctuation()) {
        figures.add(FigureSearch.figure(at, at + 1, Kind.QUOTED, tokens.get(at).text(), Map.of()));
      }
    }
    for (CueSpan cue : search.cues()) {
      boolean piece = cue.kind() == CueKind.STARTS_WITH || cue.kind() == CueKind.ENDS_WITH;
      if (piece && cue.end() < tokens.size() && letter(cue.end())) {
        String text = tokens.get(cue.end()).text();
        figures.add(FigureSearch.figure(cue.end(), cue.end() + 1, Kind.QUOTED, text, Map.of()));
      }
    }
  }

  /** "starts with A"; "a" may be the article. */
  private boolean letter(int at) {
    Token token = tokens.get(at);
    boolean last = at + 1 == tokens.size() || tokens.get(at + 1).punctuation();
    return token.text().length() == 1
        && Character.isLetter(token.text().charAt(0))
        && (Character.isUpperCase(token.text().charAt(0)) || last);
  }
}
