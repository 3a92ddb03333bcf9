package org.agenticbi.backend;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.agenticbi.backend.conversation.PastTurn;
import org.agenticbi.backend.conversation.TurnKind;
import org.agenticbi.backend.conversation.TurnOutcome;
import org.agenticbi.backend.suggestion.Completion;
import org.jspecify.annotations.Nullable;

/** Bodies of REST routes that are no messages of the protocol. */
final class RestBodies {

  private RestBodies() {}

  /**
   * Chooses a database for the questions to come in a conversation.
   *
   * @param database its name
   * @param sessionId the conversation; without one the database is only looked up
   * @param onBehalfOf whose conversation
   */
  record DatabaseChoice(
      @JsonProperty(required = true) String database,
      @Nullable String sessionId,
      @Nullable String onBehalfOf) {}

  /**
   * The database that was chosen.
   *
   * @param database its name
   * @param sessionId the conversation
   */
  record DatabaseChosen(
      @JsonProperty(required = true) String database, @Nullable String sessionId) {}

  /**
   * Asks whether a database is there, or whether a statement would be let through.
   *
   * @param database its name
   * @param sqlQuery the statement, if it is about one
   */
  record Validate(@Nullable String database, @Nullable String sqlQuery) {}

  /**
   * Whether it is valid.
   *
   * @param valid whether
   * @param database its name
   * @param statement as it would be executed
   * @param reason why not
   * @param suggestions what to do
   */
  record Validation(
      @JsonProperty(required = true) boolean valid,
      @Nullable String database,
      @Nullable String statement,
      @Nullable String reason,
      @JsonProperty(required = true) List<String> suggestions) {
    Validation {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * What one can ask.
   *
   * @param questions that can be answered
   * @param completions of what is being typed
   */
  record SuggestionsReply(
      @JsonProperty(required = true) List<String> questions,
      @JsonProperty(required = true) List<Completion> completions) {}

  /**
   * What was asked, newest first.
   *
   * @param turns that have ended
   */
  record History(@JsonProperty(required = true) List<HistoryTurn> turns) {}

  /**
   * A turn that has ended.
   *
   * @param queryId names it
   * @param sessionId its conversation
   * @param kind a question or a statement
   * @param question as it was asked
   * @param database it was about
   * @param askedAt when
   * @param outcome how it ended
   * @param choice the reading that was chosen
   * @param message what was computed, or what went wrong
   * @param sqlQuery the statement
   * @param rowCount rows that were shown
   */
  record HistoryTurn(
      @JsonProperty(required = true) String queryId,
      @JsonProperty(required = true) String sessionId,
      @JsonProperty(required = true) TurnKind kind,
      @JsonProperty(required = true) String question,
      @Nullable String database,
      @JsonProperty(required = true) String askedAt,
      @JsonProperty(required = true) TurnOutcome outcome,
      @Nullable Integer choice,
      @JsonProperty(required = true) String message,
      @Nullable String sqlQuery,
      @Nullable Long rowCount) {

    static HistoryTurn of(PastTurn turn) {
      return new HistoryTurn(
          turn.queryId(),
          turn.conversation().sessionId(),
          turn.kind(),
          turn.question(),
          turn.database(),
          turn.askedAt().toString(),
          turn.outcome(),
          turn.choice(),
          turn.message(),
          turn.sqlQuery(),
          turn.rowCount());
    }
  }
}
