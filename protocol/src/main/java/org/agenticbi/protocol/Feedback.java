package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Says what a person thinks of an answer.
 *
 * @param queryId of the answer
 * @param rating {@code up} or {@code down}
 * @param comment in the words of the person
 */
@JsonTypeName("feedback")
public record Feedback(
    @JsonProperty(required = true) String queryId,
    @JsonProperty(required = true) String rating,
    @Nullable String comment)
    implements Request {}
