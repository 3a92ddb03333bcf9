package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.demo.DemoData;
import org.agenticbi.systemtests.question.GoldDatabase;
import org.agenticbi.systemtests.question.Question;
import org.agenticbi.systemtests.question.QuestionFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Ten of the questions on a real MariaDB with the same rows, through the MySQL renderer. */
class MariaDbQuestionsTest {
  private static final List<String> CHOSEN =
      List.of(
          "top-customers",
          "aov-per-month",
          "quarter-before",
          "never-returned",
          "margin-by-line",
          "line-and-channel",
          "orders-per-week",
          "share-by-line",
          "over-budget",
          "customers-without-email");

  @TempDir private static Path folder;

  private static GoldDatabase gold;
  private static MariaDbServer server;
  private static FiveServices services;
  private static Analyst analyst;

  @BeforeAll
  static void start() throws IOException {
    Path own = DemoFile.copyTo(Files.createDirectories(folder.resolve("gold")));
    gold = GoldDatabase.open(own.resolve(DemoFile.fileName()));
    server = new MariaDbServer(folder.resolve("mariadb"));
    MariaDbCopy.copy(gold, server, own);
    Path model = Files.writeString(folder.resolve("model.yaml"), DemoData.semanticModel());
    String address =
        "mariadb://"
            + MariaDbServer.READER
            + "@127.0.0.1:"
            + server.port()
            + "/"
            + MariaDbServer.DATABASE;
    services =
        FiveServices.start(
            folder.resolve("data"),
            Map.of("databases.maria", address, "semantic_models.maria", model.toString()));
    analyst = Analyst.at(services.addressOf(ServiceName.BACKEND), "maria");
  }

  @AfterAll
  static void stop() {
    analyst.close();
    services.close();
    server.close();
    gold.close();
  }

  @TestFactory
  Stream<DynamicTest> question_rowsOfHandWrittenSql() {
    return CHOSEN.stream()
        .map(QuestionFile.demo()::named)
        .map(question -> DynamicTest.dynamicTest(question.question(), () -> check(question)));
  }

  private static void check(Question question) {
    ObjectNode reply = analyst.ask(question.question());
    new AnswerCheck(gold).right(question, reply);
    assertThat(reply.path("dialect").asString("")).isEqualTo("mysql");
    assertThat(reply.path("sql_query").asString("")).contains("`");
  }
}
