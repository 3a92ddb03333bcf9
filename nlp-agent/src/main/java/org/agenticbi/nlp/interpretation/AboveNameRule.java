package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.text.CueKind;

/**
 * "accounts with the name of their parent", "employees and their managers" -> the name of the other
 * row of the same table, beside each row.
 */
final class AboveNameRule implements ReadingRule {

  private static final Set<String> JOINING =
      Set.of(
          "with",
          "with the",
          "with their",
          "with its",
          "and",
          "and their",
          "and the",
          "and its",
          "along with",
          "the",
          "the name of",
          "name",
          "names",
          "of",
          "of the",
          "of their",
          "their",
          "its",
          "his",
          "her",
          "'s",
          "respective",
          "direct",
          "along with their",
          "with his",
          "to");
  private static final Set<String> OWN = Set.of("name", "names");
  private static final Set<String> POSSESSIVE =
      Set.of("their", "its", "his", "her", "respective", "with their", "and their", "of their");

  @Override
  public int read(QuestionReader question, int at) {
    String anchor = question.draft().anchor();
    if (anchor == null || !question.draft().metrics.isEmpty() || !begins(question, at)) {
      return at;
    }
    int next = at;
    boolean possessive = false;
    while (JOINING.contains(SaidWords.at(question, next))) {
      possessive |= POSSESSIVE.contains(SaidWords.at(question, next));
      next++;
    }
    String word = lastOf(SaidWords.at(question, next));
    boolean told = possessive || word.equals("parent") || word.equals("parents");
    SelfKey key =
        word.isEmpty() || !told
            ? null
            : SelfKey.called(question.schema(), anchor, word).orElse(null);
    if (key == null) {
      return at;
    }
    int end = behind(question, next + 1, anchor);
    Draft draft = question.draft();
    draft.above.add(key.above());
    draft.outputs.remove(key.above());
    SaidWords.mean(question, at, end, "name that " + name(question, key) + " leads to");
    return end;
  }

  private static String name(QuestionReader question, SelfKey key) {
    return question.schema().columnName(key.above());
  }

  private static boolean begins(QuestionReader question, int at) {
    return question.cue(at, CueKind.CONDITION, CueKind.AND, CueKind.PREPOSITION);
  }

  private static String lastOf(String words) {
    return words.contains(" ") ? "" : words;
  }

  /** Behind "their parent account name". */
  private static int behind(QuestionReader question, int from, String anchor) {
    int at = from;
    boolean own = true;
    while (own) {
      boolean table = question.tables(at).contains(anchor);
      own = table || OWN.contains(SaidWords.at(question, at));
      at += own ? 1 : 0;
    }
    return at;
  }
}
