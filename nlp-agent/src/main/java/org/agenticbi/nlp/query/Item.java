package org.agenticbi.nlp.query;

import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * A column, an aggregate of a column, or the number of rows.
 *
 * @param aggregate null for the column itself
 * @param distinct whether only different values are aggregated
 * @param column null for the rows themselves, only with COUNT
 */
public record Item(
    @Nullable AggregateKind aggregate, boolean distinct, @Nullable ColumnRef column) {

  /** The number of rows. */
  public static final Item ROWS = new Item(AggregateKind.COUNT, false, null);

  /** A column itself. */
  public static Item of(ColumnRef column) {
    return new Item(null, false, column);
  }
}
