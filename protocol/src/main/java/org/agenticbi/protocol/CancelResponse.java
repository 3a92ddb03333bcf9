package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Whether there was something to cancel.
 *
 * @param cancelled false when no such request was running
 */
@JsonTypeName("cancel_response")
public record CancelResponse(@JsonProperty(required = true) boolean cancelled) implements Reply {}
