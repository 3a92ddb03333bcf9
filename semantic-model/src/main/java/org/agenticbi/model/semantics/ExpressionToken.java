package org.agenticbi.model.semantics;

/**
 * A word, number, text or sign of an expression.
 *
 * @param kind which of them
 * @param text without its quotes
 * @param position of its first character, from 1
 */
record ExpressionToken(Kind kind, String text, int position) {

  enum Kind {
    /** A name or keyword without quotes. */
    WORD,
    /** A name in double quotes or backticks. */
    QUOTED_NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  /** Whether it is this keyword, in any case. */
  boolean isWord(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  /** As a person sees it in a message. */
  String shown() {
    return kind == Kind.END ? "the end" : "'" + text + "' (character " + position + ")";
  }
}
