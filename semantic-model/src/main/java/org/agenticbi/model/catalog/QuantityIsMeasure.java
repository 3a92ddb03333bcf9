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
  private static final Set<String> TEXT_LABELS =
      Set.of("name", "title", "code", "section", "class", "room", "extension", "number", "label");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean label =
        facts.column().type() == ColumnType.INTEGER
            && facts.lastWordIn(LABELS)
            && !facts.hasWord(Quantities.WORDS);
    boolean numberText =
        facts.isText() && facts.hasShape(ValueShape.NUMBER) && !facts.lastWordIn(TEXT_LABELS);
    return CatalogRoleRule.when(numberText || (facts.isNumber() && !label), ColumnRole.MEASURE);
  }
}
