package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
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
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String label,
    @JsonProperty(required = true) String column,
    @Nullable ColumnRole role,
    @Nullable String grain) {}
