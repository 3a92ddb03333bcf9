package org.agenticbi.nlp.text;

/**
 * A word, number, date, quoted text or mark of a question.
 *
 * @param text as written
 * @param lower in lower case
 * @param start its first character in the question
 * @param end behind its last character
 */
public record Token(String text, String lower, int start, int end) {

  /** Whether it stands in quotes. */
  public boolean quoted() {
    return text.length() >= 2 && (text.charAt(0) == '"' || text.charAt(0) == '\'');
  }

  /** What stands between the quotes, or the text itself. */
  public String content() {
    return quoted() ? text.substring(1, text.length() - 1) : text;
  }

  /** Whether it is a mark such as a comma. */
  public boolean punctuation() {
    return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
  }
}
