package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A database that can be asked.
 *
 * @param name its name
 * @param dialect {@code duckdb}, {@code mysql}, {@code sqlite} or {@code postgresql}
 * @param tables how many tables it has
 * @param description what is in it
 */
public record DatabaseDescription(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String dialect,
    int tables,
    @Nullable String description) {}
