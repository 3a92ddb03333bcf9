package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Text whose values are months such as 2025-01 -> time. */
public final class MonthTextIsTime implements CatalogRoleRule {
  private static final Pattern MONTH = Pattern.compile("(19|20)[0-9]{2}-(0[1-9]|1[0-2])");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    return CatalogRoleRule.when(facts.isText() && holdsMonths(facts.column()), ColumnRole.TIME);
  }

  /** Whether all that is known of the values of a column of text are months. */
  public static boolean holdsMonths(Column column) {
    Profile profile = column.profile();
    return profile != null
        && isMonth(profile.minimum())
        && isMonth(profile.maximum())
        && profile.values().stream().allMatch(value -> isMonth(value.value()));
  }

  private static boolean isMonth(@Nullable String text) {
    return text != null && MONTH.matcher(text).matches();
  }
}
