package org.agenticbi.nlp;

/**
 * How the engine decides.
 *
 * @param alwaysAnswer whether it answers with its best reading instead of asking back or declining
 * @param onlyAskedColumns whether a ranking shows only what was asked for, not the number it ranks
 *     by
 */
public record EngineOptions(boolean alwaysAnswer, boolean onlyAskedColumns) {

  /** Answers, asks back or declines; a ranking shows its number. */
  public static EngineOptions normal() {
    return new EngineOptions(false, false);
  }
}
