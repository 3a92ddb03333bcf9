package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;

/**
 * "wholesale share of revenue by year", "share of wholesale revenue by month" -> the part of a
 * number that the rows with the value make; not a part of how many rows there are.
 */
final class ValueShareRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    if (value(question, at) && ofWhole(question, at + 1)) {
      return portion(question, at, at, question.skipJoining(at + 2));
    }
    boolean share = ofWhole(question, at) && value(question, at + 1);
    return share && overTime(question, at + 3) ? portion(question, at, at + 1, at + 2) : at;
  }

  private static boolean value(QuestionReader question, int at) {
    return question.isBest(at, Target.ValueTarget.class);
  }

  private static boolean ofWhole(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    return cue != null && cue.kind() == CueKind.SHARE && cue.phrase().endsWith("of");
  }

  /** Groups of things are shares of what the value makes; periods are not. */
  private static boolean overTime(QuestionReader question, int from) {
    boolean periods = false;
    for (int at = from; at < question.size(); at++) {
      if (!(question.mention(at) instanceof Mention.Time time)) {
        return false;
      }
      periods |= time.readings().getFirst() instanceof TimeMention.Grain;
    }
    return periods;
  }

  private static int portion(QuestionReader question, int from, int value, int whole) {
    if (!(question.mention(value) instanceof Mention.Name name)
        || !question.isBest(whole, Target.MeasureTarget.class)) {
      return from;
    }
    Optional<Measure> measure =
        question
            .choices()
            .choose(whole, Target.MeasureTarget.class::isInstance)
            .map(candidate -> ((Target.MeasureTarget) candidate.target()).measure());
    Optional<Candidate> chosen =
        question.choices().choose(value, Target.ValueTarget.class::isInstance);
    if (measure.isEmpty() || chosen.isEmpty()) {
      return from;
    }
    Target.ValueTarget target = (Target.ValueTarget) chosen.get().target();
    if (target.value().isEmpty()) {
      return from;
    }
    List<String> values = ValueRule.valuesFor(name, chosen.get(), target.column(), target.value());
    Filter part = new Filter.Values(target.column(), values, false);
    RateRule.add(question, from, new Metric.Portion(new Metric.ModelMeasure(measure.get()), part));
    SaidWords.mean(question, from, whole, "the part with " + String.join(" or ", values));
    question.draft().means(whole, measure.get().label());
    return whole + 1;
  }
}
