package org.agenticbi.viz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agenticbi.protocol.ChartAlternative;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.Insight;
import org.agenticbi.viz.chart.ChartChoice;
import org.agenticbi.viz.chart.ChartChooser;
import org.agenticbi.viz.insight.Insights;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.ProfileReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The core: a result and what was asked -> chart, alternatives, alternative text and insights. */
final class ChartMaker {

  private final int maxRows;

  ChartMaker(int maxRows) {
    this.maxRows = maxRows;
  }

  ChartGenerationResponse make(GenerateChart request, LocalDate today) {
    ChartRequest reader = new ChartRequest(request);
    Profile profile = ProfileReader.read(reader.question(today, maxRows));
    ChartChoice choice = ChartChooser.choose(profile);
    List<Insight> insights = new ArrayList<>(Insights.of(profile));
    String description = Description.of(profile, choice, insights);
    if (choice.refusal() != null) {
      insights.addFirst(refused(choice, profile));
    }
    return new ChartGenerationResponse(
        request.requestId(),
        choice.type().wireName(),
        finished(choice.specification(), description, reader),
        alternatives(choice, profile, reader),
        description,
        insights);
  }

  /** Says why a chart that was asked for is not shown, where people look: among the facts. */
  private static Insight refused(ChartChoice choice, Profile profile) {
    String sentence = choice.refusal() + " Shown instead: " + choice.type().spoken() + ".";
    return new Insight("chart_choice", sentence, Map.of("rows", profile.rows()));
  }

  private static List<ChartAlternative> alternatives(
      ChartChoice choice, Profile profile, ChartRequest reader) {
    return choice.alternatives().stream()
        .map(other ->
            new ChartAlternative(
                other.chartType(),
                other.reason(),
                finished(other.chartSpec(), Description.brief(profile), reader)))
        .toList();
  }

  private static @Nullable ObjectNode finished(
      @Nullable ObjectNode specification, String description, ChartRequest reader) {
    if (specification == null) {
      return null;
    }
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.set("$schema", specification.get("$schema"));
    whole.put("description", description);
    whole.setAll(specification);
    reader.size(whole);
    return whole;
  }
}
