package org.agenticbi.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.agenticbi.protocol.ChartExportResponse;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExportChart;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VizAgentTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", ColumnType.TEXT, null, null, null),
          new Column("amount", ColumnType.DECIMAL, null, null, null));

  private final Service agent = VizAgent.start(VizAgentConfiguration.of(ServerSettings.local(0)));
  private final Link client = Link.to("viz-agent", agent.webSocketUri(), LinkSettings.from("test"));

  @AfterEach
  void stop() {
    client.close();
    agent.close();
  }

  @Test
  void chart_needsNeitherUserNorIntent() {
    GenerateChart request =
        new GenerateChart(
            "r-7", COLUMNS, List.of(List.of("A", 2), List.of("B", 1)), null, null, null, null);
    ChartGenerationResponse reply =
        client.request(
            request, ChartGenerationResponse.class, LinkCall.within(Duration.ofSeconds(20)));
    assertThat(reply.requestId()).isEqualTo("r-7");
    assertThat(reply.chartType()).isEqualTo("bar");
    assertThat(VegaLiteSchema.problems(java.util.Objects.requireNonNull(reply.chartSpec())))
        .isEmpty();
  }

  @Test
  void chartOverHttp_isTheSame() throws Exception {
    String body =
        """
        {"request_id": "r-1", "columns": [{"name": "total", "type": "integer"}], "data": [[42]]}
        """;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(agent.httpUri() + "/visualize"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> reply = http.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(reply.statusCode()).isEqualTo(200);
      assertThat(reply.body()).contains("\"chart_type\":\"kpi\"");
    }
  }

  @Test
  void rowsThatDoNotFit_areNamed() {
    GenerateChart request =
        new GenerateChart("r", COLUMNS, List.of(List.of("A")), null, null, null, null);
    assertThatThrownBy(() -> client.request(request, LinkCall.within(Duration.ofSeconds(20))))
        .asInstanceOf(type(RequestFailedException.class))
        .satisfies(failed -> {
          assertThat(failed.code()).isEqualTo(ErrorCode.INVALID_MESSAGE);
          assertThat(failed).hasMessageContaining("Row 0");
        });
  }

  @Test
  void csv_isHarmlessToSpreadsheets() {
    String csv =
        export("csv", List.of(List.of("=cmd|' /C calc'!A0", -1.50), List.of("a,\"b\"", 2)));
    assertThat(csv)
        .isEqualTo("\ufeffname,amount\r\n'=cmd|' /C calc'!A0,-1.5\r\n\"a,\"\"b\"\"\",2\r\n");
  }

  @Test
  void html_isEscaped() {
    String html = export("html", List.of(List.of("<script>alert('x')</script>", 1)));
    assertThat(html)
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void json_isRowsByName() {
    assertThat(export("JSON", List.of(List.of("A", 1))).replaceAll("\\s", ""))
        .isEqualTo("[{\"name\":\"A\",\"amount\":1}]");
  }

  @Test
  void otherFormats_areRefusedNamingTheKnownOnes() {
    assertThatThrownBy(() -> export("xlsx", List.of()))
        .asInstanceOf(type(RequestFailedException.class))
        .satisfies(failed -> {
          assertThat(failed.code()).isEqualTo(ErrorCode.CHART_FAILED);
          assertThat(failed).hasMessageContaining("csv, json, html");
        });
  }

  private String export(String format, List<List<Object>> rows) {
    List<List<@org.jspecify.annotations.Nullable Object>> data = List.copyOf(rows);
    ExportChart request = new ExportChart(null, COLUMNS, data, format, null, null, null);
    ChartExportResponse reply =
        client.request(request, ChartExportResponse.class, LinkCall.within(Duration.ofSeconds(20)));
    return new String(Base64.getDecoder().decode(reply.content()), StandardCharsets.UTF_8);
  }
}
