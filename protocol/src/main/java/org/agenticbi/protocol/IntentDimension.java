package org.agenticbi.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A column that rows are grouped by or listed with.
 *
 * @param name the name of its result column
 * @param label its name for a person
 * @param column {@code table.column}
 * @param role what it is for
 * @param grain for a time: how coarse
 */
public record IntentDimension(
    String name, String label, String column, @Nullable ColumnRole role, @Nullable String grain) {}
