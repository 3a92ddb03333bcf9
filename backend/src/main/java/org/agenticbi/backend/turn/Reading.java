package org.agenticbi.backend.turn;

import java.util.List;
import org.agenticbi.protocol.AnswerPath;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.NlpQueryResponse;
import org.agenticbi.protocol.RankedInterpretation;
import org.agenticbi.protocol.WordUse;
import org.jspecify.annotations.Nullable;

/**
 * What a turn is going to compute, wherever that came from: the language agent, the choice of a
 * person, or the person's own statement.
 *
 * @param intent the typed analysis
 * @param sqlQuery the statement
 * @param parameters the values of its placeholders
 * @param dialect of the statement, where known
 * @param database it is for, where known
 * @param explanation one sentence saying what will be computed
 * @param confidence from 0 to 1
 * @param path how it was found
 * @param words every word of the question accounted for
 * @param others other readings, best first
 */
public record Reading(
    Intent intent,
    String sqlQuery,
    List<@Nullable Object> parameters,
    @Nullable String dialect,
    @Nullable String database,
    String explanation,
    double confidence,
    AnswerPath path,
    List<WordUse> words,
    List<RankedInterpretation> others) {

  /** What the language agent found. */
  static Reading of(NlpQueryResponse found, @Nullable String askedDatabase) {
    return new Reading(
        found.intent(),
        found.sqlQuery(),
        found.parameters(),
        found.dialect(),
        found.database() == null ? askedDatabase : found.database(),
        found.explanation(),
        found.confidence(),
        found.path(),
        found.words(),
        found.interpretations());
  }

  /** What a person chose. A choice is certain, whatever the agent thought of it. */
  public static Reading chosen(
      RankedInterpretation choice,
      @Nullable String database,
      String question,
      List<RankedInterpretation> others) {
    return new Reading(
        choice.intent() == null ? titled(question) : choice.intent(),
        choice.sqlQuery(),
        choice.parameters(),
        null,
        database,
        choice.explanation(),
        1,
        AnswerPath.RULES,
        List.of(),
        others);
  }

  /** A statement of the person's own. */
  public static Reading ownStatement(
      String sqlQuery, List<@Nullable Object> parameters, @Nullable String database) {
    return new Reading(
        titled("SQL statement"),
        sqlQuery,
        parameters,
        null,
        database,
        "The rows of the SQL statement as it stands.",
        1,
        AnswerPath.RULES,
        List.of(),
        List.of());
  }

  private static Intent titled(String title) {
    return new Intent(
        title, List.of(), List.of(), List.of(), null, null, null, List.of(), null, null);
  }
}
