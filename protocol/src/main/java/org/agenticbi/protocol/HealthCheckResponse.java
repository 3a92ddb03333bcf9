package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * How the service is.
 *
 * @param data status, counts and the checks behind them
 */
@JsonTypeName("health_check_response")
public record HealthCheckResponse(@JsonProperty(required = true) HealthReport data)
    implements Reply {}
