package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What became of a word of the question.
 *
 * @param text the word, or the assumption in words when it was {@code defaulted}
 * @param start its first character in the question; absent when it is not in it
 * @param end behind its last character
 * @param use what became of it
 * @param meaning what it was read as
 */
public record WordUse(
    @JsonProperty(required = true) String text,
    @Nullable Integer start,
    @Nullable Integer end,
    @JsonProperty(required = true) WordFate use,
    @JsonProperty(required = true) String meaning) {}
