package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A turn of the conversation before the question.
 *
 * @param query the question as it was asked
 * @param choice which interpretation was chosen when it was ambiguous, from 0
 */
public record EarlierTurn(@JsonProperty(required = true) String query, @Nullable Integer choice) {}
