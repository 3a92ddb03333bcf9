package org.agenticbi.backend.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** As much SQL over {@link Sales} as the tests need, really computed. */
final class SmallSql {

  private static final Pattern STATEMENT =
      Pattern.compile(
          "SELECT (?:(region|product|month), )?(SUM\\(amount\\)|COUNT\\(\\*\\)) AS (\\w+) FROM sales"
              + "(?: WHERE (.+?))?(?: GROUP BY \\w+)?");
  private static final Pattern CONDITION =
      Pattern.compile("(region|product|month) (=|LIKE) (\\?|'[^']*')");

  private SmallSql() {}

  /** What a statement gives. */
  record Result(List<Column> columns, List<List<@Nullable Object>> rows) {}

  static Result run(String sql, List<@Nullable Object> parameters) {
    if (!sql.startsWith("SELECT")) {
      throw new RequestFailedException(
          ErrorCode.QUERY_REJECTED,
          "Only one SELECT statement is allowed.",
          "Send a SELECT statement.");
    }
    Matcher statement = STATEMENT.matcher(sql);
    if (!statement.matches()) {
      throw new RequestFailedException(
          ErrorCode.QUERY_FAILED, "The statement cannot be read: " + sql);
    }
    return group(statement, rows(statement.group(4), parameters));
  }

  private static Result group(Matcher statement, List<Sales.Sale> rows) {
    String by = statement.group(1);
    boolean sum = statement.group(2).startsWith("SUM");
    Column number = new Column(statement.group(3), ColumnType.INTEGER, null, null, null);
    Map<String, Integer> totals = new TreeMap<>();
    rows.forEach(row ->
        totals.merge(by == null ? "" : row.column(by), sum ? row.amount() : 1, Integer::sum));
    List<List<@Nullable Object>> result = new ArrayList<>();
    totals.forEach(
        (label, total) -> result.add(by == null ? List.of(total) : List.of(label, total)));
    List<Column> columns =
        by == null
            ? List.of(number)
            : List.of(new Column(by, ColumnType.TEXT, null, null, null), number);
    return new Result(columns, result);
  }

  private static List<Sales.Sale> rows(@Nullable String where, List<@Nullable Object> parameters) {
    List<Sales.Sale> rows = Sales.ROWS;
    Matcher condition = CONDITION.matcher(where == null ? "" : where);
    int next = 0;
    while (condition.find()) {
      String column = condition.group(1);
      boolean like = condition.group(2).equals("LIKE");
      String literal = condition.group(3);
      String wanted =
          literal.equals("?")
              ? String.valueOf(parameters.get(next++))
              : literal.substring(1, literal.length() - 1);
      rows =
          rows.stream()
              .filter(row ->
                  like
                      ? row.column(column).startsWith(wanted.replace("%", ""))
                      : row.column(column).equals(wanted))
              .toList();
    }
    return rows;
  }
}
