package org.agenticbi.viz.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.NumberStyle;

/**
 * Two measures of ten or more things -> how they go together, where the correlation is 0.5 or more.
 */
final class CorrelationRule implements InsightRule {

  private static final int FEWEST = 10;
  private static final double TELLING = 0.5;

  @Override
  public List<Finding> find(Subject subject) {
    List<Measure> measures = subject.profile().measures();
    if (measures.size() != 2 || !subject.profile().times().isEmpty()) {
      return List.of();
    }
    Measure first = measures.getFirst();
    Measure second = measures.getLast();
    if (first.missing() + second.missing() > 0 || subject.rows() < FEWEST) {
      return List.of();
    }
    double correlation = correlation(first.numbers(), second.numbers());
    if (Double.isNaN(correlation) || Math.abs(correlation) < TELLING) {
      return List.of();
    }
    String sentence =
        "Where "
            + first.label()
            + " is high, "
            + second.label()
            + (correlation > 0 ? " tends to be high too" : " tends to be low")
            + " (correlation "
            + NumberStyle.decimal(correlation, 2)
            + ").";
    Map<String, Object> numbers = Map.of("correlation", correlation, "rows", subject.rows());
    return List.of(new Finding("correlation", 93, sentence, numbers));
  }

  /** Pearson's coefficient; NaN when a side does not vary. */
  static double correlation(double[] first, double[] second) {
    double meanFirst = Arrays.stream(first).average().orElse(0);
    double meanSecond = Arrays.stream(second).average().orElse(0);
    double both = 0;
    double squaresFirst = 0;
    double squaresSecond = 0;
    for (int row = 0; row < first.length; row++) {
      double one = first[row] - meanFirst;
      double other = second[row] - meanSecond;
      both += one * other;
      squaresFirst += one * one;
      squaresSecond += other * other;
    }
    double scale = Math.sqrt(squaresFirst * squaresSecond);
    return scale == 0 ? Double.NaN : both / scale;
  }
}
