package org.agenticbi.backend;

import static org.agenticbi.backend.RunningBackend.patiently;
import static org.agenticbi.backend.RunningBackend.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Objects;
import org.agenticbi.backend.peers.SmallAgents.Role;
import org.agenticbi.protocol.Clarify;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Asking back, and the choice. */
final class ClarifyTest {

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

  private static QueryResponse ask(Link client, String text) {
    return client.request(question(text), QueryResponse.class, patiently());
  }

  private static RequestFailedException refused(Runnable request) {
    return Objects.requireNonNull(catchThrowableOfType(RequestFailedException.class, request::run));
  }

  private ObjectNode askedBack(String text) {
    RequestFailedException failure = refused(() -> ask(anna, text));
    assertThat(failure.code()).isEqualTo(ErrorCode.AMBIGUOUS_QUESTION);
    return Objects.requireNonNull(failure.body().details());
  }

  private static QueryResponse choose(Link client, String queryId, int choice) {
    return client.request(new Clarify(queryId, choice), QueryResponse.class, patiently());
  }

  @Test
  void askedBack_namesTheQuestionAndItsReadings() {
    ObjectNode details = askedBack("Sales by region");
    assertThat(details.path("query_id").asString()).startsWith("q-");
    assertThat(details.path("session_id").asString()).isEqualTo("s-1");
    assertThat(details.path("interpretations").size()).isEqualTo(2);
    assertThat(details.path("interpretations").get(1).path("explanation").asString())
        .isEqualTo("Number of orders by region");
    assertThat(details.has("words")).isTrue();
  }

  @Test
  void choice_runsThatReadingAsItStands() {
    ObjectNode details = askedBack("Sales by region");
    int understood = backend.agents.questions.size();
    String queryId = details.path("query_id").asString();
    QueryResponse answer = choose(anna, queryId, 1);
    assertThat(answer.queryId()).isEqualTo(queryId);
    assertThat(answer.question()).isEqualTo("Sales by region");
    assertThat(answer.explanation()).isEqualTo("Number of orders by region");
    assertThat(answer.sqlQuery())
        .isEqualTo(details.path("interpretations").get(1).path("sql_query").asString());
    assertThat(answer.data()).contains(java.util.List.of("North", 80));
    assertThat(answer.timings()).doesNotContainKey("understanding");
    assertThat(backend.agents.questions.stream().skip(understood))
        .noneMatch(asked -> asked.query().equals("Sales by region"));
  }

  @Test
  void choice_isTheContextOfTheNextQuestion() {
    String queryId = askedBack("Sales by region").path("query_id").asString();
    choose(anna, queryId, 1);
    assertThat(ask(anna, "by month").sqlQuery()).contains("COUNT(*) AS orders");
  }

  @Test
  void changedChoice_replacesTheFirst() {
    String queryId = askedBack("Sales by region").path("query_id").asString();
    choose(anna, queryId, 1);
    choose(anna, queryId, 0);
    assertThat(ask(anna, "by month").sqlQuery()).contains("SUM(amount) AS revenue");
  }

  @Test
  void unclearQuestion_isNoContext() {
    ask(anna, "Orders by region");
    askedBack("Sales by region");
    assertThat(ask(anna, "by month").sqlQuery()).contains("orders");
  }

  @Test
  void otherReadingOfAnAnswer_canBeChosenToo() {
    QueryResponse answer = ask(anna, "Revenue by region");
    QueryResponse other = choose(anna, answer.queryId(), 0);
    assertThat(other.sqlQuery()).isEqualTo(answer.interpretations().getFirst().sqlQuery());
    assertThat(ask(anna, "by month").sqlQuery()).contains("orders");
  }

  @Test
  void choiceOutOfRange_isNamed() {
    String queryId = askedBack("Sales by region").path("query_id").asString();
    assertThat(refused(() -> choose(anna, queryId, 2)))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_MESSAGE))
        .hasMessageContaining("0 to 1");
  }

  @Test
  void choiceOfAnother_isAsIfTheQuestionDidNotExist() {
    String queryId = askedBack("Sales by region").path("query_id").asString();
    Link bert = backend.client("bert");
    String ofAnother = refused(() -> choose(bert, queryId, 0)).body().message();
    String ofNobody = refused(() -> choose(bert, "q-none", 0)).body().message();
    assertThat(ofAnother.replace(queryId, "ID")).isEqualTo(ofNobody.replace("q-none", "ID"));
  }

  @Test
  void failedChoice_canBeMadeAgain() {
    String queryId = askedBack("Sales by region").path("query_id").asString();
    backend.agents.stop(Role.DATA);
    assertThat(refused(() -> choose(anna, queryId, 0)).code()).isEqualTo(ErrorCode.UNAVAILABLE);
    backend.agents.startAgain(Role.DATA);
    backend.awaitReady();
    assertThat(choose(anna, queryId, 0).data()).hasSize(3);
  }
}
