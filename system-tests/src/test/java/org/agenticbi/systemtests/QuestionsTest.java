package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.systemtests.question.GoldDatabase;
import org.agenticbi.systemtests.question.QuestionFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions over the demo data, asked through the backend's WebSocket, against hand-written SQL.
 */
@ExtendWith(SharedSystem.class)
class QuestionsTest {
  private static final QuestionFile QUESTIONS = QuestionFile.demo();

  @TempDir private static Path folder;

  private static GoldDatabase gold;
  private static Analyst analyst;

  @BeforeAll
  static void open(FiveServices services) {
    gold = GoldDatabase.open(DemoFile.copyTo(folder).resolve(DemoFile.fileName()));
    analyst = Analyst.at(services.addressOf(ServiceName.BACKEND));
  }

  @AfterAll
  static void close() {
    analyst.close();
    gold.close();
  }

  @TestFactory
  Stream<DynamicTest> question_rowsOfHandWrittenSql() {
    AnswerCheck check = new AnswerCheck(gold);
    return QUESTIONS.answer().stream()
        .map(question ->
            DynamicTest.dynamicTest(
                question.question(),
                () -> check.right(question, analyst.ask(question.question()))));
  }

  @TestFactory
  Stream<DynamicTest> question_open_asksBackWithReadings() {
    return QUESTIONS.ask().stream()
        .map(open -> DynamicTest.dynamicTest(open.question(), () -> asksBack(open.question())));
  }

  private static void asksBack(String question) {
    ObjectNode reply = analyst.ask(question);
    assertThat(errorType(reply)).as("%s%n%s", question, reply).isEqualTo("ambiguous_question");
    JsonNode readings = reply.path("error").path("details").path("interpretations");
    assertThat(readings.size()).as("readings of: %s", question).isGreaterThanOrEqualTo(2);
    List<String> explanations = new ArrayList<>();
    readings.forEach(reading -> explanations.add(reading.path("explanation").asString("")));
    assertThat(explanations)
        .as("a person must be able to tell them apart: %s", question)
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @TestFactory
  Stream<DynamicTest> question_aboutWhatIsNotThere_declines() {
    return QUESTIONS.decline().stream()
        .map(missing ->
            DynamicTest.dynamicTest(missing.question(), () -> declines(missing.question())));
  }

  private static void declines(String question) {
    ObjectNode reply = analyst.ask(question);
    assertThat(errorType(reply)).as("%s%n%s", question, reply).isEqualTo("unanswerable_question");
    assertThat(reply.path("error").path("message").asString("")).isNotBlank();
  }

  private static String errorType(ObjectNode reply) {
    return reply.path("error").path("type").asString(reply.path("type").asString(""));
  }
}
