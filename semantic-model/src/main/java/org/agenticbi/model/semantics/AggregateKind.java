package org.agenticbi.model.semantics;

/** How values of many rows become one. */
public enum AggregateKind {
  /** Their sum. */
  SUM,
  /** How many there are. */
  COUNT,
  /** Their mean. */
  AVERAGE,
  /** The least. */
  MINIMUM,
  /** The greatest. */
  MAXIMUM,
  /** The middle one. */
  MEDIAN
}
