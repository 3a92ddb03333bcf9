package org.agenticbi.model.result;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/**
 * The first column, whole numbers without repeats, beside a column named as an aggregate ->
 * category: {@code floor, count(*)} is a count for each floor.
 */
final class GroupKeyIsCategory implements RoleRule {
  private static final Set<String> AGGREGATES =
      Set.of("count", "sum", "avg", "average", "total", "max", "min", "median", "number", "num");

  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    return RoleRule.when(
        profile.position() == 0
            && profile.isNumber()
            && profile.isUnique()
            && profile.isWithin(Long.MIN_VALUE, Long.MAX_VALUE)
            && !isAggregate(profile.column().name())
            && hasAggregateBeside(profile),
        ColumnRole.CATEGORY);
  }

  private static boolean hasAggregateBeside(ColumnProfile profile) {
    return profile.table().rows().size() > 1
        && profile.table().columns().size() == 2
        && isAggregate(profile.table().columns().getLast().name());
  }

  private static boolean isAggregate(String name) {
    return ColumnName.hasWord(name, AGGREGATES);
  }
}
