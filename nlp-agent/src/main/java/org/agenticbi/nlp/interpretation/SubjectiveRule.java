package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;

/** "big orders", "problematic customers", "a summary" -> what is meant by that is asked back. */
final class SubjectiveRule implements ReadingRule {

  private static final Set<String> FEW =
      Set.of(
          "small",
          "low",
          "little",
          "poor",
          "poorly",
          "bad",
          "badly",
          "weak",
          "minor",
          "light",
          "slow",
          "slowly",
          "rare",
          "rarely",
          "unprofitable",
          "inactive",
          "inefficient",
          "unproductive",
          "dissatisfied",
          "unhappy",
          "unhealthy");
  private static final Set<String> MANY =
      Set.of(
          "big",
          "large",
          "high",
          "great",
          "strong",
          "major",
          "heavy",
          "fast",
          "quickly",
          "frequent",
          "frequently",
          "regular",
          "problematic",
          "problem",
          "problems",
          "troublesome",
          "risky",
          "critical",
          "serious",
          "healthy",
          "loyal",
          "significant",
          "relevant",
          "notable",
          "unusual",
          "strange",
          "odd",
          "suspicious",
          "abnormal",
          "normal",
          "typical",
          "profitable",
          "efficient",
          "efficiently",
          "effective",
          "productive",
          "promising",
          "attractive",
          "satisfied",
          "happy",
          "wealthy",
          "rich",
          "decent",
          "nice",
          "overview",
          "summary",
          "summarize",
          "summarise",
          "snapshot",
          "situation",
          "insights",
          "insight",
          "highlights",
          "kpis",
          "expensive",
          "costly",
          "pricey",
          "cheap",
          "worrying",
          "concerning",
          "reliable",
          "unreliable");

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Unknown unknown)) {
      return at;
    }
    String word = unknown.text().toLowerCase(Locale.ROOT);
    boolean few = FEW.contains(word);
    if (!few && !MANY.contains(word)) {
      return at;
    }
    Draft draft = question.draft();
    draft.vague = word;
    draft.subjective = true;
    draft.means(at, "open what it means");
    if (draft.ranking.descending == null) {
      draft.ranking.descending = !few;
    }
    return at + 1;
  }
}
