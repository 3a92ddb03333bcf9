package org.agenticbi.nlp.time;

/** How a question speaks of a grain. */
public enum GrainUse {
  /** Asks for a row each: "per month", "by quarter", "each week". */
  PER,
  /** Stands before a name and may be part of it: "monthly revenue", "the monthly budget". */
  ADJECTIVE,
  /** Asks which one: "which month", "in what year". */
  ASKED,
  /** Names the things that are ranked or listed: "the 5 worst months". */
  NOUN
}
