package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * How far a request has come.
 *
 * @param stage {@code understanding}, {@code querying}, {@code charting}, ...
 * @param status one sentence for a person
 * @param progress 0 to 100, never falling
 */
@JsonTypeName("progress_update")
public record ProgressUpdate(
    @JsonProperty(required = true) String stage,
    @JsonProperty(required = true) String status,
    @JsonProperty(required = true) int progress)
    implements Event {}
