package org.agenticbi.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a question into tokens.
 *
 * <p>Dates, quarters, amounts and quoted texts are one token each; a hyphen between words separates
 * them, so that "year-over-year" and "year over year" are the same; a possessive is its own token.
 */
public final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<quoted>\"[^\"]{1,200}\"|(?<![\\p{L}\\p{N}])'[^']{1,200}'(?![\\p{L}\\p{N}])"
              + "|[\u201c][^\u201d]{1,200}[\u201d])"
              + "|(?<date>\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-(?:[Qq][1-4]|0[1-9]|1[0-2])(?![\\p{L}\\p{N}]))"
              + "|(?<possessive>['\u2019]s\\b)"
              + "|(?<year>['\u2019]\\d{2}\\b)"
              + "|(?<number>[$\u20ac\u00a3]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:%|[kKmM]\\b|bn\\b)?(?![\\p{L}\\p{N}]))"
              + "|(?<word>[\\p{L}\\p{N}_&]+(?:['\u2019](?!s\\b)\\p{L}+)?)"
              + "|(?<mark>[,.;:?!()<>=%/+*])");

  private Tokenizer() {}

  /** The tokens of a text, in order. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(token(matcher.group(), matcher.start(), matcher.end()));
    }
    return List.copyOf(tokens);
  }

  private static Token token(String text, int start, int end) {
    String straight = text.replace('\u2019', '\'').replace('\u201c', '"').replace('\u201d', '"');
    return new Token(straight, straight.toLowerCase(Locale.ROOT), start, end);
  }
}
