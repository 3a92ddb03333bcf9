package org.agenticbi.model.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Finds the money of bookings, and which of them count. */
final class BookingFinder {
  private static final Set<String> DEBIT = Set.of("debit", "debits", "debited", "dr", "deb");
  private static final Set<String> CREDIT = Set.of("credit", "credits", "credited", "cr", "cred");

  /** What two columns of debit and credit are besides. */
  private static final Set<String> MONEY =
      Set.of("amount", "amt", "value", "val", "total", "sum", "local", "base", "lc", "usd", "eur");

  private static final Set<String> POSTED = Set.of("posted", "booked");

  /** What does not count besides; preliminary bookings do. */
  private static final Set<String> UNCOUNTED =
      Set.of(
          "draft",
          "drafted",
          "reversed",
          "void",
          "voided",
          "cancelled",
          "canceled",
          "rejected",
          "parked",
          "deleted",
          "unposted",
          "entered",
          "held",
          "pending",
          "error",
          "new");

  private static final Set<String> STATE = Set.of("status", "state", "stage");
  private static final int MOST_STATES = 12;

  private BookingFinder() {}

  /** Debit and credit first, then what was really booked, then amounts in general. */
  static Optional<Booking> of(Table table) {
    Column debit = side(table, DEBIT);
    Column credit = side(table, CREDIT);
    if (debit != null && credit != null) {
      return Optional.of(new Booking(table, debit, credit));
    }
    return Optional.ofNullable(LedgerFinder.amount(table))
        .map(amount -> new Booking(table, amount, null));
  }

  /** The only number that is named for a side of the account and for money. */
  private static @Nullable Column side(Table table, Set<String> names) {
    List<Column> sides =
        table.columns().stream()
            .filter(column -> column.role() == ColumnRole.MEASURE)
            .filter(column -> named(column, names))
            .toList();
    return sides.size() == 1 ? sides.getFirst() : null;
  }

  private static boolean named(Column column, Set<String> names) {
    List<String> literal = NameParts.words(column.name());
    return literal.stream().anyMatch(names::contains)
        && literal.stream().allMatch(word -> names.contains(word) || MONEY.contains(word));
  }

  /** That a booking is posted, where a table holds drafts and reversals too; null elsewhere. */
  static @Nullable RowCondition posted(Table table) {
    for (Column column : table.columns()) {
      boolean state = Words.of(column.name()).stream().anyMatch(STATE::contains);
      List<String> values = state ? values(column).toList() : List.of();
      List<String> posted =
          values.stream().filter(value -> POSTED.contains(value.toLowerCase(Locale.ROOT))).toList();
      boolean others = values.size() > posted.size();
      boolean uncounted =
          values.stream()
              .filter(value -> !posted.contains(value))
              .allMatch(value -> Words.of(value).stream().anyMatch(UNCOUNTED::contains));
      if (!posted.isEmpty() && others && uncounted) {
        return new RowCondition(table.name(), column.name(), false, posted);
      }
    }
    return null;
  }

  private static Stream<String> values(Column column) {
    Profile profile = column.profile();
    return profile != null && profile.valuesComplete() && profile.distinct() <= MOST_STATES
        ? profile.values().stream().map(ValueCount::value).sorted()
        : Stream.empty();
  }
}
