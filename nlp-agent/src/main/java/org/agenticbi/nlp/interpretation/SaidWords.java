package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import org.agenticbi.nlp.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The words of a question as they were said, whatever they were recognised as. */
final class SaidWords {

  private SaidWords() {}

  /** The words of a mention in lower case, joined by blanks; empty for times and figures. */
  static String at(QuestionReader question, int position) {
    return text(question.mention(position)).toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable Mention mention) {
    return switch (mention) {
      case Mention.Cue cue -> cue.phrase();
      case Mention.Name name -> name.text();
      case Mention.Unknown unknown -> unknown.text();
      case Mention.Quoted _, Mention.Figure _, Mention.Time _ -> "";
      case null -> "";
    };
  }

  /** The position behind a phrase that begins at a mention and ends with one; -1 for none. */
  static int behind(QuestionReader question, int position, String phrase) {
    String rest = phrase;
    int at = position;
    while (!rest.isEmpty()) {
      String said = at(question, at);
      if (said.isEmpty() || !(rest.equals(said) || rest.startsWith(said + " "))) {
        return -1;
      }
      rest = rest.substring(said.length()).strip();
      at++;
    }
    return at;
  }

  /** The position behind the longest of some phrases; -1 when none of them is said there. */
  static int behindAny(QuestionReader question, int position, List<String> phrases) {
    int farthest = -1;
    for (String phrase : phrases) {
      farthest = Math.max(farthest, behind(question, position, phrase));
    }
    return farthest;
  }

  /** Says of all mentions between two positions what they were read as. */
  static void mean(QuestionReader question, int from, int to, String meaning) {
    for (int at = from; at < to; at++) {
      question.draft().means(at, meaning);
    }
  }
}
