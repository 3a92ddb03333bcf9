package org.agenticbi.model.result;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/** Text of which every value is {@code 2026-01}, {@code 2026-Q1}, a date, ... -> time. */
final class PeriodTextIsTime implements RoleRule {
  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    return RoleRule.when(
        profile.isText() && PeriodForm.of(profile.values()).isPresent(), ColumnRole.TIME);
  }
}
