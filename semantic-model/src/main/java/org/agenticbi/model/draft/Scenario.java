package org.agenticbi.model.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.RowCondition;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what was booked, budgeted and forecast, where one table holds more than one of these.
 */
final class Scenario {
  private static final Set<String> BOOKED = Set.of("actual", "actuals", "act", "booked");
  private static final Set<String> BUDGETED =
      Set.of("budget", "budgets", "budgeted", "plan", "planned", "bud");
  private static final int MOST = 12;

  private Scenario() {}

  /** The condition on what was booked; null when the table does not tell it from anything. */
  static @Nullable RowCondition booked(Table table) {
    return condition(table, BOOKED);
  }

  /** The condition on what was budgeted; null when the table does not tell it from anything. */
  static @Nullable RowCondition budgeted(Table table) {
    return condition(table, BUDGETED);
  }

  /** The condition on the last of what was forecast; null when no forecast is told apart. */
  static @Nullable RowCondition lastForecast(Table table) {
    RowCondition all = condition(table, ForecastMeasures.WORDS);
    return all == null
        ? null
        : new RowCondition(all.table(), all.column(), false, List.of(all.values().getLast()));
  }

  private static @Nullable RowCondition condition(Table table, Set<String> wanted) {
    for (Column column : table.columns()) {
      List<String> named = values(column).filter(value -> names(value, wanted)).sorted().toList();
      long others = values(column).count() - named.size();
      if (!named.isEmpty() && others > 0) {
        return new RowCondition(table.name(), column.name(), false, named);
      }
    }
    return null;
  }

  private static boolean names(String value, Set<String> wanted) {
    return Words.of(value).stream().anyMatch(wanted::contains);
  }

  private static Stream<String> values(Column column) {
    Profile profile = column.profile();
    return profile != null && profile.valuesComplete() && profile.distinct() <= MOST
        ? profile.values().stream().map(ValueCount::value)
        : Stream.empty();
  }
}
