package org.agenticbi.backend;

import static org.agenticbi.backend.RunningBackend.PATIENCE;
import static org.agenticbi.backend.RunningBackend.json;
import static org.agenticbi.backend.RunningBackend.patiently;
import static org.agenticbi.backend.RunningBackend.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.agenticbi.backend.peers.Sales;
import org.agenticbi.protocol.DatabaseSelect;
import org.agenticbi.protocol.DatabaseSelectResponse;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.Feedback;
import org.agenticbi.protocol.FeedbackResponse;
import org.agenticbi.protocol.GetDatabaseContext;
import org.agenticbi.protocol.GetDatabaseContextResponse;
import org.agenticbi.protocol.GetDatabases;
import org.agenticbi.protocol.GetDatabasesResponse;
import org.agenticbi.protocol.Query;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations belong to their person; databases to their connection. */
final class SessionsTest {

  @TempDir Path state;
  private RunningBackend backend;
  private Link anna;
  private Link bert;

  @BeforeEach
  void start() {
    backend = new RunningBackend(state);
    anna = backend.client("anna");
    bert = backend.client("bert");
  }

  @AfterEach
  void stop() {
    backend.close();
  }

  private static QueryResponse ask(Link client, String text) {
    return client.request(question(text), QueryResponse.class, patiently());
  }

  @Test
  void sessionOfAnother_holdsNothing() {
    ask(anna, "Revenue by region");
    assertThatThrownBy(() -> ask(bert, "by month"))
        .isInstanceOf(RequestFailedException.class)
        .hasMessageContaining("a measure");
    assertThat(json(backend.get("/api/history?session_id=s-1&on_behalf_of=bert")).path("turns"))
        .hasSize(1)
        .allSatisfy(turn -> assertThat(turn.path("outcome").asString()).isEqualTo("declined"));
    assertThat(json(backend.get("/api/history?session_id=s-1")).path("turns")).isEmpty();
  }

  @Test
  void questionWithoutSession_beginsOne() {
    QueryResponse first =
        anna.request(
            new Query("Revenue by region", null, null, null, null),
            QueryResponse.class,
            patiently());
    assertThat(first.sessionId()).startsWith("s-");
    QueryResponse next =
        anna.request(
            new Query("by month", null, first.sessionId(), null, null),
            QueryResponse.class,
            patiently());
    assertThat(next.sqlQuery()).contains("revenue");
  }

  @Test
  void database_isThatOfTheConnection() {
    GetDatabasesResponse before =
        anna.request(new GetDatabases(), GetDatabasesResponse.class, patiently());
    assertThat(before.selected()).isEqualTo("shop");
    assertThat(before.databases()).extracting("name").containsExactly("shop", "archive");
    anna.request(new DatabaseSelect("ARCHIVE"), DatabaseSelectResponse.class, patiently());
    assertThat(anna.request(new GetDatabases(), GetDatabasesResponse.class, patiently()).selected())
        .isEqualTo("archive");
    assertThat(bert.request(new GetDatabases(), GetDatabasesResponse.class, patiently()).selected())
        .isEqualTo("shop");
    ask(anna, "Revenue by region");
    assertThat(backend.agents.questions)
        .anyMatch(asked ->
            asked.query().equals("Revenue by region") && "archive".equals(asked.database()));
  }

  @Test
  void unknownDatabase_isRefusedWithTheKnownOnes() {
    assertThatThrownBy(() ->
            anna.request(new DatabaseSelect("attic"), DatabaseSelectResponse.class, patiently()))
        .isInstanceOfSatisfying(
            RequestFailedException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(ErrorCode.UNKNOWN_DATABASE);
              assertThat(failure.body().suggestions()).containsExactly("Choose shop, archive.");
            });
  }

  @Test
  void context_hasTheCatalogAndQuestionsThatWork() {
    GetDatabaseContextResponse context =
        anna.request(new GetDatabaseContext(null), GetDatabaseContextResponse.class, patiently());
    assertThat(context.database()).isEqualTo("shop");
    assertThat(context.catalog().path("tables").get(0).path("name").asString()).isEqualTo("sales");
    assertThat(context.examples())
        .isNotEmpty()
        .allSatisfy(example -> assertThat(ask(anna, example).data()).isNotEmpty());
  }

  @Test
  void defaultDatabase_isReadAhead() {
    try (RunningBackend ahead = new RunningBackend(state, with -> with.withReadsAhead(true))) {
      await()
          .atMost(PATIENCE)
          .until(() ->
              ahead.agents.questions.stream()
                  .anyMatch(asked -> asked.query().equals("Revenue by region")));
    }
  }

  @Test
  void feedback_isKeptForOnesOwnAnswersOnly() {
    String queryId = ask(anna, "Revenue by region").queryId();
    Feedback feedback = new Feedback(queryId, "up", "Good.");
    assertThat(anna.request(feedback, FeedbackResponse.class, patiently()).queryId())
        .isEqualTo(queryId);
    assertThat(backend.audit())
        .anySatisfy(line -> {
          assertThat(line.path("event").asString()).isEqualTo("feedback");
          assertThat(line.path("outcome").asString()).isEqualTo("up");
        });
    assertThatThrownBy(() -> bert.request(feedback, FeedbackResponse.class, patiently()))
        .hasMessageContaining("no answer");
    assertThatThrownBy(() ->
            anna.request(new Feedback(queryId, "meh", null), FeedbackResponse.class, patiently()))
        .hasMessageContaining("up or down");
  }

  @Test
  void fiftyPeopleAtOnce_eachGetTheirOwnAnswer() throws Exception {
    List<Future<QueryResponse>> answers = new ArrayList<>();
    List<String> groups = List.of("region", "product", "month");
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int person = 0; person < 50; person++) {
        Link client = backend.client("person-" + person);
        String text = "Revenue by " + groups.get(person % 3) + " in " + (2023 + person % 2);
        answers.add(people.submit(() -> ask(client, text)));
      }
    }
    for (int person = 0; person < 50; person++) {
      QueryResponse answer = answers.get(person).get();
      String column = groups.get(person % 3);
      String year = String.valueOf(2023 + person % 2);
      assertThat(answer.columns().getFirst().name()).isEqualTo(column);
      int total = answer.data().stream().mapToInt(row -> ((Number) row.get(1)).intValue()).sum();
      assertThat(total)
          .isEqualTo(
              Sales.ROWS.stream()
                  .filter(sale -> sale.month().startsWith(year))
                  .mapToInt(Sales.Sale::amount)
                  .sum());
    }
  }
}
