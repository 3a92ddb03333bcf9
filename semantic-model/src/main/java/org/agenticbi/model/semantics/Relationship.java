package org.agenticbi.model.semantics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A join that the model declares.
 *
 * @param fromTable the many side
 * @param fromColumns in order
 * @param toTable the one side
 * @param toColumns in order
 * @param label in words
 */
public record Relationship(
    String fromTable,
    List<String> fromColumns,
    String toTable,
    List<String> toColumns,
    @Nullable String label) {
  /** Copies its lists. */
  public Relationship {
    fromColumns = List.copyOf(fromColumns);
    toColumns = List.copyOf(toColumns);
  }
}
