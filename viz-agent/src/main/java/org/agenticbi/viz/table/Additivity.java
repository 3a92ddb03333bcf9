package org.agenticbi.viz.table;

/** Whether the values of a measure may be added up. */
public enum Additivity {
  /** Over every dimension: revenue, number of orders. */
  FULL,
  /** Over labels but not over time: balances, stock. */
  NOT_OVER_TIME,
  /** Never: averages, ratios, highest values, counts of different things. */
  NONE,
  /** Nobody said; adding up would be a guess. */
  UNKNOWN
}
