package org.agenticbi.nlp.composition;

/** The clauses of a form, in the order in which they are decided: the telling ones first. */
public enum Clause {
  /** A second block. */
  SET,
  /** Order and limit. */
  ORDER,
  /** Groups and conditions on them. */
  GROUP,
  /** Conditions on rows. */
  WHERE,
  /** What is selected. */
  SELECT,
  /** Each row once. */
  DISTINCT,
  /** Further tables. */
  TABLES
}
