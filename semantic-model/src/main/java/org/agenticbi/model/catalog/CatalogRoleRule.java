package org.agenticbi.model.catalog;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/** One reason to give a column a role; empty where it does not apply. */
interface CatalogRoleRule {
  Optional<ColumnRole> roleOf(ColumnFacts facts);

  /** The role when it holds, otherwise nothing. */
  static Optional<ColumnRole> when(boolean holds, ColumnRole role) {
    return holds ? Optional.of(role) : Optional.empty();
  }
}
