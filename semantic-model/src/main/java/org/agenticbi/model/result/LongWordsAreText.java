package org.agenticbi.model.result;

import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/** Values of more than 60 characters in the mean, and bytes -> text. */
final class LongWordsAreText implements RoleRule {
  private static final int LONG = 60;

  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    double length =
        profile.present().stream().mapToInt(value -> value.toString().length()).average().orElse(0);
    return RoleRule.when(
        profile.column().type() == ColumnType.BINARY || (profile.isText() && length > LONG),
        ColumnRole.TEXT);
  }
}
