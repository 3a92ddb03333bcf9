package org.agenticbi.protocol;

/** How an answer was found. */
public enum AnswerPath {
  /** By the rules, without a language model. */
  RULES,
  /** By a language model, behind the same guard. */
  LLM,
  /** By a query that a person has verified. */
  VERIFIED_QUERY,
  /** From the cache. */
  CACHE
}
