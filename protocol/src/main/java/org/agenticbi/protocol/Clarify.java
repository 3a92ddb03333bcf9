package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Answers an ambiguous question.
 *
 * @param queryId of the question
 * @param choice the interpretation, from 0
 */
@JsonTypeName("clarify")
public record Clarify(
    @JsonProperty(required = true) String queryId, @JsonProperty(required = true) int choice)
    implements Request {}
