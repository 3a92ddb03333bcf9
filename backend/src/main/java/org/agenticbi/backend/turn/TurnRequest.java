package org.agenticbi.backend.turn;

import java.util.List;
import org.agenticbi.protocol.EarlierTurn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a turn begins with.
 *
 * @param queryId names the answer
 * @param sessionId names the conversation
 * @param question as it was asked
 * @param database it is for; default that of the agents
 * @param asOf the ISO date that "today" means
 * @param preferences {@code chart_type}, {@code max_rows}, ...
 * @param context the turns before it, oldest first
 */
public record TurnRequest(
    String queryId,
    String sessionId,
    String question,
    @Nullable String database,
    @Nullable String asOf,
    @Nullable ObjectNode preferences,
    List<EarlierTurn> context) {

  /** Copies its lists. */
  public TurnRequest {
    context = List.copyOf(context);
  }
}
