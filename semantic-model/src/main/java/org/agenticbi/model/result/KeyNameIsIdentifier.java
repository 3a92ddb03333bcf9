package org.agenticbi.model.result;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/**
 * Whole numbers, and text without repeats, under a name that ends in id, key, code, ... ->
 * identifier. {@code count(order_id)} and {@code orders_id_count} are counts, not identifiers.
 */
final class KeyNameIsIdentifier implements RoleRule {
  private static final Set<String> LAST_WORDS =
      Set.of(
          "id",
          "key",
          "code",
          "cd",
          "uuid",
          "guid",
          "sku",
          "zip",
          "zipcode",
          "postcode",
          "phone",
          "ssn",
          "isbn",
          "iban",
          "ean");

  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    String name = profile.column().name();
    boolean named = LAST_WORDS.contains(profile.lastWord()) && name.indexOf('(') < 0;
    boolean fits = profile.isNumber() ? isWhole(profile) : profile.isText() && profile.isUnique();
    return RoleRule.when(named && fits, ColumnRole.IDENTIFIER);
  }

  private static boolean isWhole(ColumnProfile profile) {
    return profile.isWithin(Long.MIN_VALUE, Long.MAX_VALUE);
  }
}
