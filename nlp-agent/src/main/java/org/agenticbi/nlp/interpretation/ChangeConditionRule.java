package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * "whose revenue fell by more than 10 percent", "revenue growth above 5%", "sold at least 5 percent
 * less than in 2024", "sold less than last year" -> a condition on the change between two times.
 */
final class ChangeConditionRule implements ReadingRule {

  private static final List<String> RISES =
      List.of(
          "grew",
          "grown",
          "increased",
          "rose",
          "risen",
          "gained",
          "improved",
          "climbed",
          "jumped",
          "expanded",
          "went up",
          "gone up",
          "growth",
          "growth of",
          "growth in",
          "growth rate",
          "growth rate of",
          "grow",
          "increase",
          "increase of",
          "increase in",
          "rise",
          "rise of",
          "rise in");
  private static final List<String> FALLS =
      List.of(
          "fell",
          "fallen",
          "dropped",
          "declined",
          "decreased",
          "shrank",
          "shrunk",
          "lost",
          "slipped",
          "went down",
          "gone down",
          "fall",
          "shrink",
          "decline",
          "decline of",
          "decline in",
          "drop",
          "drop of",
          "drop in",
          "decrease",
          "decrease of",
          "decrease in",
          "fall of",
          "fall in",
          "loss of",
          "reduction",
          "reduction of",
          "reduction in");
  private static final Set<String> LESS = Set.of("less", "fewer", "lower");
  private static final Set<String> MORE = Set.of("more", "higher");
  private static final Set<String> VERBS =
      Set.of("grew", "rose", "fell", "dropped", "declined", "decreased", "increased", "shrank");
  private static final Map<String, String> PARTS =
      Map.of("half", "50", "third", "33.3333333", "quarter", "25", "tenth", "10");

  /** What a change is held against. */
  private record Bound(int end, Comparator comparator, BigDecimal value, boolean percent) {}

  @Override
  public int read(QuestionReader question, int at) {
    int rise = SaidWords.behindAny(question, at, RISES);
    int fall = SaidWords.behindAny(question, at, FALLS);
    if (Math.max(rise, fall) > at && !(question.mention(at) instanceof Mention.Name)) {
      return changed(question, at, Math.max(rise, fall), fall > rise);
    }
    return besides(question, at);
  }

  /** "fell by more than 10 percent", "increased its revenue by at least 5%", "which ... fell". */
  private static int changed(QuestionReader question, int at, int behind, boolean down) {
    int next = behind;
    while (lead(question, next)) {
      next++;
    }
    boolean named = question.isBest(next, Target.MeasureTarget.class);
    int from = named ? next + 1 : next;
    while (lead(question, from)) {
      from++;
    }
    Bound bound = bound(question, from);
    if (bound == null) {
      return chosenByChange(question, at, behind, down);
    }
    apply(question, down, bound);
    String meaning = (down ? "fell " : "rose ") + ComparatorRule.word(bound.comparator());
    SaidWords.mean(question, at, behind, meaning);
    question.draft().readAhead(from, bound.end(), meaning);
    if (from > next && !named) {
      question.draft().readAhead(next, from, meaning);
    }
    return behind;
  }

  private static boolean lead(QuestionReader question, int at) {
    return question.cue(at, CueKind.PREPOSITION) || SaidWords.at(question, at).equals("by");
  }

  /** "customers whose revenue fell in 2024", and no more than that. */
  private static int chosenByChange(QuestionReader question, int at, int behind, boolean down) {
    boolean whose =
        behindWhose(question, at)
            && question.isBest(at - 1, Target.MeasureTarget.class)
            && VERBS.contains(SaidWords.at(question, at));
    boolean follows =
        question.mention(behind) instanceof Mention.Time || NextWords.ends(question, behind);
    if (!whose || !follows) {
      return at;
    }
    apply(question, down, new Bound(behind, Comparator.GREATER, BigDecimal.ZERO, false));
    SaidWords.mean(question, at, behind, down ? "fell" : "rose");
    return behind;
  }

