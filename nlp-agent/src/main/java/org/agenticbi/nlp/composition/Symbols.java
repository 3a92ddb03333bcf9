package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what belongs to one database by what kind of thing it is: values by VAL, quoted texts by
 * STR, numbers by NUM, words of table names by TAB and of column names by COL.
 */
final class Symbols {

  private static final double STRONG = 0.55;

  private final Analysis analysis;

  Symbols(Analysis analysis) {
    this.analysis = analysis;
  }

  List<String> list() {
    String[] symbols = new String[analysis.size()];
    for (Figure figure : analysis.figures()) {
      String symbol = symbol(figure);
      boolean year =
          figure.kind() == Figure.Kind.DATE
              && figure.end() - figure.first() == 1
              && figure.lastDay() != null;
      if (year) {
        continue;
      }
      for (int at = figure.first(); symbol != null && at < figure.end(); at++) {
        symbols[at] = symbols[at] == null ? symbol : symbols[at];
      }
    }
    List<String> list = new ArrayList<>();
    for (int at = 0; at < symbols.length; at++) {
      String symbol = symbols[at] != null ? symbols[at] : word(at);
      boolean again =
          !list.isEmpty()
              && list.getLast().equals(symbol)
              && symbol.length() == 3
              && Character.isUpperCase(symbol.charAt(0));
      if (!again && !symbol.isEmpty()) {
        list.add(symbol);
      }
    }
    return list;
  }

  private @Nullable String symbol(Figure figure) {
    return switch (figure.kind()) {
      case QUOTED -> "STR";
      case NUMBER -> "NUM";
      case DATE -> "DAY";
      case PROPER -> "VAL";
      case STORED -> named(figure) ? null : "VAL";
    };
  }

  /** A word that is also the name of something is rather that. */
  private boolean named(Figure figure) {
    for (int at = figure.first(); at < figure.end(); at++) {
      String stem = analysis.stem(at);
      boolean name =
          analysis.index().words().inTable(stem) || analysis.index().words().columnsWith(stem) > 0;
      boolean capital = at > 0 && Character.isUpperCase(analysis.tokens().get(at).text().charAt(0));
      if (!name || capital) {
        return false;
      }
    }
    return true;
  }

  private String word(int at) {
    String stem = analysis.stem(at);
    String lower = analysis.tokens().get(at).lower();
    if (stem.isEmpty()) {
      return lower;
    }
    boolean plain = Lexicon.bundled().passedOver(lower) || Lexicon.bundled().cue(lower).isPresent();
    if (!plain && analysis.index().words().inTable(stem)) {
      return "TAB";
    }
    if (!plain && analysis.index().words().columnsWith(stem) > 0) {
      return "COL";
    }
    return plain ? stem : similar(at, stem);
  }

  /** What stands for a name of the schema is that kind of name. */
  private String similar(int at, String stem) {
    SchemaWords words = analysis.index().words();
    String symbol = stem;
    double strength = STRONG;
    for (Map.Entry<String, Double> other : analysis.words().similar(at).entrySet()) {
      boolean table = words.inTable(other.getKey());
      boolean known = table || words.columnsWith(other.getKey()) > 0;
      if (known && other.getValue() > strength - (table ? 0.01 : 0)) {
        strength = other.getValue();
        symbol = table ? "TAB" : "COL";
      }
    }
    return symbol;
  }
}
