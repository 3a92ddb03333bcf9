package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.calculation.Operation;
import org.agenticbi.nlp.schema.Schema;

/**
 * "how much more in Germany than in Austria": the number of the one and of the other, and what is
 * computed of the two.
 */
final class ApartCompletion {

  private final Schema schema;
  private final Operation operation;

  ApartCompletion(Schema schema, Operation operation) {
    this.schema = schema;
    this.operation = operation;
  }

  Completed of(Interpretation asked) {
    return parted(asked)
        .<Completed>map(Completed.Complete::new)
        .orElseGet(() ->
            new Completed.Impossible(
                "I do not see which two numbers are set against each other.", List.of()));
  }

  private Optional<Interpretation> parted(Interpretation asked) {
    if (asked.metrics().size() == 2) {
      return CalculatedMetric.of(
          schema,
          operation,
          asked.withMetrics(asked.metrics().subList(0, 1)),
          asked.withMetrics(asked.metrics().subList(1, 2)));
    }
    List<Filter.Values> two =
        asked.filters().stream()
            .filter(filter -> ComparedValues.several(filter))
            .map(Filter.Values.class::cast)
            .toList();
    boolean one = asked.metrics().size() == 1 && two.size() == 1;
    return one && two.getFirst().values().size() == 2
        ? CalculatedMetric.of(
            schema, operation, with(asked, two.getFirst(), 0), with(asked, two.getFirst(), 1))
        : Optional.empty();
  }

  private static Interpretation with(Interpretation asked, Filter.Values two, int which) {
    List<Filter> filters = new ArrayList<>(asked.filters());
    List<String> value = List.of(two.values().get(which));
    filters.set(filters.indexOf(two), new Filter.Values(two.column(), value, false));
    return asked.withFilters(filters);
  }
}
