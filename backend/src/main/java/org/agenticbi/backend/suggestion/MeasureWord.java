package org.agenticbi.backend.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words for a number that can be asked for.
 *
 * @param phrase as it stands in a question: {@code revenue}, {@code total amount}
 * @param otherNames synonyms
 * @param table whose rows it is computed over
 * @param additive whether its parts add up to a whole, so that shares make sense
 * @param latest the last day that it has data for; absent when it has no time
 */
public record MeasureWord(
    String phrase,
    List<String> otherNames,
    String table,
    boolean additive,
    @Nullable LocalDate latest) {

  /** Copies its lists. */
  public MeasureWord {
    otherNames = List.copyOf(otherNames);
  }

  boolean isCalled(String name) {
    return phrase.equalsIgnoreCase(name)
        || otherNames.stream().anyMatch(other -> other.equalsIgnoreCase(name));
  }
}
