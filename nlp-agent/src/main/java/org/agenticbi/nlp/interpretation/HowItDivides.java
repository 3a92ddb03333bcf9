package org.agenticbi.nlp.interpretation;

import java.util.Set;

/** "how does revenue break down by region", "how do sales vary": the verb asks for the groups. */
final class HowItDivides {

  private static final Set<String> VERBS =
      Set.of(
          "break",
          "breaks",
          "break down",
          "break down by",
          "break down across",
          "stack up",
          "stacks up",
          "vary",
          "varies",
          "differ",
          "differs",
          "distributed",
          "distribute",
          "split",
          "split by",
          "split between",
          "split among",
          "divided between",
          "divided among",
          "shared between",
          "distributed across",
          "distributed between",
          "spread across",
          "compare with",
          "compare to",
          "compares with",
          "compares to",
          "compared with",
          "compared to",
          "spread",
          "look",
          "compare");

  private HowItDivides() {}

  /** Whether a word is the "how" or the verb of such a question that names its groups. */
  static boolean is(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    if (!said.startsWith("how") && !VERBS.contains(said)) {
      return false;
    }
    boolean how = false;
    boolean verb = false;
    for (int each = 0; each < question.size(); each++) {
      String word = SaidWords.at(question, each);
      how |= word.startsWith("how") && each <= at;
      verb |= how && VERBS.contains(word);
    }
    return how && verb;
  }
}
