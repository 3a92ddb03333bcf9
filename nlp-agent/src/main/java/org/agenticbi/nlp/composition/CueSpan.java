package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the question that asks for something.
 *
 * @param first its first token
 * @param end behind its last token
 * @param kind what it asks for
 */
record CueSpan(int first, int end, CueKind kind) {

  /** The cues of a question; the longest phrase at each place. */
  static List<CueSpan> of(List<Token> tokens) {
    List<CueSpan> cues = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      CueSpan cue = at(tokens, at);
      if (cue != null) {
        cues.add(cue);
        at = cue.end();
      } else {
        at++;
      }
    }
    return List.copyOf(cues);
  }

  private static @Nullable CueSpan at(List<Token> tokens, int at) {
    Lexicon lexicon = Lexicon.bundled();
    CueSpan longest = null;
    StringBuilder phrase = new StringBuilder();
    int most = Math.min(tokens.size(), at + lexicon.longestCue());
    for (int end = at; end < most; end++) {
      phrase.append(end == at ? "" : " ").append(tokens.get(end).lower());
      var kind = lexicon.cue(phrase.toString());
      if (kind.isPresent() && !comparesOn(tokens, at, end)) {
        longest = new CueSpan(at, end + 1, kind.get());
      }
    }
    return longest;
  }

  /** "300 or less than 100": the "or" joins two comparisons, it does not belong to the first. */
  private static boolean comparesOn(List<Token> tokens, int first, int last) {
    return last > first
        && tokens.get(first).lower().equals("or")
        && last + 1 < tokens.size()
        && tokens.get(last + 1).lower().equals("than");
  }
}
