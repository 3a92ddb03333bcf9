package org.agenticbi.model.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.protocol.ColumnRole;

/**
 * Tells tables that say again and again how something stands from tables of what happened.
 *
 * <p>A table of balances has nearly the same accounts on each of its days; that alone is also true
 * of the daily sales of stores, so that a name has to say it too: of the table, or of the number.
 */
final class Snapshots {

  private static final Set<String> STANDS =
      Set.of(
          "snapshot",
          "snapshots",
          "balance",
          "balances",
          "position",
          "positions",
          "stock",
          "stocks",
          "inventory",
          "inventories",
          "headcount",
          "headcounts",
          "holding",
          "holdings",
          "level",
          "levels",
          "backlog",
          "fte",
          "ftes");
  private static final Set<String> NUMBER_STANDS =
      Set.of(
          "balance",
          "headcount",
          "fte",
          "ftes",
          "hand",
          "stock",
          "inventory",
          "mrr",
          "arr",
          "outstanding",
          "backlog",
          "subscribers",
          "headcnt",
          "aum",
          "nav",
          "receivables",
          "payables",
          "debt");

  /** What comes in and goes out between two times; rates and bounds. */
  private static final Set<String> MOVES =
      Set.of(
          "received",
          "sold",
          "new",
          "churned",
          "churn",
          "lost",
          "hired",
          "hires",
          "leavers",
          "joiners",
          "inflow",
          "outflow",
          "change",
          "movement",
          "deposits",
          "withdrawals",
          "shipped",
          "returned",
          "adjusted",
          "adjustment",
          "expansion",
          "contraction",
          "consumed",
          "usage",
          "days",
          "rate",
          "ratio",
          "percent",
          "percentage",
          "price",
          "cost",
          "reorder",
          "minimum",
          "maximum",
          "safety",
          "average",
          "opening",
          "beginning",
          "interest",
          "revenue",
          "sales",
          "in",
          "out");

  /** Rows of these happen, however regularly. */
  private static final Set<String> HAPPENS =
      Set.of(
          "order",
          "orders",
          "invoice",
          "invoices",
          "bill",
          "bills",
          "payment",
          "payments",
          "transaction",
          "transactions",
          "movement",
          "movements",
          "budget",
          "budgets",
          "actual",
          "actuals",
          "sale",
          "sales");

  private static final int FEWEST_TIMES = 3;

  private Snapshots() {}

  /** The time at which things stood as the rows say; none where rows are no such thing. */
  static Optional<Column> time(Table table) {
    List<Column> times = Relations.times(table);
    return times.size() == 1 && !named(table.name(), HAPPENS) && panel(table, times.getFirst())
        ? Optional.of(times.getFirst())
        : Optional.empty();
  }

  /** Whether a number of such a table says how something stood. */
  static boolean stands(Table table, Column column) {
    List<String> words = Words.of(column.name());
    boolean number = column.role() == ColumnRole.MEASURE;
    boolean stands =
        named(table.name(), STANDS) || words.stream().anyMatch(NUMBER_STANDS::contains);
    return number && stands && words.stream().noneMatch(MOVES::contains);
  }

  private static boolean named(String name, Set<String> wanted) {
    return Words.of(name).stream().anyMatch(wanted::contains);
  }

  /** Whether each time has rows of most of the things that the table is about. */
  private static boolean panel(Table table, Column time) {
    Profile profile = time.profile();
    if (profile == null || profile.distinct() < FEWEST_TIMES || profile.nullShare() > 0) {
      return false;
    }
    double each = (double) table.rowCount() / profile.distinct();
    long most = 0;
    for (Column column : table.columns()) {
      Profile own = column.profile();
      boolean thing =
          column.role() == ColumnRole.IDENTIFIER || column.role() == ColumnRole.CATEGORY;
      boolean rowKey = table.primaryKey().equals(List.of(column.name()));
      if (thing && !rowKey && own != null) {
        most = Math.max(most, own.distinct());
      }
    }
    return most == 0 ? each < 1.5 : each >= 0.5 * most;
  }
}
