package org.agenticbi.protocol;

/** What became of a word of a question. */
public enum WordFate {
  /** It says something in the query. */
  USED,
  /** It was not said; this was assumed. */
  DEFAULTED,
  /** It was passed over. */
  IGNORED
}
