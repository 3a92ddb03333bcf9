package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A span of time.
 *
 * @param column {@code table.column}
 * @param from its first day; absent when it is open
 * @param to its last day; absent when it is open
 * @param label in words
 */
public record IntentTimeWindow(
    @JsonProperty(required = true) String column,
    @Nullable String from,
    @Nullable String to,
    @JsonProperty(required = true) String label) {}
