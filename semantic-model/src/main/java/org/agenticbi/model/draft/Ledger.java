package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Either;

/**
 * Where a database books what was earned and spent, told apart by the kind of account.
 *
 * @param booking the money of a booking
 * @param kindTable the table that has the kind: the bookings themselves, or their accounts
 * @param kind the column of the kind
 * @param kinds the values of the kind; some of them are revenue and some costs
 * @param sorted whether the kind of each account is told; of their names only some are known
 * @param conditions what tells what was booked from what was planned or only drafted in the same
 *     table; none when nothing else is in it
 */
record Ledger(
    Booking booking,
    Table kindTable,
    Column kind,
    Map<AccountKind, List<String>> kinds,
    boolean sorted,
    List<RowCondition> conditions) {

  /** Copies its map and list. */
  Ledger {
    conditions = List.copyOf(conditions);
    kinds = new EnumMap<>(kinds);
  }

  /** The bookings. */
  Table table() {
    return booking.table();
  }

  /** The values of some kinds, sorted. */
  List<String> values(AccountKind... wanted) {
    return Stream.of(wanted)
        .flatMap(each -> kinds.getOrDefault(each, List.of()).stream())
        .sorted()
        .toList();
  }

  /** What each booking comes to, with the sign of its account. */
  RowExpression booked() {
    List<String> earned = values(AccountKind.EARNED);
    return booking.twoSided() && !earned.isEmpty()
        ? new Either(of(earned), booking.earned(), booking.spent())
        : booking.spent();
  }

  /** What is summed of all accounts, for people. */
  String bookedWords() {
    List<String> earned = values(AccountKind.EARNED);
    return booking.twoSided() && !earned.isEmpty()
        ? booking.spentWords() + " (credit less debit for " + String.join(" and ", earned) + ")"
        : booking.spentWords();
  }

  /** That an account is of some kinds. */
  RowCondition of(List<String> kindValues) {
    return new RowCondition(kindTable.name(), kind.name(), false, kindValues);
  }

  /** What counts, and no balances: of double entries all accounts together come to nothing. */
  List<RowCondition> ofTheResult() {
    if (!sorted || !booking.twoSided() || values(AccountKind.STANDING).isEmpty()) {
      return conditions;
    }
    List<RowCondition> all = new ArrayList<>(conditions);
    all.add(
        of(
            values(
                AccountKind.EARNED,
                AccountKind.GOODS,
                AccountKind.OPERATING,
                AccountKind.SPENT,
                AccountKind.WRITTEN_OFF,
                AccountKind.BELOW)));
    return List.copyOf(all);
  }

  /** The values of what lowers the operating result, sorted. */
  List<String> spent() {
    return values(
        AccountKind.GOODS, AccountKind.OPERATING, AccountKind.SPENT, AccountKind.WRITTEN_OFF);
  }
}
