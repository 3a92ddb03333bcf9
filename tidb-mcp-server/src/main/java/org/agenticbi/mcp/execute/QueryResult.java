package org.agenticbi.mcp.execute;

import java.time.Instant;
import java.util.List;
import org.agenticbi.protocol.Column;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement.
 *
 * @param columns with names that are unique
 * @param rows in column order: whole numbers, {@link java.math.BigDecimal}, {@link Double}, {@link
 *     Boolean}, texts (dates and times in ISO form, bytes in base64), null
 * @param truncated whether there were more
 * @param statement as executed
 * @param databaseTimeMs from sending to the last row
 * @param bytes of the rows as JSON, roughly
 * @param executedAt when it was sent
 */
public record QueryResult(
    List<Column> columns,
    List<List<@Nullable Object>> rows,
    boolean truncated,
    String statement,
    double databaseTimeMs,
    long bytes,
    Instant executedAt) {}
