package org.agenticbi.backend.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person thinks of an answer.
 *
 * @param owner who thinks so
 * @param queryId of the answer
 * @param helpful thumbs up or down
 * @param comment in the person's words
 * @param at when it was said
 */
public record KeptFeedback(
    String owner, String queryId, boolean helpful, @Nullable String comment, Instant at) {}
