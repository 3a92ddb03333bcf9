package org.agenticbi.model.sql;

import java.util.List;

/**
 * Two tables with the traps in them: nulls, a zero divisor, ends of months and years, midnights, a
 * day kept as text, and a table with a name that only quoting survives.
 */
final class ExampleData {
  private ExampleData() {}

  /** The statements that make them in a dialect. */
  static List<String> statements(Dialect dialect) {
    String text = dialect == Dialect.MYSQL ? "VARCHAR(200)" : "TEXT";
    String timestamp = dialect == Dialect.MYSQL ? "DATETIME" : "TIMESTAMP";
    String odd =
        dialect == Dialect.MYSQL
            ? "`odd \"table` (`sel'ect``{}?` INTEGER)"
            : "\"odd \"\"table\" (\"sel'ect`{}?\" INTEGER)";
    return List.of(
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, name "
            + text
            + ", city "
            + text
            + ", vip BOOLEAN, signed_up DATE)",
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER,"
            + " amount DECIMAL(10, 2), items INTEGER, status "
            + text
            + ", ordered_at "
            + timestamp
            + ", day_text "
            + text
            + ")",
        "CREATE TABLE " + odd,
        "INSERT INTO customers VALUES (1, 'Ann', 'Paris', TRUE, '2023-01-31'),"
            + " (2, 'Bob', 'Rome', FALSE, '2024-02-29'), (3, 'Cem', NULL, TRUE, '2024-03-31'),"
            + " (4, 'D''Arcy 100% ? {}', 'Rome', FALSE, '2024-12-30')",
        "INSERT INTO orders VALUES"
            + " (1, 1, 10.00, 1, 'paid', '2024-01-31 09:15:00', '2024-01-31'),"
            + " (2, 1, 20.00, 2, 'paid', '2024-02-29 00:00:00', '2024-02-29'),"
            + " (3, 2, 30.50, 0, 'open', '2024-03-31 23:59:59', '2024-03-31'),"
            + " (4, 2, NULL, 3, 'paid', '2024-04-01 12:00:00', '2024-04-01'),"
            + " (5, 3, 5.00, 4, 'cancelled', '2024-12-31 08:00:00', '2024-12-31'),"
            + " (6, NULL, 7.00, 3, 'paid', '2025-01-01 00:00:00', '2025-01-01')",
        "INSERT INTO " + odd.substring(0, odd.indexOf(" (")) + " VALUES (7)");
  }
}
