package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Says that the feedback was kept.
 *
 * @param queryId of the answer
 */
@JsonTypeName("feedback_response")
public record FeedbackResponse(@JsonProperty(required = true) String queryId) implements Reply {}
