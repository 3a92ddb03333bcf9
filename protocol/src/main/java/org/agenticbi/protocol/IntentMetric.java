package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A computed number.
 *
 * @param name the name of its result column
 * @param label its name for a person
 * @param aggregate {@code sum}, {@code count}, {@code count_distinct}, {@code average}, {@code
 *     minimum}, {@code maximum}, {@code median}, {@code ratio}, {@code share}, {@code growth},
 *     {@code none}
 * @param column {@code table.column} that it rests on
 * @param unit of its values
 * @param format as in {@link Column}
 */
public record IntentMetric(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String label,
    @JsonProperty(required = true) String aggregate,
    @Nullable String column,
    @Nullable String unit,
    @Nullable String format) {}
