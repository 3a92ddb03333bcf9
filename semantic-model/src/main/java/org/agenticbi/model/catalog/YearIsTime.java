package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/**
 * Whole numbers that are years by name and, where they were read, by value -> time. Years of
 * experience are not.
 */
final class YearIsTime implements CatalogRoleRule {
  private static final Set<String> WORDS = Set.of("year", "season", "founded", "built");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean named = facts.firstWordIn(WORDS) || facts.lastWordIn(WORDS);
    boolean unread = facts.column().profile() == null || facts.filledRows() == 0;
    boolean fits = facts.hasShape(ValueShape.YEAR) || unread;
    boolean whole = facts.column().type() == ColumnType.INTEGER || facts.isText();
    return CatalogRoleRule.when(named && whole && fits && !facts.soleKey(), ColumnRole.TIME);
  }
}
