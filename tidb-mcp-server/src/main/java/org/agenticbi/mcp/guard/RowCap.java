package org.agenticbi.mcp.guard;

import java.math.BigInteger;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.statement.select.Limit;
import net.sf.jsqlparser.statement.select.Select;

/**
 * Sets the row limit on the outermost SELECT itself. Wrapping it in another one would let MySQL
 * forget its ORDER BY.
 */
final class RowCap {

  private RowCap() {}

  /**
   * Makes the statement ask for at most one row more than the cap, so that whoever reads knows
   * whether there were more; a smaller limit of its own stays.
   */
  static void set(Select select, long cap) {
    long asked = cap + 1;
    Limit limit = select.getLimit();
    if (limit == null) {
      select.setLimit(new Limit().withRowCount(new LongValue(asked)));
      return;
    }
    Expression count = limit.getRowCount();
    switch (count) {
      case null -> limit.setRowCount(new LongValue(asked));
      case LongValue number -> {
        if (number.getBigIntegerValue().compareTo(BigInteger.valueOf(asked)) > 0) {
          limit.setRowCount(new LongValue(asked));
        }
      }
      case JdbcParameter bound -> {
        // The reader stops at the cap whatever value is bound here.
      }
      default ->
          throw Rejections.at(
              Rejections.positionOf(count),
              "LIMIT must be a number; this is " + count + ".",
              "Write LIMIT 100, say.");
    }
  }
}
