package org.agenticbi.backend.conversation;

/** What a turn began with. */
public enum TurnKind {
  /** A question in English. */
  QUESTION,
  /** A SQL statement of the person's own. */
  SQL
}
