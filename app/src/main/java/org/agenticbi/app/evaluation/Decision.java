package org.agenticbi.app.evaluation;

/** What became of a question. */
public enum Decision {
  /** One reading was taken. */
  ANSWER,
  /** Several are offered. */
  ASK,
  /** The data does not hold it. */
  DECLINE
}
