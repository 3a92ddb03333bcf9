package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;

/** What became of each word of a question in a query. */
final class QueryWords {

  private final String question;
  private final Analysis analysis;
  private final String[] meanings;

  QueryWords(String question, Analysis analysis, Candidate candidate) {
    this.question = question;
    this.analysis = analysis;
    this.meanings = new String[analysis.size()];
    QueryParts parts = new QueryParts(candidate.query());
    Schema schema = analysis.index().schema();
    for (Choice choice : candidate.choices()) {
      if (choice.figure() >= 0) {
        Figure figure = analysis.figures().get(choice.figure());
        ColumnRef column = choice.column();
        mean(
            figure.first(),
            figure.end(),
            column == null ? "the number" : "value of " + schema.columnName(column));
      }
    }
    for (ColumnRef column : parts.columns) {
      mean(analysis.column(column), schema.columnName(column));
      if (analysis.adjectives().of(column).strength() > 0) {
        superlatives(schema.columnName(column));
      }
    }
    for (String table : parts.tables) {
      mean(analysis.table(table), schema.tableName(table));
    }
    for (CueSpan cue : analysis.cues()) {
      mean(cue.first(), cue.end(), "how to compute it");
    }
  }

  private void superlatives(String name) {
    for (CueSpan cue : analysis.cues()) {
      boolean most = cue.kind() == org.agenticbi.nlp.text.CueKind.ADJECTIVE_MOST;
      boolean least = cue.kind() == org.agenticbi.nlp.text.CueKind.ADJECTIVE_LEAST;
      if (most || least) {
        mean(cue.first(), cue.end(), (most ? "highest " : "lowest ") + name);
      }
    }
  }

  private void mean(Alignment alignment, String meaning) {
    if (alignment.found()) {
      mean(alignment.first(), alignment.end(), meaning);
    }
  }

  private void mean(int first, int end, String meaning) {
    for (int at = first; at < end; at++) {
      if (meanings[at] == null) {
        meanings[at] = meaning;
      }
    }
  }

  /** The words, those side by side with one meaning together. */
  List<WordUse> words() {
    List<WordUse> words = new ArrayList<>();
    int at = 0;
    while (at < analysis.size()) {
      int end = at + 1;
      while (end < analysis.size() && meanings[at] != null && meanings[at].equals(meanings[end])) {
        end++;
      }
      Token first = analysis.tokens().get(at);
      Token last = analysis.tokens().get(end - 1);
      if (meanings[at] != null) {
        words.add(use(first, last, WordFate.USED, meanings[at]));
      } else if (!first.punctuation()) {
        words.add(
            use(
                first,
                last,
                WordFate.IGNORED,
                plain(first) ? "joins the other words" : "not understood"));
      }
      at = end;
    }
    return words;
  }

  private WordUse use(Token first, Token last, WordFate fate, String meaning) {
    String text = question.substring(first.start(), last.end());
    return new WordUse(text, first.start(), last.end(), fate, meaning);
  }

  private static boolean plain(Token token) {
    return Lexicon.bundled().passedOver(token.lower());
  }

  /** Whether the first thing that the question names is unknown: what is asked for at all. */
  boolean subjectMissing() {
    for (int at = 0; at < analysis.size(); at++) {
      int place = at;
      Token token = analysis.tokens().get(at);
      boolean asks =
          analysis.cues().stream().anyMatch(cue -> cue.first() <= place && place < cue.end());
      if (!asks && !token.punctuation() && !plain(token)) {
        return meanings[at] == null;
      }
    }
    return false;
  }

  /** Content words that nothing explains. */
  List<String> missing() {
    BitSet seen = new BitSet();
    List<String> missing = new ArrayList<>();
    for (int at = 0; at < analysis.size(); at++) {
      Token token = analysis.tokens().get(at);
      if (meanings[at] == null
          && !token.punctuation()
          && !plain(token)
          && !seen.get(token.start())) {
        seen.set(token.start());
        missing.add(question.substring(token.start(), token.end()));
      }
    }
    return missing;
  }
}
