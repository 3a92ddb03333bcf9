package org.agenticbi.nlp.calculation;

import java.util.List;
import org.agenticbi.nlp.text.Token;

/**
 * A question that computes with two numbers, parted.
 *
 * @param operation what is computed
 * @param left the question for the first number, with all that is said of both
 * @param right the same for the second
 * @param said the words that name the operation
 * @param named the words before a formula that only give its result a name
 */
public record Calculation(
    Operation operation, List<Token> left, List<Token> right, List<Token> said, List<Token> named) {

  /** Copies its lists. */
  public Calculation {
    left = List.copyOf(left);
    right = List.copyOf(right);
    said = List.copyOf(said);
    named = List.copyOf(named);
  }
}
