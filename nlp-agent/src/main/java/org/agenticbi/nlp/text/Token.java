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

  /** Whether it stands in quotes; the "'s" of a possessive does not. */
  public boolean quoted() {
    char first = text.charAt(0);
    return text.length() >= 2
        && (first == '"' || first == '\'')
        && text.charAt(text.length() - 1) == first;
  }

  /** What stands between the quotes, or the text itself. */
  public String content() {
    return quoted() ? text.substring(1, text.length() - 1) : text;
  }

  /** Whether it stands for words of the question that say the same otherwise. */
  public boolean inserted() {
    return start == end;
  }

  /** Whether it is a mark such as a comma. */
  public boolean punctuation() {
    return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
  }
}
