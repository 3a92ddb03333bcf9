package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/**
 * Names that end in id or key; codes and numbers where nearly every row has another -> identifier.
 */
final class NameEndsInKeyIsIdentifier implements CatalogRoleRule {
  private static final Set<String> ALWAYS =
      Set.of("id", "ids", "uuid", "guid", "ssn", "isbn", "iban", "ean", "imei", "vin");
  private static final Set<String> OFTEN = Set.of("code", "number", "key", "reference", "serial");
  private static final double NEARLY_ALL = 0.9;

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean unique = facts.column().profile() == null || facts.distinctShare() >= NEARLY_ALL;
    boolean coded = facts.lastWordIn(OFTEN) && facts.words().size() > 1 && unique;
    return CatalogRoleRule.when(
        facts.lastWordIn(ALWAYS) || coded || isCodeOfNumbers(facts), ColumnRole.IDENTIFIER);
  }

  /** A code is nothing to sum, however often it repeats. */
  private static boolean isCodeOfNumbers(ColumnFacts facts) {
    return facts.isNumber() && facts.lastWordIn(Set.of("code", "key"));
  }
}
