package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClauseContextTest {

  /** The models were trained with the texts; questions are read without them. */
  @Test
  void buckets_ofClauses_areThoseOfTheirTexts() {
    Map<Clause, String> labels = new EnumMap<>(Clause.class);
    String label = "";
    for (Clause clause : Clause.values()) {
      labels.put(clause, label);
      label = label + "count(*) > 5 " + clause;
    }
    for (Clause clause : Clause.values()) {
      assertThat(ClauseContext.buckets(labels, clause))
          .isEqualTo(ClauseContext.buckets(ClauseContext.features(labels, clause)));
    }
  }
}
