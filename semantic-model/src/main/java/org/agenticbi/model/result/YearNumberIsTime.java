package org.agenticbi.model.result;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/** Whole numbers from 1800 to 2199 under a name that ends in year -> time. */
final class YearNumberIsTime implements RoleRule {
  private static final Set<String> NAMES = Set.of("year", "yr", "years", "fy");

  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    return RoleRule.when(
        profile.isNumber() && NAMES.contains(profile.lastWord()) && profile.isWithin(1800, 2199),
        ColumnRole.TIME);
  }
}
