package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.DatePart;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * "without the month", "drop the channel" behind a question that was grouped by them -> these
 * groups go; no row is left out.
 */
final class TakenAwayRule implements ReadingRule {

  private static final Set<String> AWAY =
      Set.of(
          "drop",
          "remove",
          "without",
          "exclude",
          "excluding",
          "leave out",
          "leaving out",
          "hide",
          "omit",
          "skip",
          "ignore",
          "ignoring",
          "lose",
          "no",
          "minus",
          "not by");

  @Override
  public int read(QuestionReader question, int at) {
    Interpretation earlier = question.earlier();
    if (earlier == null || !earlier.aggregated() || !begins(question, at)) {
      return at;
    }
    int next = skipGrouping(question, at + 1);
    Optional<Dimension> gone = named(question, earlier, next);
    if (gone.isEmpty() || !ends(question, next + 1)) {
      return at;
    }
    Draft draft = question.draft();
    draft.takenAway.add(gone.get());
    for (int each = at; each <= next; each++) {
      draft.means(each, "no longer for each of them");
    }
    return next + 1;
  }

  private static boolean begins(QuestionReader question, int at) {
    boolean first = at == 0 || question.cue(at - 1, CueKind.AND, CueKind.COMMAND);
    boolean away = AWAY.contains(SaidWords.at(question, at));
    boolean another = question.cue(at, CueKind.AND) && !question.draft().takenAway.isEmpty();
    return (first && away) || another;
  }

  /** "drop the split by month". */
  private static int skipGrouping(QuestionReader question, int at) {
    int next = question.skipJoining(at);
    return question.cue(next, CueKind.GROUP) ? question.skipJoining(next + 1) : next;
  }

  private static boolean ends(QuestionReader question, int at) {
    Mention mention = question.mention(at);
    return mention == null
        || question.cue(at, CueKind.AND, CueKind.INSTEAD)
        || (mention instanceof Mention.Unknown unknown && !unknown.content());
  }

  private static Optional<Dimension> named(
      QuestionReader question, Interpretation earlier, int at) {
    Mention mention = question.mention(at);
    String word = SaidWords.at(question, at);
    return earlier.dimensions().stream()
        .filter(dimension ->
            switch (dimension) {
              case Dimension.OfTime time ->
                  isGrain(word, time.grain().name()) || isGrain(mention, time);
              case Dimension.OfDatePart part -> isGrain(word, unit(part.part()));
              case Dimension.OfColumn column ->
                  canBe(mention, new Target.ColumnTarget(column.column()));
              case Dimension.OfEntity entity ->
                  canBe(mention, new Target.TableTarget(entity.table()));
              case Dimension.OfBands bands ->
                  canBe(mention, new Target.ColumnTarget(bands.column()));
              case Dimension.OfCondition _ -> false;
            })
        .findFirst();
  }

  private static String unit(DatePart part) {
    return switch (part) {
      case DAY_OF_WEEK -> "weekday";
      case DAY_OF_MONTH -> "day";
      case MONTH_OF_YEAR -> "month";
      case QUARTER_OF_YEAR -> "quarter";
      case HOUR_OF_DAY -> "hour";
      case WEEKEND -> "weekend";
    };
  }

  private static boolean isGrain(String word, String grain) {
    String unit = grain.toLowerCase(Locale.ROOT);
    return word.equals(unit) || word.equals(unit + "s") || word.equals(unit + "ly");
  }

  private static boolean isGrain(@Nullable Mention mention, Dimension.OfTime of) {
    return mention instanceof Mention.Time time
        && time.readings().getFirst() instanceof TimeMention.Grain grain
        && grain.grain() == of.grain();
  }

  private static boolean canBe(@Nullable Mention mention, Target target) {
    return mention instanceof Mention.Name name
        && name.candidates().stream().map(Candidate::target).anyMatch(target::equals);
  }
}
