package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agenticbi.model.semantics.ExpressionToken.Kind;

/** The tokens of an expression, taken one after the other. */
final class ExpressionTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>\\s+)"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
              + "|(?<number>[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)"
              + "|(?<text>'(?:[^']|'')*+')"
              + "|(?<quoted>\"(?:[^\"]|\"\")++\"|`(?:[^`]|``)++`)"
              + "|(?<sign><>|!=|<=|>=|[-+*/().,=<>])");

  private final List<ExpressionToken> tokens;
  private int next;

  private ExpressionTokens(List<ExpressionToken> tokens) {
    this.tokens = tokens;
  }

  static ExpressionTokens of(String text) throws UnreadableExpressionException {
    List<ExpressionToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      matcher.region(at, text.length());
      if (!matcher.lookingAt()) {
        throw new UnreadableExpressionException(
            "Nothing can be made of '" + text.charAt(at) + "' (character " + (at + 1) + ").", null);
      }
      if (matcher.group("space") == null) {
        tokens.add(token(matcher, at + 1));
      }
      at = matcher.end();
    }
    tokens.add(new ExpressionToken(Kind.END, "", text.length() + 1));
    return new ExpressionTokens(tokens);
  }

  private static ExpressionToken token(Matcher matcher, int position) {
    String text = matcher.group();
    if (matcher.group("word") != null) {
      return new ExpressionToken(Kind.WORD, text, position);
    }
    if (matcher.group("number") != null) {
      return new ExpressionToken(Kind.NUMBER, text, position);
    }
    if (matcher.group("sign") != null) {
      return new ExpressionToken(Kind.SIGN, text, position);
    }
    Kind kind = matcher.group("text") != null ? Kind.TEXT : Kind.QUOTED_NAME;
    return new ExpressionToken(kind, unquoted(text), position);
  }

  private static String unquoted(String text) {
    String quote = text.substring(0, 1);
    return text.substring(1, text.length() - 1).replace(quote + quote, quote);
  }

  ExpressionToken peek() {
    return tokens.get(next);
  }

  /** The one after the next. */
  ExpressionToken peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  ExpressionToken take() {
    ExpressionToken token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  /** Takes the keyword if it is next. */
  boolean takeWord(String keyword) {
    boolean there = peek().isWord(keyword);
    if (there) {
      take();
    }
    return there;
  }

  /** Takes the sign if it is next. */
  boolean takeSign(String sign) {
    boolean there = peek().isSign(sign);
    if (there) {
      take();
    }
    return there;
  }

  void expectSign(String sign) throws UnreadableExpressionException {
    if (!takeSign(sign)) {
      throw expected("'" + sign + "'");
    }
  }

  void expectWord(String keyword) throws UnreadableExpressionException {
    if (!takeWord(keyword)) {
      throw expected(keyword);
    }
  }

  UnreadableExpressionException expected(String what) {
    return new UnreadableExpressionException(
        "Expected " + what + ", found " + peek().shown() + ".", null);
  }
}
