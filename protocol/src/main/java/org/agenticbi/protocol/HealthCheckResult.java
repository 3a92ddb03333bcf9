package org.agenticbi.protocol;

/**
 * The outcome of one check.
 *
 * @param status how it stands
 * @param detail one sentence for an administrator, without secrets or host names
 */
public record HealthCheckResult(HealthStatus status, String detail) {}
