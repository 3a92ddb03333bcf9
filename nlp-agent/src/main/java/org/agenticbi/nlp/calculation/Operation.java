package org.agenticbi.nlp.calculation;

/** What is computed from two numbers. */
public enum Operation {
  /** One by the other. */
  DIVIDE('/', "divided by"),
  /** One as a part of the other. */
  SHARE('/', "as a share of"),
  /** One without the other. */
  SUBTRACT('-', "less"),
  /** Both together. */
  ADD('+', "plus");

  private final char operator;
  private final String words;

  Operation(char operator, String words) {
    this.operator = operator;
    this.words = words;
  }

  /** As it is written in a formula. */
  public char operator() {
    return operator;
  }

  /** As it is said between the two. */
  public String words() {
    return words;
  }
}
