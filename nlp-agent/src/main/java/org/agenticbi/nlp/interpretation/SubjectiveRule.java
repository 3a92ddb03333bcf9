package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

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

  private static final Set<String> ABOUT = Set.of("overview", "summary", "snapshot");

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
    if (ABOUT.contains(word) && saysOfWhat(question, at)) {
      draft.means(at, "shown");
      return at + 1;
    }
    draft.vague = word;
    draft.subjective = true;
    draft.means(at, "open what it means");
    if (draft.ranking.descending == null) {
      draft.ranking.descending = !few;
    }
    return at + 1;
  }

  /** "overview of revenue by region", "revenue summary by month": what is to be shown is said. */
  private static boolean saysOfWhat(QuestionReader question, int at) {
    int next = question.skipJoining(at + 1);
    boolean grouped = false;
    for (int each = 0; each < question.size(); each++) {
      grouped |= question.cue(each, CueKind.GROUP);
    }
    return grouped
        && (!question.draft().metrics.isEmpty()
            || question.isBest(next, Target.MeasureTarget.class)
            || question.cue(next, CueKind.COUNT, CueKind.SUM, CueKind.AVERAGE));
  }
}
