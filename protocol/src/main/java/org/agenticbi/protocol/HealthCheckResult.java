package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The outcome of one check.
 *
 * @param status how it stands
 * @param detail one sentence for an administrator, without secrets or host names
 */
public record HealthCheckResult(
    @JsonProperty(required = true) HealthStatus status,
    @JsonProperty(required = true) String detail) {}
