package org.agenticbi.model.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.RowCondition;

/**
 * The status of invoices and bills by which those that are still to be paid are told.
 *
 * @param column of the status
 * @param open its values that are neither paid nor void
 */
record OpenStatus(Column column, List<String> open) {

  private static final Set<String> COLUMNS = Set.of("status", "state", "stage");
  private static final Set<String> SETTLED =
      Set.of("paid", "settled", "closed", "cleared", "paid in full", "fully paid", "reconciled");

  /** Nothing is to be paid of these. */
  private static final Set<String> VOID =
      Set.of(
          "void",
          "voided",
          "cancelled",
          "canceled",
          "rejected",
          "draft",
          "written off",
          "write off",
          "writtenoff",
          "credited",
          "refunded",
          "reversed",
          "deleted",
          "declined",
          "denied",
          "uncollectible",
          "bad debt");

  private static final int MOST = 15;

  /** The status of a table; none when no value of one says that something was paid. */
  static Optional<OpenStatus> of(Table table) {
    return table.columns().stream()
        .filter(column -> Words.of(column.name()).stream().anyMatch(COLUMNS::contains))
        .flatMap(column -> of(column).stream())
        .findFirst();
  }

  private static final Set<String> YES = Set.of("1", "y", "yes", "t", "true", "x");

  /** Of these, what was never charged. */
  private static final Set<String> NEVER_CHARGED =
      Set.of("void", "voided", "cancelled", "canceled", "deleted", "annulled");

  /** Rows of invoices and bills that were never charged are no part of what was charged. */
  static Optional<RowCondition> charged(Table table) {
    return table.columns().stream()
        .filter(column -> Words.of(column.name()).stream().anyMatch(COLUMNS::contains))
        .flatMap(column -> charged(table, column).stream())
        .findFirst()
        .or(() -> flagged(table));
  }

  /** That a row is not marked void, where a flag of its own says so. */
  static Optional<RowCondition> flagged(Table table) {
    return table.columns().stream().flatMap(each -> flagged(table, each).stream()).findFirst();
  }

  /** A flag of its own may say it: {@code is_void}, {@code cancelled_yn}. */
  private static Optional<RowCondition> flagged(Table table, Column column) {
    Profile profile = column.profile();
    boolean named = Words.of(column.name()).stream().anyMatch(NEVER_CHARGED::contains);
    if (!named || profile == null || !profile.valuesComplete() || profile.distinct() != 2) {
      return Optional.empty();
    }
    return profile.values().stream()
        .map(ValueCount::value)
        .filter(value -> YES.contains(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(yes -> new RowCondition(table.name(), column.name(), true, List.of(yes)));
  }

  private static Optional<RowCondition> charged(Table table, Column column) {
    Profile profile = column.profile();
    if (profile == null || !profile.valuesComplete() || profile.distinct() > MOST) {
      return Optional.empty();
    }
    List<String> never =
        profile.values().stream()
            .map(ValueCount::value)
            .filter(value -> NEVER_CHARGED.contains(spoken(value)))
            .sorted()
            .toList();
    return never.isEmpty()
        ? Optional.empty()
        : Optional.of(new RowCondition(table.name(), column.name(), true, never));
  }

  /** {@code writtenOff} and {@code WRITTEN_OFF} as people say them. */
  private static String spoken(String value) {
    String apart = value.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("[_-]+", " ");
    return apart.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<OpenStatus> of(Column column) {
    Profile profile = column.profile();
    if (profile == null || !profile.valuesComplete() || profile.distinct() > MOST) {
      return Optional.empty();
    }
    List<String> values = profile.values().stream().map(ValueCount::value).sorted().toList();
    boolean settled = values.stream().anyMatch(value -> SETTLED.contains(spoken(value)));
    List<String> open =
        values.stream()
            .filter(value -> !SETTLED.contains(spoken(value)))
            .filter(value -> !VOID.contains(spoken(value)))
            .toList();
    return settled && !open.isEmpty()
        ? Optional.of(new OpenStatus(column, open))
        : Optional.empty();
  }
}
