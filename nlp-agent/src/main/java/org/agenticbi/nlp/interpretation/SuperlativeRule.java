package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/**
 * "with the most orders", "the highest price", "oldest" -> a ranking, or a maximum where nothing is
 * there to be ranked.
 */
final class SuperlativeRule implements ReadingRule {

  /** What is said of quantities that add up: nobody has "the most price". */
  private static final Set<String> MUCH = Set.of("most", "the most", "least", "the least");

  @Override
  public int read(QuestionReader question, int at) {
    if (question.cue(at, CueKind.ADJECTIVE_MOST, CueKind.ADJECTIVE_LEAST)) {
      return adjective(question, at);
    }
    if (!question.cue(at, CueKind.MOST, CueKind.LEAST)) {
      return at;
    }
    boolean most = question.cue(at, CueKind.MOST);
    int next = question.skipJoining(at + 1);
    boolean pair = !question.draft().pending.isEmpty() || coordinated(question, next);
    if (pair && !question.cue(next, CueKind.COUNT)) {
      AggregateKind kind = most ? AggregateKind.MAXIMUM : AggregateKind.MINIMUM;
      question.draft().pending.add(new Draft.Pending(kind, false));
      question.draft().means(at, AggregateRule.word(kind));
      return at + 1;
    }
    if (question.cue(next, CueKind.COUNT, CueKind.SUM)) {
      next = question.skipJoining(next + 1);
    }
    if (question.cue(next, CueKind.AVERAGE)) {
      return aggregateRanking(question, at, next, most);
    }
    Optional<Target> target =
        question
            .choices()
            .choose(next, each -> rankable(question, each))
            .map(candidate -> candidate.target());
    if (target.isPresent()) {
      boolean total =
          question.cue(next - 1, CueKind.SUM) || SaidWords.at(question, at).endsWith(" total");
      int behind = apply(question, at, next, most, target.get());
      question.draft().ranking.mostOf |= total;
      return behind;
    }
    return qualified(question, next)
        ? before(question, at, most)
        : behindMetric(question, at, most);
  }

  /** "the highest travel cost": a value says of what, the number comes behind it. */
  private static boolean qualified(QuestionReader question, int at) {
    return question.isBest(at, Target.ValueTarget.class)
        && question.draft().metrics.isEmpty()
        && question.isBest(at + 1, Target.MeasureTarget.class);
  }

  private static int before(QuestionReader question, int at, boolean most) {
    rank(question.draft(), most);
    question.draft().clause = Draft.Clause.ORDER;
    question.draft().means(at, most ? "the highest" : "the lowest");
    return at + 1;
  }

  /** "which brand sold most": ranked by what was just named. */
  private static int behindMetric(QuestionReader question, int at, boolean most) {
    Draft draft = question.draft();
    boolean behind =
        question.mention(at - 1) instanceof Mention.Name
            && draft.lastMetric != null
            && draft.metrics.equals(List.of(draft.lastMetric));
    if (!behind) {
      return ofEarlier(question, at, most);
    }
    rank(draft, most);
    draft.ranking.metric = draft.lastMetric;
    draft.means(at, most ? "the highest" : "the lowest");
    return at + 1;
  }

  /** "and the highest?" behind a mean of all rows: the greatest of what that was the mean of. */
  private static int ofEarlier(QuestionReader question, int at, boolean most) {
    Interpretation earlier = question.earlier();
    Draft draft = question.draft();
    boolean one =
        earlier != null
            && earlier.dimensions().isEmpty()
            && earlier.metrics().size() == 1
            && earlier.metrics().getFirst() instanceof Metric.ColumnAggregate;
    boolean alone =
        draft.metrics.isEmpty()
            && draft.subject == null
            && draft.outputs.isEmpty()
            && draft.dimensions.isEmpty();
    if (!one || !alone) {
      return at;
    }
    AggregateKind kind = most ? AggregateKind.MAXIMUM : AggregateKind.MINIMUM;
    draft.pending.add(new Draft.Pending(kind, false));
    draft.means(at, AggregateRule.word(kind));
    return at + 1;
  }

