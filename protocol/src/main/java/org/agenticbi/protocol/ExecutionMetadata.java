package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of an execution.
 *
 * @param statement as executed
 * @param databaseTimeMs time in the database
 * @param bytes size of the rows as JSON
 * @param database where it ran
 * @param executedAt when, in UTC
 */
public record ExecutionMetadata(
    @JsonProperty(required = true) String statement,
    double databaseTimeMs,
    long bytes,
    @Nullable String database,
    @Nullable String executedAt) {}