  private static boolean behindWhose(QuestionReader question, int at) {
    int before = at - 2;
    while (question.cue(before, CueKind.PREPOSITION)) {
      before--;
    }
    return SaidWords.at(question, before).equals("whose");
  }

  /** "at least 5 percent less", "sold less in 2024 than in 2023". */
  private static int besides(QuestionReader question, int at) {
    Bound bound = bound(question, at);
    int word = bound == null ? at : bound.end();
    String said = SaidWords.at(question, word);
    boolean less = LESS.contains(said);
    if (!(less || MORE.contains(said)) || !comparedBehind(question, word)) {
      return at;
    }
    boolean number =
        question.isBest(at - 1, Target.MeasureTarget.class) && !question.draft().metrics.isEmpty();
    if (bound == null && !number) {
      return at;
    }
    apply(
        question,
        less,
        bound == null ? new Bound(word, Comparator.GREATER, BigDecimal.ZERO, false) : bound);
    SaidWords.mean(question, at, word + 1, less ? "less than before" : "more than before");
    return word + 1;
  }

  private static boolean comparedBehind(QuestionReader question, int at) {
    for (int next = at + 1; next < question.size(); next++) {
      if (question.mention(next) instanceof Mention.Time time
          && time.readings().getFirst() instanceof TimeMention.Comparison) {
        return true;
      }
    }
    return false;
  }

  private static void apply(QuestionReader question, boolean down, Bound bound) {
    Draft draft = question.draft();
    Ranking.Of of = bound.percent() ? Ranking.Of.GROWTH : Ranking.Of.CHANGE;
    BigDecimal value = bound.percent() ? bound.value().movePointLeft(2) : bound.value();
    draft.changes.add(
        new ChangeCondition(
            of,
            down ? ChangeCondition.turned(bound.comparator()) : bound.comparator(),
            down ? value.negate() : value));
    boolean upTo =
        bound.comparator() == Comparator.LESS || bound.comparator() == Comparator.AT_MOST;
    if (upTo) {
      draft.changes.add(
          new ChangeCondition(of, down ? Comparator.LESS : Comparator.GREATER, BigDecimal.ZERO));
    }
    draft.time.growth = true;
    draft.growing |= nothingNamed(question);
    if (draft.metrics.isEmpty() && draft.lastMetric != null) {
      draft.metrics.add(draft.lastMetric);
    }
    if (draft.clause == Draft.Clause.CONDITION) {
      draft.clause = Draft.Clause.SELECT;
    }
  }

  /** "stores that grew by more than 10 percent": by which number is not said. */
  private static boolean nothingNamed(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.isBest(at, Target.MeasureTarget.class)) {
        return false;
      }
    }
    return question.draft().metrics.isEmpty() && question.draft().lastMetric == null;
  }

  private static @Nullable Bound bound(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    Comparator comparator = cue == null ? null : comparator(cue.kind());
    int next = comparator == null ? at : at + 1;
    while (comparator != null && lead(question, next)) {
      next++;
    }
    BigDecimal value = null;
    boolean percent = true;
    String part = PARTS.get(SaidWords.at(question, next).replaceFirst("^(a|one) ", ""));
    if (question.mention(next) instanceof Mention.Figure figure) {
      value = figure.value();
      percent = figure.percent();
    } else if (part != null) {
      value = new BigDecimal(part);
    }
    Mention.Cue or = question.cue(next + 1);
    boolean behind = or != null && or.phrase().startsWith("or ") && comparator == null;
    if (or != null && behind) {
      comparator = comparator(or.kind());
    }
    return value == null || comparator == null
        ? null
        : new Bound(behind ? next + 2 : next + 1, comparator, value, percent);
  }

  private static @Nullable Comparator comparator(CueKind kind) {
    return switch (kind) {
      case GREATER -> Comparator.GREATER;
      case AT_LEAST -> Comparator.AT_LEAST;
      case LESS -> Comparator.LESS;
      case AT_MOST -> Comparator.AT_MOST;
      default -> null;
    };
  }
}
