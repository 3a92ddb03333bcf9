package org.agenticbi.model.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowCondition;
import org.jspecify.annotations.Nullable;

/**
 * Where a database books what was earned and spent, told apart by the kind of account.
 *
 * @param table the bookings
 * @param amount of a booking
 * @param kindTable the table that has the kind: the bookings themselves, or their accounts
 * @param kind the column of the kind
 * @param kinds the values of the kind; some of them are revenue and some costs
 * @param actual what tells what was booked from what was planned in the same table; null when
 *     nothing else is in it
 */
record Ledger(
    Table table,
    Column amount,
    Table kindTable,
    Column kind,
    Map<AccountKind, List<String>> kinds,
    @Nullable RowCondition actual) {

  /** Copies its map. */
  Ledger {
    kinds = new EnumMap<>(kinds);
  }

  /** The values of some kinds, sorted. */
  List<String> values(AccountKind... wanted) {
    return Stream.of(wanted)
        .flatMap(each -> kinds.getOrDefault(each, List.of()).stream())
        .sorted()
        .toList();
  }

  /** The values of what lowers the operating result, sorted. */
  List<String> spent() {
    return values(AccountKind.GOODS, AccountKind.OPERATING, AccountKind.SPENT);
  }
}
