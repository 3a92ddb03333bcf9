package org.agenticbi.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A turn of the conversation before the question.
 *
 * @param query the question as it was asked
 * @param choice which interpretation was chosen when it was ambiguous, from 0
 */
public record EarlierTurn(String query, @Nullable Integer choice) {}
