package org.agenticbi.nlp.composition;

import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Query.SetKind;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.text.CueKind;

/** Hard rules: what no question asks for without a word that says so. */
final class Sense {

  private static final Set<CueKind> EXTREMES =
      Set.of(
          CueKind.MOST,
          CueKind.LEAST,
          CueKind.TOP,
          CueKind.BOTTOM,
          CueKind.MAXIMUM,
          CueKind.MINIMUM,
          CueKind.ADJECTIVE_MOST,
          CueKind.ADJECTIVE_LEAST,
          CueKind.VAGUE_QUALITY);
  private static final Set<CueKind> ORDERS =
      Set.of(CueKind.ORDER, CueKind.ASCENDING, CueKind.DESCENDING);
  private static final Set<CueKind> AGGREGATES =
      Set.of(
          CueKind.COUNT,
          CueKind.SUM,
          CueKind.AVERAGE,
          CueKind.MEDIAN,
          CueKind.MAXIMUM,
          CueKind.MINIMUM);
  private static final Set<CueKind> MEANS =
      Set.of(CueKind.AVERAGE, CueKind.ABOVE_AVERAGE, CueKind.BELOW_AVERAGE);
  private static final Set<CueKind> NEGATIONS = Set.of(CueKind.NOT, CueKind.NONE, CueKind.MISSING);

  private Sense() {}

  /** Whether words of the question ask for each clause of a form. */
  static boolean asked(Form form, Analysis analysis) {
    Set<CueKind> cues = analysis.cueKinds();
    boolean orders = !form.order().isEmpty();
    boolean ordered = !orders || (form.limit() == Form.Limit.NONE ? ordered(cues) : limited(cues));
    boolean computes = form.items().stream().anyMatch(item -> item.aggregate() != null);
    boolean lacks =
        form.kind() == SetKind.EXCEPT || form.where().stream().anyMatch(Sense::excludes);
    return ordered
        && (!computes || aggregated(cues))
        && (!lacks || negated(cues))
        && kindsAsked(form, cues)
        && (form.limit() != Form.Limit.NUMBER || numbered(cues))
        && !onceForNothing(form)
        && (form.second() == null || asked(form.second(), analysis));
  }

  /** Means need a word that asks for a mean; the greatest and the least in the selection too. */
  private static boolean kindsAsked(Form form, Set<CueKind> cues) {
    boolean means =
        form.items().stream().anyMatch(item -> item.aggregate() == AggregateKind.AVERAGE)
            || form.order().stream()
                .anyMatch(key -> key.item().aggregate() == AggregateKind.AVERAGE)
            || form.having().stream()
                .anyMatch(test -> test.left().aggregate() == AggregateKind.AVERAGE);
    boolean greatest =
        form.items().stream().anyMatch(item -> item.aggregate() == AggregateKind.MAXIMUM);
    boolean least =
        form.items().stream().anyMatch(item -> item.aggregate() == AggregateKind.MINIMUM);
    return (!means || cues.stream().anyMatch(MEANS::contains))
        && (!(greatest || least) || limited(cues));
  }

  /** "The top 3" has a word of rank. */
  private static boolean numbered(Set<CueKind> cues) {
    return limited(cues);
  }

  /** One computed row is different from others by itself. */
  private static boolean onceForNothing(Form form) {
    return form.distinct()
        && form.groupBy().isEmpty()
        && form.items().stream().allMatch(item -> item.aggregate() != null);
  }

  private static boolean excludes(Form.FormTest test) {
    return test.operand() instanceof Form.Operand.Nested nested
        && nested.operator() == Operator.NOT_IN;
  }

  /** Whether something asks for an order. */
  static boolean ordered(Set<CueKind> cues) {
    return limited(cues) || cues.stream().anyMatch(ORDERS::contains);
  }

  /** Whether something asks for the first ones. */
  static boolean limited(Set<CueKind> cues) {
    return cues.stream().anyMatch(EXTREMES::contains);
  }

  /** Whether something asks for a computed number. */
  static boolean aggregated(Set<CueKind> cues) {
    return limited(cues) || cues.stream().anyMatch(AGGREGATES::contains);
  }

  /** Whether something asks for rows that lack something. */
  static boolean negated(Set<CueKind> cues) {
    return cues.stream().anyMatch(NEGATIONS::contains);
  }
}
