package org.agenticbi.nlp.text;

/** What a word that is not a name asks for. */
public enum CueKind {
  /** "show", "list": the command itself. */
  COMMAND,
  /** "which", "what", "who". */
  INTERROGATIVE,
  /** "how many", "number of". */
  COUNT,
  /** "total", "sum of". */
  SUM,
  /** "average". */
  AVERAGE,
  /** "median". */
  MEDIAN,
  /** "maximum". */
  MAXIMUM,
  /** "minimum". */
  MINIMUM,
  /** "different", "distinct". */
  DISTINCT,
  /** "by", "per", "for each". */
  GROUP,
  /** "sorted by". */
  ORDER,
  /** "in descending order". */
  DESCENDING,
  /** "in ascending order", "alphabetically". */
  ASCENDING,
  /** "top", "best" before a number or a name. */
  TOP,
  /** "bottom", "worst". */
  BOTTOM,
  /** "most", "highest" before a quantity. */
  MOST,
  /** "fewest", "lowest" before a quantity. */
  LEAST,
  /** "more than". */
  GREATER,
  /** "at least". */
  AT_LEAST,
  /** "less than". */
  LESS,
  /** "at most". */
  AT_MOST,
  /** "equal to", "is". */
  EQUAL,
  /** "between". */
  BETWEEN,
  /** "not", "excluding". */
  NOT,
  /** "never", "without any": rows that have none of something. */
  NONE,
  /** "missing", "unknown": no value. */
  MISSING,
  /** "above average". */
  ABOVE_AVERAGE,
  /** "below average". */
  BELOW_AVERAGE,
  /** "whose", "where", "with": a condition follows. */
  CONDITION,
  /** "and", a comma. */
  AND,
  /** "or". */
  OR,
  /** "both". */
  BOTH,
  /** "of", "for", "in", "from": joins names. */
  PREPOSITION,
  /** "share of", "percentage of". */
  SHARE,
  /** "growth", "change in". */
  GROWTH,
  /** "compared with". */
  COMPARISON,
  /** "running total". */
  CUMULATIVE,
  /** "rolling average". */
  MOVING_AVERAGE,
  /** "over time", "trend". */
  TREND,
  /** "as a pie chart". */
  CHART,
  /** "contains". */
  CONTAINS,
  /** "starts with". */
  STARTS_WITH,
  /** "ends with". */
  ENDS_WITH,
  /** "only", "what about": changes the question before. */
  FOLLOW_UP,
  /** "instead": replaces what the question before had. */
  INSTEAD,
  /** "of them", "those": what the question before gave. */
  REFERENCE,
  /** A superlative with its own quantity: "oldest", "cheapest". */
  ADJECTIVE_MOST,
  /** A superlative with its own quantity, from the other end. */
  ADJECTIVE_LEAST,
  /** "best", "popular", "performing": good by a measure that is not named. */
  VAGUE_QUALITY,
  /** "why", "forecast", "predict": what no query can answer. */
  UNSUPPORTED
}
