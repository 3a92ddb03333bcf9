package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.app.configuration.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What comes with an answer besides its rows. */
@ExtendWith(SharedSystem.class)
class AnswerShapeTest {
  private static final String QUESTION = "What is the average order value per month for 2024?";

  @Test
  void answer_saysWhatWasComputed(FiveServices services) {
    ObjectNode reply = ask(services, QUESTION);
    assertThat(reply.path("explanation").asString("")).contains("2024").endsWith(".");
    assertThat(reply.path("sql_query").asString("")).startsWithIgnoringCase("SELECT");
    assertThat(reply.path("path").asString("")).isEqualTo("rules");
    assertThat(reply.path("confidence").asDouble(-1)).isBetween(0.0, 1.0);
    assertThat(reply.path("row_count").asInt(0)).isEqualTo(12);
    assertThat(reply.path("truncated").asBoolean(true)).isFalse();
    assertThat(reply.path("suggestions").size()).isPositive();
  }

  @Test
  void answer_everyWordIsAccountedFor(FiveServices services) {
    ObjectNode reply = ask(services, QUESTION);
    List<String> words = new ArrayList<>();
    for (JsonNode word : reply.path("words")) {
      words.add(word.path("text").asString(""));
      assertThat(word.path("use").asString("")).isIn("used", "defaulted", "ignored");
    }
    String all = String.join(" ", words);
    assertThat(all).contains("average order value", "month", "2024");
  }

  @Test
  void answer_chartOverTimeIsALineWithAText(FiveServices services) {
    ObjectNode reply = ask(services, QUESTION);
    assertThat(reply.path("chart_type").asString("")).isEqualTo("line");
    assertThat(reply.path("chart_spec").path("$schema").asString("")).contains("vega-lite");
    assertThat(reply.path("chart_spec").path("data").path("name").asString("")).isEqualTo("result");
    assertThat(reply.path("description").asString("")).isNotBlank();
    assertThat(reply.path("insights").size()).isPositive();
  }

  @Test
  void answer_progressNeverFalls(FiveServices services) {
    try (Analyst analyst = Analyst.at(services.addressOf(ServiceName.BACKEND))) {
      analyst.ask("revenue by region last quarter compared with the quarter before");
      List<ObjectNode> progress = analyst.progress();
      assertThat(progress).isNotEmpty();
      List<Integer> percents =
          progress.stream().map(update -> update.path("progress").asInt(-1)).toList();
      assertThat(percents).isSorted().allMatch(percent -> percent >= 0 && percent <= 100);
      assertThat(progress)
          .allSatisfy(update -> assertThat(update.path("status").asString("")).isNotBlank());
    }
  }

  @Test
  void answer_sameQuestionTwice_sameSql(FiveServices services) {
    String first = ask(services, QUESTION).path("sql_query").asString("");
    assertThat(ask(services, QUESTION).path("sql_query").asString("")).isEqualTo(first);
  }

  @Test
  void answer_clarified_isTheReadingThatWasChosen(FiveServices services) {
    try (Analyst analyst = Analyst.at(services.addressOf(ServiceName.BACKEND))) {
      ObjectNode open = analyst.ask("revenue by state");
      JsonNode details = open.path("error").path("details");
      String queryId = details.path("query_id").asString("");
      JsonNode readings = details.path("interpretations");
      assertThat(readings.size()).isGreaterThanOrEqualTo(2);
      ObjectNode answer = analyst.choose(queryId, 1);
      assertThat(answer.path("type").asString("")).as("%s", answer).isEqualTo("query_response");
      assertThat(answer.path("explanation").asString(""))
          .isEqualTo(readings.get(1).path("explanation").asString(""));
    }
  }

  private static ObjectNode ask(FiveServices services, String question) {
    try (Analyst analyst = Analyst.at(services.addressOf(ServiceName.BACKEND))) {
      ObjectNode reply = analyst.ask(question);
      assertThat(reply.path("type").asString("")).as("%s", reply).isEqualTo("query_response");
      return reply;
    }
  }
}
