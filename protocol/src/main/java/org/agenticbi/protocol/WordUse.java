package org.agenticbi.protocol;

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
    String text, @Nullable Integer start, @Nullable Integer end, WordFate use, String meaning) {}
