package org.agenticbi.model.result;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/** BOOLEAN, and 0 or 1 under a name like {@code is_active} -> flag. */
final class YesOrNoIsFlag implements RoleRule {
  private static final Set<String> FIRST_WORDS = Set.of("is", "has", "was", "can", "flag");

  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    boolean named = !profile.words().isEmpty() && FIRST_WORDS.contains(profile.words().getFirst());
    return RoleRule.when(
        profile.column().type() == ColumnType.BOOLEAN
            || (named && profile.isNumber() && profile.isWithin(0, 1)),
        ColumnRole.FLAG);
  }
}
