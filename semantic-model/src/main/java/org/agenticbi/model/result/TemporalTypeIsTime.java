package org.agenticbi.model.result;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/** DATE, TIMESTAMP, TIME -> time. */
final class TemporalTypeIsTime implements RoleRule {
  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    return switch (profile.column().type()) {
      case DATE, TIMESTAMP, TIME -> Optional.of(ColumnRole.TIME);
      case INTEGER, DECIMAL, TEXT, BOOLEAN, BINARY, OTHER -> Optional.empty();
    };
  }
}
