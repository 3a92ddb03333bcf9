package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result.
 *
 * @param name the name in the result, unique in it
 * @param type of its values
 * @param role what it is for, where known
 * @param unit {@code USD}, {@code days}, {@code percent}, ...
 * @param format how a person wants to read it: {@code integer}, {@code decimal}, {@code currency},
 *     {@code percent} (a fraction of 1), {@code year}, {@code quarter}, {@code month}, {@code
 *     week}, {@code day}
 */
public record Column(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) ColumnType type,
    @Nullable ColumnRole role,
    @Nullable String unit,
    @Nullable String format) {}
