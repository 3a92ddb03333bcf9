package org.agenticbi.nlp.composition;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.text.CueKind;

/** What a query does without a word that asks for it, and what is asked for that it does not do. */
final class CueFeatures {

  static final Set<CueKind> MEANS =
      Set.of(CueKind.AVERAGE, CueKind.ABOVE_AVERAGE, CueKind.BELOW_AVERAGE);
  static final Set<CueKind> UPPER =
      Set.of(CueKind.MAXIMUM, CueKind.MOST, CueKind.TOP, CueKind.ADJECTIVE_MOST);
  static final Set<CueKind> LOWER =
      Set.of(CueKind.MINIMUM, CueKind.LEAST, CueKind.BOTTOM, CueKind.ADJECTIVE_LEAST);
  private static final Set<CueKind> COMPARES =
      Set.of(CueKind.GREATER, CueKind.AT_LEAST, CueKind.LESS, CueKind.AT_MOST, CueKind.BETWEEN);
  private static final Set<CueKind> LIKES =
      Set.of(CueKind.CONTAINS, CueKind.STARTS_WITH, CueKind.ENDS_WITH);
  private static final Set<Operator> COMPARING =
      Set.of(
          Operator.GREATER, Operator.AT_LEAST, Operator.LESS, Operator.AT_MOST, Operator.BETWEEN);
  private static final Set<Operator> NEGATING =
      Set.of(Operator.NOT_EQUAL, Operator.NOT_IN, Operator.NOT_LIKE);

  private final Map<CueKind, Integer> cues = new EnumMap<>(CueKind.class);

  CueFeatures(Analysis analysis) {
    analysis.cues().forEach(cue -> cues.merge(cue.kind(), 1, Integer::sum));
  }

  void add(FeatureVector vector, Operations done) {
    unasked(vector, done);
    unmet(vector, done);
  }

  private void unasked(FeatureVector vector, Operations done) {
    vector.add("unasked mean", asked(MEANS) ? 0 : done.computes(AggregateKind.AVERAGE));
    vector.add(
        "unasked sum",
        asked(CueKind.SUM) ? 0 : (asked(CueKind.COUNT) ? 1 : 2) * done.computes(AggregateKind.SUM));
    vector.add("unasked greatest", asked(UPPER) ? 0 : done.computes(AggregateKind.MAXIMUM));
    vector.add("unasked least", asked(LOWER) ? 0 : done.computes(AggregateKind.MINIMUM));
    vector.add("unasked different", !asked(CueKind.DISTINCT) && done.distinct);
    vector.add("unasked pattern", asked(LIKES) ? 0 : done.tests(Set.of(Operator.LIKE)));
    vector.add(
        "unasked negation",
        !asked(CueKind.NOT) && !asked(CueKind.NONE) && (done.except || done.tests(NEGATING) > 0));
    vector.add("unasked union", done.union && !asked(CueKind.OR));
  }

  private void unmet(FeatureVector vector, Operations done) {
    vector.add("unmet mean", asked(MEANS) && done.computes(AggregateKind.AVERAGE) == 0);
    vector.add("unmet sum", asked(CueKind.SUM) && done.computes(AggregateKind.SUM) == 0);
    vector.add(
        "unmet greatest",
        asked(UPPER) && !done.limited && done.computes(AggregateKind.MAXIMUM) == 0);
    vector.add(
        "unmet least", asked(LOWER) && !done.limited && done.computes(AggregateKind.MINIMUM) == 0);
    vector.add("unmet different", asked(CueKind.DISTINCT) && !done.distinct);
    vector.add("unmet group", asked(CueKind.GROUP) && !done.grouped);
    boolean order = asked(CueKind.ORDER) || asked(CueKind.DESCENDING) || asked(CueKind.ASCENDING);
    vector.add("unmet order", order && !done.ordered && !done.limited);
    vector.add(
        "unmet negation",
        (asked(CueKind.NOT) || asked(CueKind.NONE)) && !done.except && done.tests(NEGATING) == 0);
    vector.add(
        "unmet pattern", asked(LIKES) && done.tests(Set.of(Operator.LIKE, Operator.NOT_LIKE)) == 0);
    int compares = COMPARES.stream().mapToInt(each -> cues.getOrDefault(each, 0)).sum();
    vector.add("comparisons less asked", done.tests(COMPARING) - compares);
    vector.add("unmet or", asked(CueKind.OR) && !done.union);
    vector.add("unmet both", asked(CueKind.BOTH) && !done.intersect);
    vector.add(
        "counts less asked",
        done.computes(AggregateKind.COUNT) - cues.getOrDefault(CueKind.COUNT, 0));
    vector.add("computes", done.computed.size());
  }

  private boolean asked(CueKind kind) {
    return cues.containsKey(kind);
  }

  private boolean asked(Set<CueKind> kinds) {
    return kinds.stream().anyMatch(cues::containsKey);
  }
}
