package org.agenticbi.model.catalog;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/** Text whose values are ISO dates -> time. */
final class IsoTextIsTime implements CatalogRoleRule {
  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    return CatalogRoleRule.when(
        facts.isText() && facts.hasShape(ValueShape.ISO_DATE), ColumnRole.TIME);
  }
}
