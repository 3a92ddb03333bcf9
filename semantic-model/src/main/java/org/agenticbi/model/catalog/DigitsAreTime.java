package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/** Numbers and text whose values are days such as 20250131 or months such as 202501 -> time. */
final class DigitsAreTime implements CatalogRoleRule {
  private static final Set<String> WORDS =
      Set.of("date", "day", "month", "period", "time", "yearmonth", "ym", "yyyymm", "yyyymmdd");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean joins = facts.soleKey() || facts.foreignKey();
    return CatalogRoleRule.when(
        !joins && DigitDates.held(facts.column(), facts.hasWord(WORDS)).isPresent(),
        ColumnRole.TIME);
  }
}
