package org.agenticbi.backend.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps conversations, turns and feedback. Values go in and out whole and each method is one
 * transaction, so that a relational store with a table for each of the three serves as well as one
 * in memory.
 */
public interface ConversationStore {

  /** The conversation as it stands; an empty one when there is none. */
  Conversation conversation(ConversationKey key, Instant now);

  /** Chooses the database of the questions to come in a conversation. */
  void selectDatabase(ConversationKey key, String database, Instant now);

  /**
   * Adds a turn at the end of its conversation, which begins to exist with it. A turn of a known
   * query id takes the place of the earlier one: so a clarified question stays where it was asked.
   */
  void record(PastTurn turn, Instant now);

  /** The turn of that id, when it belongs to that owner. */
  Optional<PastTurn> turn(String owner, String queryId);

  /** All turns of an owner, the newest first. */
  List<PastTurn> history(String owner);

  /** Keeps feedback; the last one for an answer counts. */
  void keep(KeptFeedback feedback);

  /** The feedback of an owner for an answer. */
  Optional<KeptFeedback> feedback(String owner, String queryId);

  /** How many conversations there are. */
  int size();
}
