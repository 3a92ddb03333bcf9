package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What went wrong, in words for a person.
 *
 * @param type what kind of error
 * @param message what and where
 * @param details machine-readable facts, by error type
 * @param suggestions what to do, most promising first
 * @param retryAfterMs for {@code rate_limited}: how long to wait
 * @param incidentId for {@code internal_error}: what to look for in the log
 */
public record ErrorBody(
    @JsonProperty(required = true) ErrorCode type,
    @JsonProperty(required = true) String message,
    @Nullable ObjectNode details,
    @Nullable List<String> suggestions,
    @Nullable Long retryAfterMs,
    @Nullable String incidentId) {}
