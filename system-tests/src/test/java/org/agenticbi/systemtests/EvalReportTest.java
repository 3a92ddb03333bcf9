package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JUnit report of {@code eval} says of every question what the predictions and rows say. */
class EvalReportTest {
  @TempDir private static Path folder;

  private static ArrayNode questions;
  private static List<JsonNode> predictions;
  private static Element suite;
  private static ProgramRun run;

  @BeforeAll
  static void evaluate() throws Exception {
    SpiderExcerpt.makeIn(folder);
    questions = questions();
    Path file = Files.writeString(folder.resolve("Q.json"), questions.toString());
    Path out = folder.resolve("P.jsonl");
    Path report = folder.resolve("report.xml");
    run =
        ProgramRun.of(
            folder.resolve("home"),
            Map.of(),
            "eval",
            "--questions",
            file.toString(),
            "--databases",
            folder.toString(),
            "--out",
            out.toString(),
            "--junit",
            report.toString());
    predictions = Files.readAllLines(out).stream().map(ProtocolJson.mapper()::readTree).toList();
    suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getDocumentElement();
  }

  /** Those of the excerpt, and some that must fail or are hard to write down. */
  private static ArrayNode questions() {
    ArrayNode questions = ProtocolJson.mapper().createArrayNode();
    SpiderExcerpt.questions().forEach(questions::add);
    add(questions, "other-rows", "How many cinema do we have?", "SELECT 4711", "answer");
    add(questions, "answered", "How many cinema do we have?", "SELECT 1", "decline");
    add(questions, "broken-gold", "How many cinema do we have?", "SELECT FROM", "answer");
    add(questions, "declined", "zyxwv", "SELECT 1", "decline");
    add(questions, "signs", "<&\"'> \u0001\ufffe \ud83d\ude00 \u202e]]>\n?", "SELECT 1", "decline");
    return questions;
  }

  private static void add(
      ArrayNode questions, String id, String text, String sql, String expected) {
    ObjectNode question = questions.addObject();
    question.put("id", id).put("db", "cinema").put("question", text);
    question.put("sql", sql).put("expect", expected);
  }

  private static List<Element> cases() {
    NodeList nodes = suite.getElementsByTagName("testcase");
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
  }

  private static List<String> failures(Element testCase) {
    NodeList nodes = testCase.getElementsByTagName("failure");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(at -> ((Element) nodes.item(at)).getAttribute("message"))
        .toList();
  }

  @Test
  void figures_areThoseOfTheCases() {
    long failed = cases().stream().filter(each -> !failures(each).isEmpty()).count();
    int all = questions.size();
    assertThat(predictions).hasSize(all);
    assertThat(cases()).hasSize(all);
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(all));
    assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(failed));
    assertThat(failed).isBetween(3L, all - 1L);
    assertThat(run.exitCode()).as("%s", run).isEqualTo(1);
    assertThat(run.err()).contains(all - failed + " of " + all + " right");
  }

  @Test
  void cases_areTheQuestionsInTheirOrder() {
    for (int at = 0; at < questions.size(); at++) {
      JsonNode question = questions.get(at);
      JsonNode prediction = predictions.get(at);
      Element testCase = cases().get(at);
      String id = question.path("id").asString("");
      assertThat(prediction.path("id").asString("")).isEqualTo(id);
      assertThat(testCase.getAttribute("classname")).isEqualTo(question.path("db").asString(""));
      assertThat(testCase.getAttribute("name")).startsWith(id + " ");
      if (!id.equals("signs")) {
        assertThat(testCase.getAttribute("name"))
            .isEqualTo(id + " " + question.path("question").asString(""));
      }
      double seconds = Double.parseDouble(testCase.getAttribute("time"));
      assertThat(seconds).isCloseTo(prediction.path("ms").asDouble(-1) / 1000, offset(1e-6));
    }
  }

  @Test
  void failures_areWhatPredictionsAndRowsSay() throws SQLException {
    for (int at = 0; at < questions.size(); at++) {
      JsonNode question = questions.get(at);
      String decision = predictions.get(at).path("decision").asString("").toUpperCase(Locale.ROOT);
      String expected = question.path("expect").asString("answer").toUpperCase(Locale.ROOT);
      List<String> failures = failures(cases().get(at));
      String sql = predictions.get(at).path("sql").asString("").replace('\n', ' ');
      if (!decision.equals(expected)) {
        assertThat(failures).containsExactly("wanted " + expected + ", got " + decision);
      } else if (!decision.equals("ANSWER") || sameRows(question, sql)) {
        assertThat(failures).as(question.toString()).isEmpty();
      } else {
        assertThat(failures).as(question.toString()).singleElement().asString().contains(sql);
      }
    }
  }

  /** Without regard to order, and to columns that are shown besides. */
  private static boolean sameRows(JsonNode question, String sql) throws SQLException {
    String database = question.path("db").asString("");
    Path file = folder.resolve(database).resolve(database + ".sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      List<List<String>> wanted;
      try {
        wanted = rows(connection, question.path("sql").asString(""));
      } catch (SQLException e) {
        return false;
      }
      List<List<String>> rows = rows(connection, sql);
      return rows.size() == wanted.size()
          && wanted.stream()
              .allMatch(row -> rows.stream().anyMatch(other -> other.containsAll(row)));
    }
  }

  private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.add(String.valueOf(result.getObject(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void textsThatUtf8CannotHold_areNoReasonToStop() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("half.json"),
            "[{\"id\":\"half\",\"db\":\"cinema\",\"question\":\"cinema \\ud83d\"}]");
    Path report = folder.resolve("half.xml");
    Path out = folder.resolve("half.jsonl");
    ProgramRun half =
        ProgramRun.of(
            folder.resolve("home"),
            Map.of(),
            "eval",
            "--questions",
            file.toString(),
            "--databases",
            folder.toString(),
            "--out",
            out.toString(),
            "--junit",
            report.toString());
    assertThat(half.exitCode()).as("%s", half).isBetween(0, 1);
    assertThat(Files.readAllLines(out)).as("%s", half).hasSize(1);
    assertThat(Files.readString(report)).contains("tests=\"1\"");
  }
}
