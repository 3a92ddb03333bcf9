package org.agenticbi.nlp.composition;

/**
 * A place of a form that has to be filled from the question.
 *
 * @param kind what fills it
 * @param role what it is for
 */
record OpenSlot(Kind kind, Role role) {

  /** What fills a place. */
  enum Kind {
    /** A column. */
    COLUMN,
    /** A column and a value it is tested against. */
    TEST,
    /** An amount alone. */
    AMOUNT,
    /** A number of rows. */
    LIMIT,
    /** A table. */
    TABLE
  }
}
