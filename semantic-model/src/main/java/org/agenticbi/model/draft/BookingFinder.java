package org.agenticbi.model.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** What a side of the account is called, debits first: S and H are German. */
  private static final Map<String, String> OTHER_SIDE =
      Map.of(
          "d", "c", "dr", "cr", "dt", "ct", "deb", "cred", "debit", "credit", "debits", "credits",
          "s", "h", "soll", "haben");

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
      return Optional.of(new Booking(table, debit, credit, null));
    }
    return Optional.ofNullable(LedgerFinder.amount(table))
        .map(amount -> new Booking(table, amount, null, debited(table, amount)));
  }

  /** The rows that are debits, by a column of two values beside amounts that have no sign. */
  private static @Nullable RowCondition debited(Table table, Column amount) {
    Profile profile = amount.profile();
    boolean signed =
        profile == null || profile.minimum() == null || profile.minimum().startsWith("-");
    return signed
        ? null
        : table.columns().stream()
            .flatMap(column -> debits(table, column).stream())
            .findFirst()
            .orElse(null);
  }

  private static Optional<RowCondition> debits(Table table, Column column) {
    List<String> values = values(column).toList();
    if (values.size() != 2) {
      return Optional.empty();
    }
    for (String debit : values) {
      String credit = values.get(1 - values.indexOf(debit));
      if (credit.strip().equalsIgnoreCase(OTHER_SIDE.get(debit.strip().toLowerCase(Locale.ROOT)))) {
        return Optional.of(new RowCondition(table.name(), column.name(), false, List.of(debit)));
      }
    }
    return Optional.empty();
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
