package org.agenticbi.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Questions with the statements that answer them. */
public final class Questions {
  private Questions() {}

  /**
   * The questions of one split, in the order of the file.
   *
   * @param file JSON list of {@code {id, db, split, question, question_synonyms, sql}}
   * @param split {@code train} or {@code validation}
   */
  public static List<KnownQuestion> read(Path file, String split) {
    try {
      List<Row> rows =
          ProtocolJson.mapper().readValue(Files.readString(file), new TypeReference<>() {});
      return rows.stream().filter(row -> split.equals(row.split())).map(Row::known).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A question.
   *
   * @param synonyms the same with the words of the schema replaced; null for none
   * @param sql of SQLite
   */
  public record KnownQuestion(
      String id, String database, String question, @Nullable String synonyms, String sql) {}

  private record Row(
      String id,
      String db,
      @Nullable String split,
      String question,
      @Nullable String questionSynonyms,
      String sql) {

    KnownQuestion known() {
      return new KnownQuestion(id, db, question, questionSynonyms, sql);
    }
  }
}
