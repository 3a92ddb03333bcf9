package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** "share of each channel within its region" -> shares of each region, not of the whole. */
final class ShareWithinRule implements ReadingRule {

  private static final Set<String> WITHIN = Set.of("within", "within each", "inside");

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (!question.draft().share || cue == null || !WITHIN.contains(cue.phrase())) {
      return at;
    }
    int next = question.skipJoining(at + 1);
    if (question.cue(next) != null && !(question.mention(next) instanceof Mention.Time)) {
      next = question.skipJoining(next + 1);
    }
    Dimension whole = whole(question, next);
    if (whole == null) {
      return at;
    }
    Draft draft = question.draft();
    draft.dimensions.add(whole);
    draft.shareWithin.add(whole);
    draft.means(at, "of each");
    draft.means(next, "what the shares are of");
    return next + 1;
  }

  private static @Nullable Dimension whole(QuestionReader question, int at) {
    if (question.mention(at) instanceof Mention.Time time) {
      return time.readings().getFirst() instanceof TimeMention.Grain grain ? of(grain) : null;
    }
    return question
        .choices()
        .choose(at, target -> !(target instanceof Target.ValueTarget))
        .map(candidate -> dimension(question, candidate.target()))
        .orElse(null);
  }

  private static Dimension of(TimeMention.Grain grain) {
    TimeGrain unit = grain.grain();
    return new Dimension.OfTime(unit, null);
  }

  private static @Nullable Dimension dimension(QuestionReader question, Target target) {
    return switch (target) {
      case Target.TableTarget table -> new Dimension.OfEntity(table.table());
      case Target.ColumnTarget column -> {
        ColumnRef ref = column.column();
        yield question.schema().quantity(ref) ? null : ColumnReading.dimension(question, ref);
      }
      case Target.MeasureTarget _, Target.ValueTarget _ -> null;
    };
  }
}
