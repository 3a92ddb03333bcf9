package org.agenticbi.model.draft;

import java.util.List;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;

/**
 * Where a database books what was earned and spent, told apart by the kind of account.
 *
 * @param table the bookings
 * @param amount of a booking
 * @param kindTable the table that has the kind: the bookings themselves, or their accounts
 * @param kind the column of the kind
 * @param earned the kinds that are revenue
 * @param spent the kinds that are costs
 */
record Ledger(
    Table table,
    Column amount,
    Table kindTable,
    Column kind,
    List<String> earned,
    List<String> spent) {}
