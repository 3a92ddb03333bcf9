package org.agenticbi.nlp.interpretation;

import java.util.Map;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** "as a pie chart" -> the chart that is wished for. */
final class ChartRule implements ReadingRule {

  private static final Map<String, String> CHARTS =
      Map.of(
          "pie",
          "arc",
          "donut",
          "arc",
          "bar",
          "bar",
          "column",
          "bar",
          "line",
          "line",
          "area",
          "area",
          "scatter",
          "point",
          "heat",
          "rect",
          "table",
          "table",
          "histogram",
          "histogram");

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue == null || cue.kind() != CueKind.CHART) {
      return at;
    }
    for (Map.Entry<String, String> chart : CHARTS.entrySet()) {
      if (cue.phrase().contains(chart.getKey())) {
        question.draft().chart = chart.getValue();
        question.draft().means(at, "drawn as " + chart.getValue());
      }
    }
    return at + 1;
  }
}
