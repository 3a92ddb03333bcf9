package org.agenticbi.model.sql;

import java.util.List;
import java.util.stream.Stream;

/** All statements that are tried on all databases. */
final class Examples {
  private Examples() {}

  static List<Example> all() {
    return Stream.of(ValueExamples.all(), TimeExamples.all(), StatementExamples.all())
        .flatMap(List::stream)
        .toList();
  }
}
