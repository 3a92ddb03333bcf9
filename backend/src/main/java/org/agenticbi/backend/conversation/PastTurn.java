package org.agenticbi.backend.conversation;

import java.time.Instant;
import java.util.List;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.RankedInterpretation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A turn that has ended. It holds no rows: they are read again when they are wanted again.
 *
 * @param queryId names it
 * @param conversation it belongs to
 * @param kind what it began with
 * @param question as it was asked; the statement for {@link TurnKind#SQL}
 * @param asOf the ISO date that "today" meant, where one was given
 * @param preferences that came with it
 * @param database it was about, where that is known
 * @param askedAt when it began
 * @param outcome how it ended
 * @param choice the one of {@code readings} that was chosen, from 0
 * @param message what was computed, or what went wrong, in one sentence
 * @param sqlQuery the statement that ran
 * @param rowCount rows that were shown
 * @param readings what it could have meant; what {@code clarify} chooses from
 * @param ranksBefore how many readings rank before those: 1 when the best one was answered with and
 *     these are the others, 0 when it was asked back with all of them
 */
public record PastTurn(
    String queryId,
    ConversationKey conversation,
    TurnKind kind,
    String question,
    @Nullable String asOf,
    @Nullable ObjectNode preferences,
    @Nullable String database,
    Instant askedAt,
    TurnOutcome outcome,
    @Nullable Integer choice,
    String message,
    @Nullable String sqlQuery,
    @Nullable Long rowCount,
    List<RankedInterpretation> readings,
    int ranksBefore) {

  /** Copies its lists. */
  public PastTurn {
    readings = List.copyOf(readings);
  }

  /** Whether a later question may lean on it. */
  public boolean isContext() {
    return kind == TurnKind.QUESTION && outcome == TurnOutcome.ANSWERED;
  }

  /** What the language agent is told of it; it counts all readings, the best one as 0. */
  public EarlierTurn asEarlierTurn() {
    return new EarlierTurn(question, choice == null ? null : choice + ranksBefore);
  }

  PastTurn withoutReadings() {
    return new PastTurn(
        queryId,
        conversation,
        kind,
        question,
        asOf,
        preferences,
        database,
        askedAt,
        outcome,
        choice,
        message,
        sqlQuery,
        rowCount,
        List.of(),
        ranksBefore);
  }
}
