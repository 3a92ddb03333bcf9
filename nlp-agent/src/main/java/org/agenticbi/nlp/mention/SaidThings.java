package org.agenticbi.nlp.mention;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.text.Token;

/**
 * Nouns among the words that mostly change nothing: "what did we book" says little, "revenue from
 * books" says of what. Passing those over would give the revenue of everything.
 */
final class SaidThings {

  private static final Set<String> THINGS =
      Set.of(
          "book", "books", "produce", "tables", "posts", "racks", "rack", "logs", "charts",
          "issues");

  private static final Set<String> OF_WHAT =
      Set.of(
          "many", "from", "of", "for", "with", "by", "selling", "sell", "sold", "buy", "bought",
          "on");

  private SaidThings() {}

  /** Whether the word stands where things stand that something is said of. */
  static boolean isThing(List<Token> tokens, int at) {
    return at > 0
        && THINGS.contains(tokens.get(at).lower())
        && OF_WHAT.contains(tokens.get(at - 1).lower());
  }
}
