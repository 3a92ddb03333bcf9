package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/**
 * Other numbers, also numbers kept as text -> measure; whole numbers that count positions are
 * labels.
 */
final class QuantityIsMeasure implements CatalogRoleRule {
  private static final Set<String> LABELS =
      Set.of("number", "month", "quarter", "week", "day", "hour");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean number = facts.isNumber() || (facts.isText() && facts.hasShape(ValueShape.NUMBER));
    boolean label =
        facts.column().type() == ColumnType.INTEGER
            && facts.lastWordIn(LABELS)
            && !facts.hasWord(Quantities.WORDS);
    return CatalogRoleRule.when(number && !label, ColumnRole.MEASURE);
  }
}
