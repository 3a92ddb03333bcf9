package org.agenticbi.viz;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.ProtocolJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how often the chart is one that people accept. Reads cases made by {@code
 * src/test/scripts/chart_cases.py}, one JSON object a line with {@code id}, {@code group}, {@code
 * request} (a {@code generate_chart}) and {@code accepted} (marks of Vega-Lite), prints the shares
 * a group, and writes each answer to a second file when one is named.
 *
 * <p>Run from the module: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.agenticbi.viz.ChartChoiceMeasurement -Dexec.args="cases.jsonl
 * answers.jsonl"}.
 */
final class ChartChoiceMeasurement {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private ChartChoiceMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    JsonMapper mapper = ProtocolJson.mapper();
    ChartMaker maker = new ChartMaker(100_000);
    Map<String, int[]> shares = new LinkedHashMap<>();
    Path answers = Path.of(arguments.length > 1 ? arguments[1] : "target/chart-answers.jsonl");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(answers))) {
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        JsonNode read = mapper.readTree(line);
        GenerateChart request = mapper.treeToValue(read.get("request"), GenerateChart.class);
        ChartGenerationResponse answer = maker.make(request, TODAY);
        Set<String> accepted = new HashSet<>();
        read.get("accepted").forEach(mark -> accepted.add(mark.stringValue()));
        boolean good = accepted.contains(mark(answer.chartType()));
        int[] share = shares.computeIfAbsent(read.get("group").stringValue(), key -> new int[2]);
        share[0] += good ? 1 : 0;
        share[1]++;
        out.println(
            mapper.writeValueAsString(
                Map.of(
                    "id", read.get("id"), "good", good, "accepted", accepted, "answer", answer)));
      }
    }
    shares.forEach((group, share) ->
        System.out.printf(
            "%-28s %5d of %5d  %.1f %%%n", group, share[0], share[1], 100.0 * share[0] / share[1]));
  }

  /** The mark by which benchmarks call a chart type. */
  private static String mark(String chartType) {
    return switch (chartType) {
      case "kpi" -> "text";
      case "grouped_bar", "stacked_bar", "percent_bar", "histogram" -> "bar";
      default -> chartType;
    };
  }
}
