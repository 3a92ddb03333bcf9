package org.agenticbi.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a file of questions: a JSON array of objects with {@code id}, {@code db}, {@code question},
 * and perhaps {@code sql} (text or a list), {@code as_of}, {@code split}, {@code expect} and, for
 * conversations, {@code turns}.
 */
public final class QuestionFile {
  private final String questionKey;
  private final @Nullable String split;

  /**
   * How to read.
   *
   * @param questionKey which key holds the question; objects without it are left out
   * @param split only objects with this {@code split}; null for all
   */
  public QuestionFile(String questionKey, @Nullable String split) {
    this.questionKey = questionKey;
    this.split = split;
  }

  /** The questions in their order; the turns of a conversation one after the other. */
  public List<EvaluationQuestion> read(Path file) {
    List<EvaluationQuestion> questions = new ArrayList<>();
    for (JsonNode entry : array(file)) {
      if (split == null || split.equals(entry.path("split").asString(""))) {
        add(questions, entry, file);
      }
    }
    return questions;
  }

  private static JsonNode array(Path file) {
    try {
      JsonNode root = ProtocolJson.mapper().readTree(Files.readString(file));
      if (root.isArray()) {
        return root;
      }
      throw unreadable(file, "it is not a JSON array");
    } catch (IOException e) {
      throw unreadable(file, "it cannot be read");
    } catch (JacksonException e) {
      throw unreadable(file, "it is not JSON");
    }
  }

  private void add(List<EvaluationQuestion> questions, JsonNode entry, Path file) {
    String id = required(entry, "id", file);
    String database = required(entry, "db", file);
    if (!entry.path("turns").isArray()) {
      if (entry.path(questionKey).isString()) {
        questions.add(question(id, database, entry, entry, false));
      }
      return;
    }
    int number = 0;
    for (JsonNode turn : entry.path("turns")) {
      number++;
      questions.add(question(id + "#" + number, database, turn, entry, number > 1));
    }
  }

  private EvaluationQuestion question(
      String id, String database, JsonNode entry, JsonNode whole, boolean followsPrevious) {
    String asOf = entry.path("as_of").asString(whole.path("as_of").asString(""));
    return new EvaluationQuestion(
        id,
        database,
        entry.path(questionKey).asString(entry.path("question").asString("")),
        asOf.isEmpty() ? null : LocalDate.parse(asOf),
        gold(entry.path("sql")),
        expected(entry.path("expect").asString(whole.path("expect").asString("answer"))),
        followsPrevious);
  }

  private static List<String> gold(JsonNode sql) {
    if (sql.isString()) {
      return List.of(sql.asString());
    }
    return sql.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
  }

  private static Decision expected(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "clarify", "ask" -> Decision.ASK;
      case "decline" -> Decision.DECLINE;
      default -> Decision.ANSWER;
    };
  }

  private static String required(JsonNode entry, String key, Path file) {
    if (!entry.path(key).isString()) {
      throw unreadable(file, "an object in it has no text `" + key + "`");
    }
    return entry.path(key).asString();
  }

  private static RequestFailedException unreadable(Path file, String reason) {
    return new RequestFailedException(
        ErrorCode.INVALID_MESSAGE,
        "The questions in " + file + " cannot be used: " + reason + ".",
        "Wanted is a JSON array of objects with id, db and question.");
  }
}
