package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;

/**
 * "are we on plan", "did we hit our targets", "how are we doing against budget" -> a comparison
 * with the plan; of what is asked back.
 */
final class PlanQuestionRule implements ReadingRule {

  private static final Pattern OPENS =
      Pattern.compile("(are|is|did|do|have|were|was|will)( we| our)?|how (are|have|did) we.*");
  private static final Pattern PLAN = Pattern.compile("(?i).*\\b(plan|budget|target|forecast)s?");

  /** The measures whose numbers are plans, by the words they go by. */
  private static final List<String> PLANS = List.of("target", "budget", "forecast");

  private static final Set<String> ON_THE_WAY =
      Set.of(
          "we",
          "our",
          "us",
          "the",
          "on",
          "off",
          "over",
          "under",
          "within",
          "in",
          "below",
          "above",
          "against",
          "to",
          "with",
          "of",
          "for",
          "currently",
          "still",
          "ahead",
          "behind",
          "track",
          "hit",
          "hitting",
          "meet",
          "met",
          "meeting",
          "beat",
          "beating",
          "beaten",
          "reach",
          "reached",
          "reaching",
          "achieve",
          "achieved",
          "achieving",
          "exceed",
          "exceeded",
          "exceeding",
          "miss",
          "missed",
          "missing",
          "make",
          "made",
          "doing",
          "compared to",
          "compared with",
          "versus",
          "vs",
          "relative to",
          "we are",
          "all",
          "all our",
          "keep",
          "line");

  @Override
  public int read(QuestionReader question, int at) {
    if (at != 0 || !OPENS.matcher(SaidWords.at(question, 0)).matches()) {
      return at;
    }
    int plan = 1;
    while (ON_THE_WAY.contains(SaidWords.at(question, plan))) {
      plan++;
    }
    if (!namesPlan(question, plan) || !endsOrTime(question, plan + 1)) {
      return at;
    }
    return planned(question, plan) ? plan + 1 : at;
  }

  private static boolean namesPlan(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name name
        && PLAN.matcher(name.text()).matches()
        && (question.canBe(at, Target.MeasureTarget.class)
            || question.canBe(at, Target.TableTarget.class));
  }

  private static boolean endsOrTime(QuestionReader question, int from) {
    for (int at = from; at < question.size(); at++) {
      boolean time = question.mention(at) instanceof Mention.Time;
      boolean groups = question.cue(at) != null || question.isBest(at, Target.TableTarget.class);
      boolean mark = question.mention(at) instanceof Mention.Unknown said && !said.content();
      if (!time && !groups && !mark) {
        return false;
      }
    }
    return true;
  }

  private static boolean planned(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    String named = PLANS.stream().filter(said::contains).findFirst().orElse("budget");
    for (String name : List.of(named, "budget", "target")) {
      for (Measure measure : question.schema().model().measures()) {
        if (measure.name().equals(name) && "currency".equals(measure.format())) {
          Draft draft = question.draft();
          draft.plan = new Metric.ModelMeasure(measure);
          draft.vague = said;
          SaidWords.mean(question, 0, at, "compared");
          draft.means(at, measure.label().toLowerCase(Locale.ROOT));
          return true;
        }
      }
    }
    return false;
  }
}
