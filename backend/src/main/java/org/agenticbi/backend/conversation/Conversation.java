package org.agenticbi.backend.conversation;

import java.util.List;
import org.agenticbi.protocol.EarlierTurn;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as it stands.
 *
 * @param key names it
 * @param database that its questions go to; absent before the first one
 * @param turns oldest first
 */
public record Conversation(ConversationKey key, @Nullable String database, List<PastTurn> turns) {

  /** Copies its lists. */
  public Conversation {
    turns = List.copyOf(turns);
  }

  /** A conversation in which nothing was said. */
  public static Conversation empty(ConversationKey key) {
    return new Conversation(key, null, List.of());
  }

  /**
   * The last answered questions about that database, oldest first. What was declined or failed is
   * left out: nobody means it by "that".
   *
   * @param about the database of the question to come
   * @param atMost how many
   */
  public List<EarlierTurn> context(@Nullable String about, int atMost) {
    List<PastTurn> fitting =
        turns.stream().filter(PastTurn::isContext).filter(turn -> isAbout(turn, about)).toList();
    return fitting.stream()
        .skip(Math.max(0, fitting.size() - atMost))
        .map(PastTurn::asEarlierTurn)
        .toList();
  }

  /** The context of a turn that is already in the conversation: only what was before it. */
  public Conversation before(String queryId) {
    List<PastTurn> earlier =
        turns.stream().takeWhile(turn -> !turn.queryId().equals(queryId)).toList();
    return new Conversation(key, database, earlier);
  }

  private static boolean isAbout(PastTurn turn, @Nullable String database) {
    return database == null || database.equalsIgnoreCase(turn.database());
  }
}
