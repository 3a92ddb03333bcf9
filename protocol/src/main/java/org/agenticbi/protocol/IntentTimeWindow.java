package org.agenticbi.protocol;

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
    String column, @Nullable String from, @Nullable String to, String label) {}
