package org.agenticbi.nlp.composition;

import org.agenticbi.model.semantics.AggregateKind;
import org.jspecify.annotations.Nullable;

/**
 * What a slot is for.
 *
 * @param use in which clause, and how
 * @param aggregate over the column, if any
 * @param descending for order keys
 * @param limited whether rows are limited
 * @param block in which block
 * @param index the how-manieth item
 * @param count of how many items
 */
record Role(
    Use use,
    @Nullable AggregateKind aggregate,
    boolean descending,
    boolean limited,
    Block block,
    int index,
    int count) {

  /** In which clause, and how. */
  enum Use {
    SELECT,
    TEXT,
    PATTERN,
    AMOUNT,
    ABSENCE,
    NESTED,
    GROUP,
    HAVING,
    ORDER,
    PARTNER,
    EVERYTHING,
    COUNTED,
    EXISTING,
    LIMIT
  }

  /** In which block. */
  enum Block {
    MAIN,
    NESTED,
    SECOND
  }
}
