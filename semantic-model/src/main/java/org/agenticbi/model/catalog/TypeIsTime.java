package org.agenticbi.model.catalog;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/** Dates, timestamps and times of day -> time. */
final class TypeIsTime implements CatalogRoleRule {
  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    return switch (facts.column().type()) {
      case DATE, TIMESTAMP, TIME -> Optional.of(ColumnRole.TIME);
      case INTEGER, DECIMAL, TEXT, BOOLEAN, BINARY, OTHER -> Optional.empty();
    };
  }
}
