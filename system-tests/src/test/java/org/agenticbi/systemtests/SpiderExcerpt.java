package org.agenticbi.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.agenticbi.protocol.ProtocolJson;
import tools.jackson.databind.JsonNode;

/**
 * A small, attributed excerpt of Spider: SQLite files made from CSV, and questions with their SQL.
 */
final class SpiderExcerpt {
  private static final List<String> DATABASES =
      List.of(
          "cinema",
          "climbing",
          "entrepreneur",
          "game_1",
          "insurance_policies",
          "movie_1",
          "musical",
          "network_2",
          "perpetrator",
          "restaurant_1",
          "ship_1",
          "university_basketball");
  private static final Pattern TABLE = Pattern.compile("CREATE TABLE `(\\w+)`");

  private SpiderExcerpt() {}

  /** Makes the databases, {@code FOLDER/NAME/NAME.sqlite} each. */
  static Path makeIn(Path folder) throws SQLException, IOException {
    for (String database : DATABASES) {
      make(folder, database);
    }
    return folder;
  }

  /** Twenty questions over two of the databases: id, db, question, sql. */
  static List<JsonNode> questions() {
    return questions("questions.json");
  }

  /** Two questions over each of the databases. */
  static List<JsonNode> twoQuestionsEach() {
    return questions("two-questions-each.json");
  }

  private static List<JsonNode> questions(String resource) {
    List<JsonNode> questions = new ArrayList<>();
    ProtocolJson.mapper().readTree(text(resource)).forEach(questions::add);
    return questions;
  }

  /** A resource of the excerpt. */
  static String text(String name) {
    try (InputStream stream = SpiderExcerpt.class.getResourceAsStream("spider/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path folder, String name) throws SQLException, IOException {
    String schema = text(name + "/schema.sql");
    Path file = Files.createDirectories(folder.resolve(name)).resolve(name + ".sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String ddl : schema.split(";\\s*\n", -1)) {
        if (!ddl.isBlank()) {
          try (Statement statement = connection.createStatement()) {
            statement.execute(ddl);
          }
        }
      }
      for (String table : TABLE.matcher(schema).results().map(found -> found.group(1)).toList()) {
        fill(connection, table, text(name + "/" + table + ".csv"));
      }
    }
  }

  private static void fill(Connection connection, String table, String csv) throws SQLException {
    List<List<String>> rows = csv.lines().map(SpiderExcerpt::cells).toList();
    String marks = String.join(",", rows.getFirst().stream().map(column -> "?").toList());
    String insert = "INSERT INTO " + table + " VALUES (" + marks + ")";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (List<String> row : rows.subList(1, rows.size())) {
        for (int i = 0; i < row.size(); i++) {
          statement.setString(i + 1, row.get(i).equals("NULL") ? null : row.get(i));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The cells of a line; no cell of the excerpt has a line break in it. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
