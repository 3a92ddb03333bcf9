package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/**
 * Numbers that are keys, and text that is a key of codes -> identifier. A key of names stays what
 * it is.
 */
final class KeyIsIdentifier implements CatalogRoleRule {
  private static final Set<String> WORDS = Set.of("id", "code", "key", "number", "uuid", "guid");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean key = facts.soleKey() || facts.foreignKey();
    boolean coded = facts.isNumber() || facts.lastWordIn(WORDS) || facts.hasShape(ValueShape.CODE);
    return CatalogRoleRule.when(key && coded, ColumnRole.IDENTIFIER);
  }
}
