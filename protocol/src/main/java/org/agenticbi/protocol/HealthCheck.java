package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Asks how the service is. */
@JsonTypeName("health_check")
public record HealthCheck() implements Request {}
