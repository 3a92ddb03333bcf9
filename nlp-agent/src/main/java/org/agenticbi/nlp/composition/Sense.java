package org.agenticbi.nlp.composition;

import java.util.Set;
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
        && (form.second() == null || asked(form.second(), analysis));
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
