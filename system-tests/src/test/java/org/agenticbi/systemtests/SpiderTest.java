package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Databases that nobody described: questions of Spider over SQLite files, by {@code ask} and {@code
 * eval}.
 */
class SpiderTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws SQLException, IOException {
    SpiderExcerpt.makeIn(folder);
  }

  @Test
  void ask_sqliteFile_counts() {
    JsonNode answer = ask("cinema", "How many cinema do we have?");
    assertThat(answer.path("data").get(0).get(0).asInt(-1)).isEqualTo(10);
    assertThat(answer.path("dialect").asString("")).isEqualTo("sqlite");
  }

  @Test
  void ask_sqliteFile_joins() {
    JsonNode answer = ask("cinema", "average price by location");
    Set<Double> prices = new TreeSet<>();
    answer.path("data").forEach(row -> prices.add(row.get(row.size() - 1).asDouble(-1)));
    assertThat(answer.path("row_count").asInt(-1)).as("%s", answer.path("sql_query")).isEqualTo(5);
    assertThat(prices).contains(9.99, 12.99, 15.99);
    assertThat(answer.path("sql_query").asString("")).contains("JOIN");
  }

  @Test
  void eval_printsOneLineAQuestion_threeQuartersOfThemRight() throws IOException, SQLException {
    Path questions = Files.writeString(folder.resolve("Q.json"), withoutSql());
    Path predictions = folder.resolve("P.jsonl");
    ProgramRun run =
        ProgramRun.of(
            folder.resolve("home"),
            Map.of(),
            "eval",
            "--format",
            "spider",
            "--questions",
            questions.toString(),
            "--databases",
            folder.toString(),
            "--out",
            predictions.toString(),
            "--always-answer");
    assertThat(run.exitCode()).as("%s", run).isZero();
    Map<String, JsonNode> byId = new HashMap<>();
    for (String line : Files.readAllLines(predictions)) {
      JsonNode prediction = ProtocolJson.mapper().readTree(line);
      assertThat(prediction.propertyNames()).contains("id", "db", "question", "decision", "ms");
      byId.put(prediction.path("id").asString(""), prediction);
    }
    List<String> wrong = new ArrayList<>();
    for (JsonNode question : SpiderExcerpt.questions()) {
      String id = question.path("id").asString("");
      assertThat(byId).containsKey(id);
      JsonNode prediction = Objects.requireNonNull(byId.get(id));
      if (!sameRows(question, prediction.path("sql").asString(""))) {
        wrong.add(question.path("question").asString("") + " -> " + prediction.path("sql"));
      }
    }
    assertThat(wrong)
        .as("of 20; the figures for all of Spider are in docs/benchmarks.md")
        .hasSizeLessThanOrEqualTo(5);
  }

  private static String withoutSql() {
    List<Map<String, String>> asked = new ArrayList<>();
    for (JsonNode question : SpiderExcerpt.questions()) {
      Map<String, String> entry = new HashMap<>();
      for (String key : List.of("id", "db", "question")) {
        entry.put(key, question.path(key).asString(""));
      }
      asked.add(entry);
    }
    return ProtocolJson.mapper().writeValueAsString(asked);
  }

  private static JsonNode ask(String database, String question) {
    Path file = folder.resolve(database).resolve(database + ".sqlite");
    ProgramRun run =
        ProgramRun.of(
            folder.resolve("home"),
            Map.of(),
            "ask",
            question,
            "--db",
            "sqlite:" + file,
            "--format",
            "json");
    assertThat(run.exitCode()).as("%s", run).isZero();
    return ProtocolJson.mapper().readTree(run.out());
  }

  private static boolean sameRows(JsonNode question, String sql) throws SQLException {
    String database = question.path("db").asString("");
    String gold = question.path("sql").asString("");
    Path file = folder.resolve(database).resolve(database + ".sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      boolean ordered = gold.contains("ORDER BY");
      return !sql.isEmpty()
          && rows(connection, gold, ordered).equals(rows(connection, sql, ordered));
    } catch (SQLException e) {
      if (sql.isEmpty()) {
        throw e;
      }
      return false;
    }
  }

  /** Rows as text; columns are ordered by their values, so that their order does not count. */
  private static List<String> rows(Connection connection, String sql, boolean ordered)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        row.sort(Comparator.naturalOrder());
        rows.add(row.toString());
      }
    }
    if (!ordered) {
      rows.sort(Comparator.naturalOrder());
    }
    return rows;
  }
}
