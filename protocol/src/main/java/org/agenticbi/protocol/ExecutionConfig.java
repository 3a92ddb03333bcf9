package org.agenticbi.protocol;

import org.jspecify.annotations.Nullable;

/**
 * How a statement is to be run.
 *
 * @param timeoutMs at most so long
 * @param maxRows at most so many rows
 * @param useCache whether an earlier result may serve; default yes
 * @param stream whether rows come in chunks before the reply
 */
public record ExecutionConfig(
    @Nullable Long timeoutMs,
    @Nullable Integer maxRows,
    @Nullable Boolean useCache,
    @Nullable Boolean stream) {}
