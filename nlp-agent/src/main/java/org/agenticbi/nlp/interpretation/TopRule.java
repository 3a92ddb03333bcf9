package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** "top 5 customers", "the 3 best products", "bottom stores" -> a ranking of what follows. */
final class TopRule implements ReadingRule {

  /** Words of several that do not end as such. */
  private static final Set<String> PLURALS = Set.of("staff", "people", "personnel", "workforce");

  private static final BigDecimal MOST_ROWS = BigDecimal.valueOf(10_000);

  @Override
  public int read(QuestionReader question, int at) {
    if (question.cue(at, CueKind.TOP, CueKind.BOTTOM)) {
      return ranked(question, at, question.cue(at, CueKind.TOP));
    }
    if (question.cue(at, CueKind.VAGUE_QUALITY)) {
      return vague(question, at);
    }
    return figureFirst(question, at);
  }

  private static int ranked(QuestionReader question, int at, boolean descending) {
    Draft draft = question.draft();
    int next = question.skipJoining(at + 1);
    Integer limit = limit(question.mention(next));
    String phrase = phrase(question, at);
    boolean size = !Lexicon.bundled().quantities(phrase).isEmpty();
    boolean one = size ? singular(question, next) : theOne(question, at, next);
    if (limit == null && draft.ranking.limit == null && one) {
      limit = 1;
    }
    if (size && !metricFollows(question, next)) {
      draft.ranking.adjective = new AskedRanking.Adjective(phrase, at);
    }
    begin(draft, descending, limit);
    draft.means(at, (descending ? "highest" : "lowest") + " first");
    if (limit != null && question.mention(next) instanceof Mention.Figure) {
      draft.means(next, "only " + limit);
      return next + 1;
    }
    return at + 1;
  }

  private static String phrase(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    return cue == null ? "" : cue.phrase().replaceFirst("^the ", "");
  }

  private static boolean metricFollows(QuestionReader question, int at) {
    return question.isBest(at, Target.MeasureTarget.class);
  }

  private static boolean singular(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name name && !name.text().endsWith("s");
  }

  /** "top sales rep by revenue": one alone, as nothing more is named and "by" comes behind. */
  private static boolean theOne(QuestionReader question, int at, int next) {
    return !PLURALS.contains(SaidWords.at(question, next))
        && singular(question, next)
        && (question.isBest(next, Target.TableTarget.class)
            || question.isBest(next, Target.ColumnTarget.class))
        && next == at + 1
        && SaidWords.at(question, next + 1).equals("by");
  }

  private static int vague(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    Draft draft = question.draft();
    draft.vague = cue == null ? "" : cue.phrase();
    boolean worst =
        draft.vague.contains("worst")
            || draft.vague.contains("weakest")
            || draft.vague.contains("least")
            || draft.vague.contains("under");
    boolean quality = draft.vague.contains("worst") || draft.vague.contains("best");
    String end = worst ? "lowest first" : "highest first";
    draft.means(at, quality ? draft.vague + " first" : end);
    if (draft.ranking.descending == null) {
      draft.ranking.descending = !worst;
      draft.ranking.best = quality ? (Boolean) !worst : null;
    }
    int next = question.skipJoining(at + 1);
    if (question.mention(next) instanceof Mention.Time time
        && time.readings().getFirst() instanceof TimeMention.Grain) {
      draft.ranking.limit = draft.ranking.limit == null ? (Integer) 1 : draft.ranking.limit;
      draft.ranking.superlative = true;
    }
    if (question.mention(next) instanceof Mention.Figure figure) {
      draft.ranking.limit = limit(figure);
      draft.ranking.asked = true;
      draft.clause = Draft.Clause.TOP;
      draft.means(next, "only " + draft.ranking.limit);
      return draft.ranking.limit == null ? next : next + 1;
    }
    return at + 1;
  }

  /** "the 5 best products", "3 most expensive rooms": the number stands before the superlative. */
  private static int figureFirst(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Figure figure)) {
      return at;
    }
    boolean superlative =
        question.cue(
            at + 1,
            CueKind.TOP,
            CueKind.BOTTOM,
            CueKind.MOST,
            CueKind.LEAST,
            CueKind.ADJECTIVE_MOST,
            CueKind.ADJECTIVE_LEAST,
            CueKind.VAGUE_QUALITY);
    Integer limit = limit(figure);
    boolean things =
        question.cue(at - 1, CueKind.INTERROGATIVE, CueKind.COMMAND)
            && question.isBest(at + 1, Target.TableTarget.class);
    boolean changed = question.cue(at - 1, CueKind.FOLLOW_UP) && question.mention(at + 1) == null;
    boolean whole =
        superlative
            || changed
            || firstOfEarlier(question, at)
            || question.draft().ranking.asked
            || things
            || rankedBehind(question, at);
    if (!whole || limit == null || question.draft().ranking.limit != null) {
      return at;
    }
    question.draft().ranking.limit = limit;
    question.draft().means(at, "only " + limit);
    return at + 1;
  }

  /** "the five with the most" of what the question before gave. */
  private static boolean firstOfEarlier(QuestionReader question, int at) {
    return question.earlier() != null
        && question.cue(at + 1, CueKind.CONDITION)
        && question.cue(question.skipJoining(at + 2), CueKind.MOST, CueKind.LEAST)
        && question.mention(question.skipJoining(at + 3)) == null;
  }

  /** "three stores with the lowest revenue": the number is of the rows, the ranking behind. */
  private static boolean rankedBehind(QuestionReader question, int at) {
    boolean rows =
        question.isBest(at + 1, Target.TableTarget.class)
            || question.isBest(at + 1, Target.ColumnTarget.class);
    int with = question.skipJoining(at + 2);
    if (!rows || !question.cue(with, CueKind.CONDITION, CueKind.INTERROGATIVE)) {
      return false;
    }
    int next = question.skipJoining(with + 1);
    return question.cue(next, CueKind.MOST, CueKind.LEAST, CueKind.TOP, CueKind.BOTTOM)
        || question.cue(next + 1, CueKind.MOST, CueKind.LEAST);
  }

  private static void begin(Draft draft, boolean descending, @Nullable Integer limit) {
    draft.ranking.asked = true;
    draft.ranking.top = true;
    draft.ranking.descending = descending;
    draft.clause = Draft.Clause.TOP;
    if (limit != null) {
      draft.ranking.limit = limit;
    }
  }

  static @Nullable Integer limit(@Nullable Mention mention) {
    if (!(mention instanceof Mention.Figure figure) || figure.percent()) {
      return null;
    }
    boolean fits = figure.value().compareTo(MOST_ROWS) <= 0 && figure.value().signum() > 0;
    return fits ? (Integer) figure.value().intValue() : null;
  }
}
