package org.agenticbi.nlp.mention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Finds the word of the catalog that a misspelt word was meant to be.
 *
 * <p>The first letter must be right: people seldom miss it, and without it "weather" would be read
 * as "leather". Two edits are allowed from eight letters on, one below, none under five.
 */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int TWO_EDITS_FROM = 8;

  private final List<String> words;

  Spelling(Collection<String> words) {
    this.words = words.stream().filter(word -> word.length() >= SHORTEST - 1).toList();
  }

  /** The nearest word, when there is one near enough; the first in the alphabet among equals. */
  Optional<String> nearest(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int most = word.length() >= TWO_EDITS_FROM ? 2 : 1;
    LevenshteinAutomata automata = new LevenshteinAutomata(word, true);
    for (int edits = 1; edits <= most; edits++) {
      CharacterRunAutomaton within =
          new CharacterRunAutomaton(
              Operations.determinize(
                  automata.toAutomaton(edits), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
      for (String known : words) {
        if (!known.equals(word)
            && known.charAt(0) == word.charAt(0)
            && Math.abs(known.length() - word.length()) <= edits
            && within.run(known)) {
          return Optional.of(known);
        }
      }
    }
    return Optional.empty();
  }
}
