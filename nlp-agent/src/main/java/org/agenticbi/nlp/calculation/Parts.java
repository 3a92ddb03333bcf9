package org.agenticbi.nlp.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.text.Token;

/**
 * Where the two numbers of a calculation stand in a question.
 *
 * @param opening where the words of the operation begin, if they begin before the first number
 * @param first where the first number begins
 * @param from behind the first number
 * @param behind where the second number begins
 * @param end behind the second number
 */
record Parts(
    List<Token> tokens,
    int opening,
    int first,
    int from,
    int behind,
    int end,
    Operation operation) {

  static final Parts NONE = new Parts(List.of(), 0, 0, 0, 0, 0, Operation.ADD);

  /** What groups or bounds; a name before a formula has it behind. */
  private static final Set<String> BOUND =
      Set.of("by", "per", "in", "for", "since", "during", "from", "last", "this", "over", "each");

  Parts(List<Token> tokens, int first, int from, int behind, int end, Operation operation) {
    this(tokens, first, first, from, behind, end, operation);
  }

  Parts openedAt(int at) {
    return new Parts(tokens, at, first, from, behind, end, operation);
  }

  /** As two questions; where a formula follows a name, without that name as well. */
  void addAllTo(List<Calculation> found) {
    if (tokens.isEmpty()) {
      return;
    }
    List<Token> before = tokens.subList(0, opening);
    found.add(calculation(before, List.of()));
    String mark = before.isEmpty() ? "" : before.getLast().lower();
    if (mark.equals("(") || mark.equals(":")) {
      int bound = 0;
      while (bound < before.size() && !BOUND.contains(before.get(bound).lower())) {
        bound++;
      }
      int end = before.size() - 1;
      int name = Math.min(bound, end);
      found.add(calculation(before.subList(name, end), before.subList(0, name)));
    }
  }

  private Calculation calculation(List<Token> before, List<Token> named) {
    List<Token> said = new ArrayList<>(tokens.subList(opening, first));
    said.addAll(tokens.subList(from, behind));
    return new Calculation(
        operation,
        question(before, tokens.subList(first, from), named),
        question(before, tokens.subList(behind, end), named),
        said,
        named);
  }

  private List<Token> question(List<Token> before, List<Token> number, List<Token> named) {
    List<Token> question = new ArrayList<>();
    if (named.isEmpty()) {
      question.addAll(before);
      question.addAll(number);
    } else {
      question.addAll(number);
      question.addAll(before);
    }
    question.addAll(tokens.subList(end, tokens.size()));
    question.removeIf(token -> token.lower().equals("(") || token.lower().equals(")"));
    return question;
  }
}
