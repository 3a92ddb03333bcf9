package org.agenticbi.nlp.interpretation;

/** "Professional vs Premium" -> the two values side by side, each a group. */
final class ComparedValues {

  private final Draft draft;

  ComparedValues(Draft draft) {
    this.draft = draft;
  }

  void complete() {
    if (!byValues() && !atTwoTimes()) {
      return;
    }
    for (Filter filter : draft.filters) {
      if (several(filter)) {
        draft.dimensions.add(new Dimension.OfColumn(((Filter.Values) filter).column()));
      }
    }
  }

  /** "compare sales of tents and stoves in 2024 with 2023": each of them at both times. */
  private boolean atTwoTimes() {
    return draft.time.compared
        && !draft.metrics.isEmpty()
        && draft.dimensions.isEmpty()
        && draft.time.windows.size() == 2
        && draft.filters.stream().filter(ComparedValues::several).count() == 1;
  }

  /** Whether what is compared is neither times nor two numbers. */
  private boolean byValues() {
    return draft.time.compared
        && draft.apart == null
        && draft.time.comparison == null
        && draft.time.windows.size() < 2
        && (draft.metrics.size() == 1 || (draft.valuesCompared && !draft.metrics.isEmpty()));
  }

  /** Whether one number stands alone, and nothing that it is compared with was found. */
  boolean withNothing() {
    return byValues()
        && (draft.time.with || draft.valuesCompared)
        && !(draft.metrics.getFirst() instanceof Metric.OverGroups)
        && draft.filters.stream().noneMatch(ComparedValues::several)
        && draft.average == null
        && draft.dimensions.stream().noneMatch(Dimension.OfDatePart.class::isInstance)
        && draft.conditions.isEmpty();
  }

  static boolean several(Filter filter) {
    return filter instanceof Filter.Values values
        && !values.negated()
        && values.values().size() > 1;
  }
}
