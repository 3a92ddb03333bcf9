package org.agenticbi.model.result;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/** Any other number -> measure. */
final class NumberIsMeasure implements RoleRule {
  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    return RoleRule.when(profile.isNumber(), ColumnRole.MEASURE);
  }
}