  /** "the lowest and the highest price": the second waits for the same name. */
  private static boolean coordinated(QuestionReader question, int next) {
    return question.cue(next, CueKind.AND)
        && question.cue(
            question.skipJoining(next + 1),
            CueKind.MOST,
            CueKind.LEAST,
            CueKind.AVERAGE,
            CueKind.MAXIMUM,
            CueKind.MINIMUM);
  }

  private static boolean rankable(QuestionReader question, Target target) {
    return switch (target) {
      case Target.TableTarget table -> !table.table().equals(question.draft().subject);
      case Target.MeasureTarget _ -> true;
      case Target.ColumnTarget column -> question.schema().numeric(column.column());
      case Target.ValueTarget _ -> false;
    };
  }

  private static int apply(QuestionReader question, int at, int next, boolean most, Target target) {
    Draft draft = question.draft();
    boolean something =
        draft.subject != null || !draft.outputs.isEmpty() || !draft.dimensions.isEmpty();
    draft.means(at, most ? "the highest" : "the lowest");
    if (target instanceof Target.ColumnTarget column && !something && draft.metrics.isEmpty()) {
      AggregateKind kind = most ? AggregateKind.MAXIMUM : AggregateKind.MINIMUM;
      draft.addMetric(new Metric.ColumnAggregate(kind, column.column(), false));
      draft.means(next, question.schema().columnName(column.column()));
      return next + 1;
    }
    rank(draft, most);
    draft.means(next, "what is ranked by");
    switch (target) {
      case Target.TableTarget table -> draft.ranking.metric = new Metric.RowCount(table.table());
      case Target.MeasureTarget measure ->
          draft.ranking.metric = new Metric.ModelMeasure(measure.measure());
      case Target.ColumnTarget column -> {
        draft.ranking.column = column.column();
        draft.ranking.mostOf = MUCH.contains(SaidWords.at(question, at));
      }
      case Target.ValueTarget _ -> {}
    }
    return next + 1;
  }

  /** "with the highest average price". */
  private static int aggregateRanking(QuestionReader question, int at, int cue, boolean most) {
    int next = question.skipJoining(cue + 1);
    Optional<Target> target =
        question
            .choices()
            .choose(next, each -> rankable(question, each) && !(each instanceof Target.TableTarget))
            .map(candidate -> candidate.target());
    if (target.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    rank(draft, most);
    draft.means(at, most ? "the highest" : "the lowest");
    draft.means(cue, "mean");
    draft.means(next, "what is ranked by");
    draft.ranking.metric =
        switch (target.get()) {
          case Target.ColumnTarget column ->
              new Metric.ColumnAggregate(AggregateKind.AVERAGE, column.column(), false);
          case Target.MeasureTarget measure -> new Metric.ModelMeasure(measure.measure());
          case Target.TableTarget table -> new Metric.RowCount(table.table());
          case Target.ValueTarget value ->
              new Metric.ColumnAggregate(AggregateKind.COUNT, value.column(), false);
        };
    return next + 1;
  }

  private static void rank(Draft draft, boolean most) {
    draft.ranking.asked = true;
    draft.ranking.superlative = true;
    draft.ranking.descending = most;
  }

  private static int adjective(QuestionReader question, int at) {
    Draft draft = question.draft();
    Mention.Cue cue = question.cue(at);
    if (cue == null) {
      return at;
    }
    if (cue.phrase().equals("first") && draft.ranking.adjective != null) {
      // "newest orders first": an order of all of them
      draft.ranking.superlative = draft.ranking.limit != null;
      draft.ranking.several = false;
      draft.means(at, "first");
      return at + 1;
    }
    draft.ranking.adjective = new AskedRanking.Adjective(cue.phrase(), at);
    draft.ranking.asked = true;
    draft.ranking.superlative = true;
    draft.ranking.several = several(question, at);
    draft.means(at, cue.phrase());
    boolean ofOthers = draft.ranking.limit != null && !draft.metrics.isEmpty();
    if (ofOthers && question.canBe(question.skipJoining(at + 1), Target.TableTarget.class)) {
      draft.clause = Draft.Clause.TOP;
      draft.ranking.top = true;
    }
    return at + 1;
  }

  /** "our biggest customers" are more than one, "which customers are the biggest" may be one. */
  private static boolean several(QuestionReader question, int at) {
    return question.mention(at + 1) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.TableTarget
        && !name.text().equalsIgnoreCase(Schema.singular(name.text()));
  }
}
