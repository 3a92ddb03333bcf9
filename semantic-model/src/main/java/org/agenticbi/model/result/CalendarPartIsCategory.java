package org.agenticbi.model.result;

import java.util.Map;
import java.util.Optional;
import org.agenticbi.protocol.ColumnRole;

/**
 * Months 1 to 12, quarters 1 to 4, days of the week, hours 0 to 23 under such a name -> category.
 */
final class CalendarPartIsCategory implements RoleRule {
  private static final Map<String, Long> HIGHEST =
      Map.of(
          "month", 12L, "quarter", 4L, "weekday", 7L, "dow", 7L, "hour", 23L, "week", 53L, "day",
          31L);

  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    Long highest =
        profile.column().name().indexOf('(') >= 0 ? null : HIGHEST.get(profile.lastWord());
    return RoleRule.when(
        highest != null && profile.isNumber() && profile.isWithin(0, highest), ColumnRole.CATEGORY);
  }
}
