package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.model.sql.Comparator;

/** How the number of a draft must have changed between the two times that are compared. */
record ChangeCondition(Ranking.Of of, Comparator comparator, BigDecimal value) {

  Filter.MetricCondition on(Metric metric) {
    return new Filter.MetricCondition("", metric, comparator, value, null, List.of(), of);
  }

  /** What is above a number is below its opposite. */
  static Comparator turned(Comparator comparator) {
    return switch (comparator) {
      case GREATER -> Comparator.LESS;
      case AT_LEAST -> Comparator.AT_MOST;
      case LESS -> Comparator.GREATER;
      case AT_MOST -> Comparator.AT_LEAST;
      case EQUAL, NOT_EQUAL -> comparator;
    };
  }
}
