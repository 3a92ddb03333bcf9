package org.agenticbi.nlp.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Parts questions that compute with two numbers.
 *
 * <p>What stands before the first number and behind the second is said of both: "in 2024, costs
 * divided by revenue by region" asks for the costs in 2024 by region, and for the revenue in 2024
 * by region.
 */
public final class CalculationFinder {

  /**
   * How an operation is said between the numbers.
   *
   * @param words one after the other; "|" between those of which one is enough
   */
  private record Infix(Operation operation, List<String> words) {}

  private static final List<Infix> INFIXES =
      List.of(
          infix(Operation.DIVIDE, "divided by"),
          infix(Operation.DIVIDE, "/"),
          infix(Operation.DIVIDE, ",|) over"),
          infix(Operation.DIVIDE, "relative to"),
          infix(Operation.DIVIDE, "in relation|proportion to"),
          infix(Operation.DIVIDE, "as a ratio|multiple of|to"),
          infix(
              Operation.SHARE,
              "as|in a|% share|percentage|percent|proportion|fraction|of of|our|total"),
          infix(Operation.SHARE, "as|in a share|percentage|percent|proportion|fraction of"),
          infix(Operation.SHARE, "as|in %|percent|share|percentage of"),
          infix(Operation.SUBTRACT, "minus"),
          infix(Operation.SUBTRACT, "less"),
          infix(Operation.SUBTRACT, "net of"),
          infix(Operation.SUBTRACT, "after deducting|subtracting"),
          infix(Operation.ADD, "plus"));

  private static final Set<String> OPENING =
      Set.of(
          "what",
          "is",
          "was",
          "are",
          "were",
          "be",
          "show",
          "give",
          "me",
          "calculate",
          "compute",
          "the",
          "our",
          "list",
          "get",
          "want",
          "need",
          "see",
          "plot",
          "chart",
          "display",
          "how",
          "much",
          "did",
          "do",
          "we",
          "total",
          ",",
          ":",
          "(");

  /** What begins with these is said of both numbers. */
  private static final Set<String> CLOSING =
      Set.of(
          "by", "per", "for", "in", "during", "since", "from", "over", "across", "within", "where",
          "as", "ordered", "sorted", "split", "broken", "last", "this", "ytd", "each", "every",
          "with", "who", "that", "until", "between", ",", "(", ")", "?", ".", ";", ":", "!");

  private static final Set<String> ATTACHED =
      Set.of("in", "for", "at", "within", "per", "by", "since", "during", "from", "over", "on");

  private static final Set<String> NUMBER_BEFORE_LESS =
      Set.of("or", "no", "much", "percent", "%", "far", "even", "not", "and", "are", "is", "sold");

  private static final Set<String> WHOLE =
      Set.of("total", "all", "whole", "overall", "entire", "grand", "company");

  private CalculationFinder() {}

  private static Infix infix(Operation operation, String words) {
    return new Infix(operation, List.of(words.split(" ", -1)));
  }

  /** Whether a word says that one number is taken from another, which may also exclude values. */
  public static boolean subtracts(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.lower().equals("minus"));
  }

  /** Whether a ratio is asked for, which two numbers side by side are not. */
  public static boolean divides(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).lower().equals("ratio") || apart(tokens, at) || ofOther(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "raw materials as a percentage of product sales", and not "of the total". */
  private static boolean ofOther(List<Token> tokens, int at) {
    for (Infix infix : INFIXES) {
      int behind = at + infix.words().size();
      if (infix.operation() == Operation.SHARE
          && at > 0
          && says(tokens, at, infix)
          && !WHOLE.contains(tokens.get(behind - 1).lower())
          && tokens.subList(behind, Math.min(behind + 2, tokens.size())).stream()
              .noneMatch(token -> WHOLE.contains(token.lower()))) {
        return true;
      }
    }
    return false;
  }

  /** "revenue / orders" divides, "revenue/orders" may be both. */
  private static boolean apart(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("/")
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).end() < tokens.get(at).start()
        && tokens.get(at).end() < tokens.get(at + 1).start();
  }

  /** The ways to part a question, the likeliest first; none where nothing is computed. */
  public static List<Calculation> in(List<Token> tokens) {
    List<Calculation> found = new ArrayList<>(Prefixed.in(tokens));
    for (Infix infix : INFIXES) {
      for (int at = tokens.size() - 2; at > 0; at--) {
        if (says(tokens, at, infix)) {
          parted(tokens, at, at + infix.words().size(), infix.operation()).addAllTo(found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean says(List<Token> tokens, int at, Infix infix) {
    if (at + infix.words().size() >= tokens.size()) {
      return false;
    }
    for (int word = 0; word < infix.words().size(); word++) {
      List<String> either = List.of(infix.words().get(word).split("\\|", -1));
      if (!either.contains(tokens.get(at + word).lower())) {
        return false;
      }
    }
    if (tokens.get(at).lower().equals("/") && !apart(tokens, at)) {
      return false;
    }
    boolean less = infix.words().getFirst().equals("less");
    String before = tokens.get(at - 1).lower();
    boolean compares =
        NUMBER_BEFORE_LESS.contains(before)
            || Character.isDigit(before.charAt(0))
            || tokens.get(at + 1).lower().equals("than");
    return !less || !compares;
  }

  private static Parts parted(List<Token> tokens, int from, int behind, Operation operation) {
    int first = first(tokens, from);
    int end = end(tokens, behind);
    boolean given = first < from && end > behind && !ATTACHED.contains(tokens.get(first).lower());
    return given ? new Parts(tokens, first, from, behind, end, operation) : Parts.NONE;
  }

  /** Where the first number begins to be said. */
  private static int first(List<Token> tokens, int from) {
    int first = from;
    while (first > 0 && !OPENING.contains(tokens.get(first - 1).lower())) {
      first--;
    }
    return first;
  }

  /** Where the second number has been said. */
  private static int end(List<Token> tokens, int behind) {
    int end = behind;
    while (end < tokens.size() && !closes(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean closes(Token token) {
    return CLOSING.contains(token.lower());
  }

  /** "ratio of costs to revenue", "difference between revenue and costs". */
  private static final class Prefixed {

    private static final Set<String> RATIO = Set.of("ratio", "quotient");
    private static final Set<String> DIFFERENCE = Set.of("difference", "gap", "spread");
    private static final Set<String> SUM = Set.of("sum");
    private static final Set<String> OF = Set.of("of", "between");
    private static final Set<String> TO = Set.of("to", "and", "over");
    private static final Set<String> AND = Set.of("and");

    private Prefixed() {}

    static List<Calculation> in(List<Token> tokens) {
      List<Calculation> found = new ArrayList<>();
      for (int at = 0; at + 4 < tokens.size(); at++) {
        Operation operation = operation(tokens.get(at).lower());
        if (operation == null || !OF.contains(tokens.get(at + 1).lower())) {
          continue;
        }
        Set<String> joining = operation == Operation.DIVIDE ? TO : AND;
        for (int to = at + 3; to < tokens.size() - 1; to++) {
          if (joining.contains(tokens.get(to).lower())) {
            int end = end(tokens, to + 1);
            if (end > to + 1) {
              new Parts(tokens, at + 2, to, to + 1, end, operation).openedAt(at).addAllTo(found);
            }
          }
        }
      }
      return found;
    }

    private static @Nullable Operation operation(String word) {
      if (RATIO.contains(word)) {
        return Operation.DIVIDE;
      }
      if (DIFFERENCE.contains(word)) {
        return Operation.SUBTRACT;
      }
      return SUM.contains(word) ? Operation.ADD : null;
    }
  }
}
