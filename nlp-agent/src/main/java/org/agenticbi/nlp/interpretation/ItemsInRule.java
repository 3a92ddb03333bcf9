package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * "how many items are in a typical order", "how many units does an average order have" -> the
 * pieces that an order has in the mean.
 */
final class ItemsInRule implements ReadingRule {

  private static final Set<String> PIECES =
      Set.of("items", "units", "pieces", "articles", "products", "goods");
  private static final Set<String> USUAL =
      Set.of("typical", "average", "usual", "normal", "mean", "typically", "usually", "on average");

  @Override
  public int read(QuestionReader question, int at) {
    int pieces = question.skipJoining(at + 1);
    boolean counted =
        question.cue(at, CueKind.COUNT) && PIECES.contains(SaidWords.at(question, pieces));
    if (!counted) {
      return at;
    }
    int order = order(question, pieces + 1);
    Optional<Measure> measure = order < 0 ? Optional.empty() : measure(question, order);
    if (measure.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    String meaning = measure.get().label();
    for (int each = pieces + 1; each <= order; each++) {
      if (each == order || !(question.mention(each) instanceof Mention.Name)) {
        draft.readAhead(each, each + 1, meaning);
      }
    }
    SaidWords.mean(question, at, pieces + 1, meaning);
    draft.addMetric(new Metric.ModelMeasure(measure.get()));
    return pieces + 1;
  }

  /** Where the order is named, behind what says that a usual one is meant; -1 for nowhere. */
  private static int order(QuestionReader question, int from) {
    boolean usual = false;
    for (int at = from; at < question.size(); at++) {
      String said = SaidWords.at(question, at);
      usual |= USUAL.contains(said.replaceAll(" .*", "")) || USUAL.contains(said);
      boolean value = question.isBest(at, Target.ValueTarget.class);
      if (question.mention(at) instanceof Mention.Name && !value) {
        return usual ? at : -1;
      }
      if (question.mention(at) instanceof Mention.Time
          || question.mention(at) instanceof Mention.Figure) {
        return -1;
      }
    }
    return -1;
  }

  /** The pieces per order, where the name is that of the orders or of their mean. */
  private static Optional<Measure> measure(QuestionReader question, int order) {
    return question.schema().model().measures().stream()
        .filter(each -> each.name().startsWith("units_per_"))
        .filter(each -> each.expression() instanceof MeasureExpression.Calculated)
        .filter(each -> names(question, order, each))
        .findFirst();
  }

  private static boolean names(QuestionReader question, int at, Measure measure) {
    String order = measure.label().replaceFirst("^units per ", "");
    return SaidWords.at(question, at).endsWith(order)
        || question.tables(at).stream()
            .anyMatch(table -> question.schema().joins().manyToOne(measure.table(), table));
  }
}
