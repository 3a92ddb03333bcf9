package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/**
 * Booleans, columns of yes and no, and whole numbers of 0 and 1 that are not called a quantity ->
 * flag.
 */
final class YesNoIsFlag implements CatalogRoleRule {
  private static final Set<String> BEGINNINGS = Set.of("is", "has", "was", "can", "did");
  private static final Set<String> ENDS =
      Set.of("flag", "yn", "indicator", "active", "enabled", "deleted", "paid");

  private static final Set<String> OTHER = Set.of("gender", "sex", "grade", "level");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    if (facts.column().type() == ColumnType.BOOLEAN) {
      return Optional.of(ColumnRole.FLAG);
    }
    boolean named = facts.firstWordIn(BEGINNINGS) || facts.lastWordIn(ENDS);
    boolean valued =
        facts.hasShape(ValueShape.FLAG)
            && !facts.hasWord(Quantities.WORDS)
            && !facts.hasWord(OTHER);
    boolean unread = facts.column().profile() == null;
    return CatalogRoleRule.when(valued || (named && unread), ColumnRole.FLAG);
  }
}
