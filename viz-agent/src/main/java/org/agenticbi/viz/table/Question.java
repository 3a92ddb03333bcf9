package org.agenticbi.viz.table;

import java.time.LocalDate;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.Intent;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn and told.
 *
 * @param table the result
 * @param intent what was asked, where known
 * @param wish the chart that was asked for, as it was named; absent when none was
 * @param truncated whether the table is only the beginning of the result
 * @param today the current date, to tell spans that are not over
 */
public record Question(
    ResultTable table,
    @Nullable Intent intent,
    @Nullable String wish,
    boolean truncated,
    LocalDate today) {}
