package org.agenticbi.backend;

import static org.agenticbi.backend.RunningBackend.patiently;
import static org.agenticbi.backend.RunningBackend.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.agenticbi.backend.peers.Sales;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProgressUpdate;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A whole turn over the WebSocket, with real peers. */
final class TurnOverTheWireTest {

  @TempDir Path state;
  private RunningBackend backend;
  private Link anna;

  @BeforeEach
  void start() {
    backend = new RunningBackend(state);
    anna = backend.client("anna");
  }

  @AfterEach
  void stop() {
    backend.close();
  }

  private QueryResponse ask(String text) {
    return anna.request(question(text), QueryResponse.class, patiently());
  }

  private RequestFailedException refused(String text) {
    return catchThrowableOfType(RequestFailedException.class, () -> ask(text));
  }

  @Test
  void answer_hasTheNumbersOfTheTable() {
    QueryResponse answer = ask("Revenue by region");
    int north =
        Sales.ROWS.stream()
            .filter(sale -> sale.region().equals("North"))
            .mapToInt(Sales.Sale::amount)
            .sum();
    assertThat(answer.data()).hasSize(3).contains(List.of("North", north));
    assertThat(answer.rowCount()).isEqualTo(3);
    assertThat(answer.explanation()).isEqualTo("Total revenue by region");
    assertThat(answer.chartType()).isEqualTo("bar");
    assertThat(answer.database()).isEqualTo("shop");
    assertThat(answer.timings()).containsOnlyKeys("understanding", "querying", "charting", "total");
  }

  @Test
  void columns_haveTheMeaningOfTheIntent() {
    QueryResponse answer = ask("Revenue by month");
    assertThat(answer.columns().get(0).role()).isEqualTo(ColumnRole.TIME);
    assertThat(answer.columns().get(0).format()).isEqualTo("month");
    assertThat(answer.columns().get(1).role()).isEqualTo(ColumnRole.MEASURE);
    assertThat(answer.columns().get(1).unit()).isEqualTo("USD");
    assertThat(answer.columns().get(1).format()).isEqualTo("currency");
  }

  @Test
  void progress_passesAllStagesAndNeverFalls() {
    List<ProgressUpdate> updates = new CopyOnWriteArrayList<>();
    anna.request(
        question("Revenue by region"), QueryResponse.class, patiently().withProgress(updates::add));
    assertThat(updates.stream().map(ProgressUpdate::stage).distinct())
        .containsExactly("understanding", "querying", "charting");
    assertThat(updates.stream().map(ProgressUpdate::progress)).isSorted();
    assertThat(updates.stream().map(ProgressUpdate::status)).contains("Finding words.", "Running.");
  }

  @Test
  void suggestions_canAllBeAnswered() {
    QueryResponse answer = ask("Revenue by region in 2024");
    assertThat(answer.suggestions()).isNotEmpty().doesNotContain("Revenue by region in 2024");
    assertThat(answer.suggestions()).allSatisfy(next -> assertThat(ask(next).data()).isNotEmpty());
    assertThat(answer.suggestions()).contains("Revenue by product in 2024");
  }

  @Test
  void followUp_seesTheTurnsBefore() {
    ask("Orders by region");
    QueryResponse answer = ask("by month");
    assertThat(answer.sqlQuery()).contains("COUNT(*) AS orders");
  }

  @Test
  void declinedTurn_isNoContext() {
    ask("Orders by region");
    assertThat(refused("Weather tomorrow").code()).isEqualTo(ErrorCode.UNANSWERABLE_QUESTION);
    assertThat(ask("by product").sqlQuery()).contains("orders");
    assertThat(backend.agents.questions.getLast().context())
        .extracting("query")
        .doesNotContain("Weather tomorrow");
  }

  @Test
  void noRows_isAnAnswer() {
    QueryResponse answer = ask("Revenue by region in 2019");
    assertThat(answer.data()).isEmpty();
    assertThat(answer.chartType()).isEqualTo("table");
    assertThat(answer.description()).contains("No rows");
    assertThat(backend.agents.charting.answered()).isZero();
  }

  @Test
  void failedChart_leavesTheTableWithANote() {
    backend.agents.chartsFail = true;
    QueryResponse answer = ask("Revenue by region");
    assertThat(answer.data()).hasSize(3);
    assertThat(answer.chartType()).isEqualTo("table");
    assertThat(answer.chartSpec()).isNull();
    assertThat(answer.description()).contains("No mark fits these columns.");
  }

  @Test
  void decline_isPassedOnWithItsNearQuestions() {
    RequestFailedException failure = refused("Profit by planet");
    assertThat(failure.code()).isEqualTo(ErrorCode.UNANSWERABLE_QUESTION);
    assertThat(failure.body().suggestions()).containsExactly("Revenue by region");
    assertThat(failure.body().details())
        .hasToString("{\"missing\":[\"Profit by planet\"],\"near\":[\"Revenue by region\"]}");
  }

  @Test
  void everyTurn_isAudited() {
    ask("Revenue by region");
    refused("Profit by planet");
    List<JsonNode> lines = backend.audit();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).path("user").asString()).isEqualTo("anna");
    assertThat(lines.get(0).path("sql").asString()).startsWith("SELECT region");
    assertThat(lines.get(0).path("rows").asInt()).isEqualTo(3);
    assertThat(lines.get(0).path("outcome").asString()).isEqualTo("answered");
    assertThat(lines.get(1).path("outcome").asString()).isEqualTo("unanswerable_question");
  }

  @Test
  void wrongDate_isNamed() {
    RequestFailedException failure =
        catchThrowableOfType(
            RequestFailedException.class,
            () ->
                anna.request(
                    new org.agenticbi.protocol.Query("Revenue", null, null, "31.1.2026", null),
                    QueryResponse.class,
                    patiently()));
    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_MESSAGE);
    assertThat(failure.getMessage()).contains("as_of");
  }
}
