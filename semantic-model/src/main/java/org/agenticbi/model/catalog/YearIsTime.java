package org.agenticbi.model.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers that are years by name and, where they were read, by value -> time. Years of
 * experience are not.
 */
final class YearIsTime implements CatalogRoleRule {
  private static final Set<String> WORDS = Set.of("year", "season", "founded", "built");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{4}([.]0*)?");
  private static final BigDecimal FIRST = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST = BigDecimal.valueOf(2200);

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean named = facts.firstWordIn(WORDS) || facts.lastWordIn(WORDS);
    boolean number = facts.isNumber() || facts.isText();
    return CatalogRoleRule.when(
        named && number && !facts.soleKey() && isYears(facts), ColumnRole.TIME);
  }

  private static boolean isYears(ColumnFacts facts) {
    Profile profile = facts.column().profile();
    if (profile == null || facts.filledRows() == 0) {
      return facts.column().type() == ColumnType.INTEGER;
    }
    return facts.hasShape(ValueShape.YEAR)
        || (isYear(profile.minimum()) && isYear(profile.maximum()));
  }

  private static boolean isYear(@Nullable String text) {
    if (text == null || !NUMBER.matcher(text).matches()) {
      return false;
    }
    BigDecimal year = new BigDecimal(text);
    return year.compareTo(FIRST) >= 0 && year.compareTo(LAST) <= 0;
  }
}
