package org.agenticbi.model.result;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/** One reason to give a column a role; empty where it does not apply. */
interface RoleRule {
  Optional<ColumnRole> roleOf(ColumnProfile profile);

  /** The role when it holds, otherwise nothing. */
  static Optional<ColumnRole> when(boolean holds, ColumnRole role) {
    return holds ? Optional.of(role) : Optional.empty();
  }
}
