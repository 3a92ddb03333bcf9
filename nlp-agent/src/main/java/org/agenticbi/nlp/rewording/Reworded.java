package org.agenticbi.nlp.rewording;

import java.util.List;
import org.agenticbi.nlp.text.Token;

/**
 * A question in the words that the rules know.
 *
 * @param tokens what is read; those that nobody typed have no length in the question
 * @param pieces what was typed and is not read as it stands, in any order
 */
public record Reworded(List<Token> tokens, List<Piece> pieces) {

  /** Copies its lists. */
  public Reworded {
    tokens = List.copyOf(tokens);
    pieces = List.copyOf(pieces);
  }

  /**
   * Words of the question that stand for others.
   *
   * @param start their first character in the question
   * @param end behind their last character
   * @param readAs what is read instead
   */
  public record Piece(int start, int end, String readAs) {}
}
