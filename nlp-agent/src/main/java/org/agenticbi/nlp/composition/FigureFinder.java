package org.agenticbi.nlp.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.text.Token;

/** Finds the values that a question names. */
final class FigureFinder {

  private final FigureSearch search;
  private final LocalDate asOf;

  FigureFinder(
      List<Token> tokens, String[] stems, List<CueSpan> cues, ValueIndex values, LocalDate asOf) {
    this.search = new FigureSearch(tokens, List.of(stems), cues, values);
    this.asOf = asOf;
  }

  /** All values, in the order of the question; those of words may lie within longer ones. */
  List<Figure> find() {
    List<Figure> figures = new ArrayList<>(new TextFigures(search).find());
    figures.addAll(new NumberFigures(search).find());
    figures.addAll(DateFigures.find(search.tokens(), asOf));
    new StoredFigures(search, figures).find();
    new ProperFigures(search, figures).find();
    figures.sort(Comparator.comparingInt(Figure::first));
    return List.copyOf(figures);
  }
}
