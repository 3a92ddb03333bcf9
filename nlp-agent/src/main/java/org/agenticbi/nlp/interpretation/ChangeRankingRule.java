package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/**
 * "the biggest decline in revenue", "fastest growing category", "grew the most" -> groups ranked by
 * the change of a number, and not by the number.
 */
final class ChangeRankingRule implements ReadingRule {

  private static final List<String> DOWN =
      List.of(
          "decline in",
          "decline",
          "declines in",
          "decrease in",
          "decrease",
          "drop in",
          "drop",
          "fall in",
          "fall",
          "loss of",
          "loss in",
          "declining",
          "decreasing",
          "falling",
          "shrinking",
          "declined",
          "decreased",
          "dropped",
          "fell",
          "shrank",
          "lost");
  private static final List<String> UP =
      List.of(
          "growth rate of",
          "growth rate",
          "growth in",
          "growth of",
          "growth",
          "increase in",
          "increase",
          "rise in",
          "rise",
          "gain in",
          "gains in",
          "gain",
          "jump in",
          "growing",
          "increasing",
          "rising",
          "grew",
          "grown",
          "increased",
          "rose",
          "gained");
  private static final Set<String> SIZES =
      Set.of(
          "biggest",
          "largest",
          "greatest",
          "highest",
          "strongest",
          "steepest",
          "sharpest",
          "most",
          "fastest",
          "worst",
          "best",
          "smallest",
          "slowest",
          "lowest",
          "least");
  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "the", "our");
  private static final Set<String> LITTLE = Set.of("smallest", "slowest", "lowest", "least");
  private static final Set<String> RELATIVE = Set.of("fastest", "slowest");

  @Override
  public int read(QuestionReader question, int at) {
    String size = SaidWords.at(question, at).replaceFirst("^the ", "");
    int next = at + 1;
    if (SIZES.contains(size)) {
      int measure = question.isBest(next, Target.MeasureTarget.class) ? next + 1 : next;
      return changed(question, at, measure, size, measure > next);
    }
    String most = SaidWords.at(question, next).replaceFirst("^the ", "");
    String said = SaidWords.at(question, at);
    boolean verb = DOWN.contains(said) || UP.contains(said);
    boolean last = SIZES.contains(most) && verb && !(question.mention(at) instanceof Mention.Name);
    if (!last) {
      int end = verb ? ofMeasure(question, at) : byChange(question, at);
      return end;
    }
    if (question.canBe(next + 1, Target.TableTarget.class)) {
      return at;
    }
    rank(question, DOWN.contains(said), most, false);
    SaidWords.mean(question, at, next + 1, "ranked by the change");
    return next + 1;
  }

  /** "which company grew its revenue fastest": the number stands between the two. */
  private static int ofMeasure(QuestionReader question, int at) {
    int measure = at + 1;
    while (POSSESSIVES.contains(SaidWords.at(question, measure))) {
      measure++;
    }
    String size = SaidWords.at(question, measure + 1).replaceFirst("^the ", "");
    boolean between =
        question.isBest(measure, Target.MeasureTarget.class)
            || question.isBest(measure, Target.ColumnTarget.class);
    if (!between || !SIZES.contains(size) || question.canBe(measure + 2, Target.class)) {
      return at;
    }
    rank(question, DOWN.contains(SaidWords.at(question, at)), size, false);
    question.draft().means(at, "ranked by the change");
    question.draft().readAhead(measure + 1, measure + 2, "ranked by the change");
    return at + 1;
  }

  /** "top 5 stores by increase in revenue", "sorted by growth". */
  private static int byChange(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean by = SaidWords.at(question, at).equals("by") && draft.ranking.top;
    if (!by && !question.cue(at, CueKind.ORDER)) {
      return at;
    }
    int from = at + 1;
    while (question.cue(from, CueKind.PREPOSITION)) {
      from++;
    }
    int up = Math.max(SaidWords.behindAny(question, from, UP), behindChange(question, from));
    int down = SaidWords.behindAny(question, from, DOWN);
    int end = Math.max(up, down);
    if (end < 0 || question.mention(from) instanceof Mention.Name) {
      return at;
    }
    String size = SaidWords.at(question, from).startsWith("growth") ? "fastest" : "most";
    rank(question, down > up, size, false);
    draft.growing = false;
    draft.ranking.several |= draft.ranking.limit == null && draft.ranking.top;
    SaidWords.mean(question, at, end, "ranked by the change");
    draft.endTop();
    draft.clause = Draft.Clause.SELECT;
    return end;
  }

  private static int behindChange(QuestionReader question, int from) {
    return SaidWords.behindAny(question, from, List.of("change in", "change of", "change"));
  }

  /** "biggest decline in revenue", "highest revenue growth". */
  private static int changed(
      QuestionReader question, int at, int from, String size, boolean measure) {
    int down = SaidWords.behindAny(question, from, DOWN);
    int up = SaidWords.behindAny(question, from, UP);
    int end = Math.max(down, up);
    if (end < 0 || question.mention(from) instanceof Mention.Name) {
      return at;
    }
    boolean noun =
        question.cue(from, CueKind.GROWTH) && SaidWords.at(question, from).startsWith("growth");
    rank(question, down > up, size, noun);
    if (measure) {
      question.draft().means(at, "ranked by the change");
      question.draft().readAhead(from, end, "ranked by the change");
      return at + 1;
    }
    SaidWords.mean(question, at, end, "ranked by the change");
    return end;
  }

  private static void rank(QuestionReader question, boolean down, String size, boolean noun) {
    Draft draft = question.draft();
    draft.time.growth = true;
    draft.growing = !noun;
    if (draft.clause == Draft.Clause.CONDITION) {
      draft.clause = Draft.Clause.SELECT;
    }
    draft.ranking.asked = true;
    draft.ranking.descending = down == LITTLE.contains(size);
    draft.ranking.of = noun || RELATIVE.contains(size) ? Ranking.Of.GROWTH : Ranking.Of.CHANGE;
    if (draft.ranking.limit == null && one(question)) {
      draft.ranking.limit = 1;
    }
  }

  /** "which store": one is asked for. */
  private static boolean one(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      boolean thing =
          question.isBest(at, Target.TableTarget.class)
              || question.isBest(at, Target.ColumnTarget.class);
      if (thing && question.mention(at) instanceof Mention.Name name) {
        return name.text().equals(Schema.singular(name.text()));
      }
    }
    return false;
  }
}
