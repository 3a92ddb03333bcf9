package org.agenticbi.mcp.guard;

import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.sql.Dialect;

/**
 * Reads the raw text before any parser does, because parsers and databases disagree about comments,
 * escapes and quotes: what they could read differently is refused here, plain comments become
 * blanks, and the text that goes on means one thing only.
 *
 * <p>MySQL and TiDB run the text inside {@code /*! *}{@code /}, {@code /*T! *}{@code /} and {@code
 * /*M! *}{@code /}, start a comment at {@code #}, and take a backslash for an escape; SQL parsers
 * for many dialects do none of this. MySQL's texts in double quotes are rewritten with single ones.
 */
final class LexicalPass {

  /**
   * Stands for a dot inside a quoted name while the parser works: it takes {@code "a.b"} for two
   * names.
   */
  static final char DOT_IN_NAME = '\uE000';

  private static final int MAXIMUM_LENGTH = 32_768;
  private static final int MAXIMUM_DEPTH = 60;
  private static final Set<String> TEXT_PREFIXES = Set.of("e", "x", "b", "n", "u", "r", "q");

  private final Dialect dialect;
  private final String sql;
  private final StringBuilder clean;
  private int at;
  private int depth;
  private int statementEnd = -1;

  private LexicalPass(Dialect dialect, String sql) {
    this.dialect = dialect;
    this.sql = sql;
    this.clean = new StringBuilder(sql.length());
  }

  /** The text as it was, after {@link #clean}. */
  static String withDots(String clean) {
    return clean.replace(DOT_IN_NAME, '.');
  }

  /** The text without comments and without a closing semicolon. */
  static String clean(Dialect dialect, String sql) {
    if (sql.length() > MAXIMUM_LENGTH) {
      throw Rejections.at(
          Rejections.NOWHERE,
          "The statement has %,d characters; at most %,d are allowed."
              .formatted(sql.length(), MAXIMUM_LENGTH),
          "Write a shorter statement, or pass long lists as parameters.");
    }
    return new LexicalPass(dialect, sql).run();
  }

  private String run() {
    while (at < sql.length()) {
      step(sql.charAt(at));
    }
    return clean.toString().stripTrailing();
  }

  private void step(char current) {
    switch (current) {
      case '\'' -> quotedText('\'');
      case '"' -> doubleQuoted();
      case '`' -> backQuoted();
      case '-' -> dash();
      case '/' -> slash();
      case ';' -> semicolon();
      case '(' -> open();
      case ')' -> close();
      default -> plain(current);
    }
  }

  private void plain(char current) {
    if (isRefused(current)) {
      throw refusedCharacter(current);
    }
    if (statementEnd >= 0 && !Character.isWhitespace(current)) {
      throw secondStatement();
    }
    clean.append(current);
    at++;
  }

  private boolean isRefused(char current) {
    if (current < ' ') {
      return current != '\n' && current != '\r' && current != '\t';
    }
    return switch (current) {
      case '@', '#', '$', '\\', '{', '}', '\u007f' -> true;
      case '[', ']' -> dialect != Dialect.DUCKDB && dialect != Dialect.POSTGRESQL;
      default -> current > '~' && !Character.isLetter(current);
    };
  }

  private RuntimeException refusedCharacter(char current) {
    String shown =
        current < ' ' || current > '~' ? "U+%04X".formatted((int) current) : "" + current;
    String reason = "The character " + shown + " is not allowed outside quotes.";
    String hint =
        switch (current) {
          case '#' -> "Write comments as -- comment.";
          case '@' -> "Variables cannot be used; write the value itself.";
          case '[' -> "Write names that need quotes in " + nameQuotes() + ".";
          default -> "Remove it.";
        };
    return Rejections.at(at + 1, reason, hint);
  }

  private void open() {
    depth++;
    if (depth > MAXIMUM_DEPTH) {
      throw Rejections.at(
          at + 1,
          "The statement is nested more than " + MAXIMUM_DEPTH + " brackets deep.",
          "Write it with WITH clauses.");
    }
    plain('(');
  }

  private void close() {
    depth--;
    plain(')');
  }

  private void quotedText(char quote) {
    refuseAfterEnd();
    refusePrefix();
    int start = at;
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      refuseUnterminated(start);
      char current = sql.charAt(at);
      if (current == quote) {
        if (at + 1 >= sql.length() || sql.charAt(at + 1) != quote) {
          break;
        }
        at++;
      } else if (current == '\\' && dialect == Dialect.MYSQL) {
        escape(quote, value);
        continue;
      } else if (current == 0) {
        throw refusedCharacter(current);
      }
      value.append(current);
      at++;
    }
    at++;
    clean.append('\'').append(value.toString().replace("'", "''")).append('\'');
  }

  /** Keeps an escape that cannot end the text, whatever the server's mode is. */
  private void escape(char quote, StringBuilder value) {
    char next = at + 1 < sql.length() ? sql.charAt(at + 1) : quote;
    if (next == '\'' || next == '"') {
      throw Rejections.at(
          at + 1,
          "A backslash before a quote is not allowed.",
          "Write a quote inside a text twice: 'it''s'.");
    }
    value.append('\\').append(next);
    at += 2;
  }

  private void doubleQuoted() {
    if (dialect == Dialect.MYSQL) {
      quotedText('"');
    } else {
      quotedName('"');
    }
  }

  private void backQuoted() {
    if (dialect == Dialect.DUCKDB || dialect == Dialect.POSTGRESQL) {
      throw Rejections.at(
          at + 1, "Names are not quoted with ` here.", "Write them in " + nameQuotes() + ".");
    }
    quotedName('`');
  }

  private void quotedName(char quote) {
    refuseAfterEnd();
    int start = at;
    clean.append(quote);
    at++;
    while (true) {
      refuseUnterminated(start);
      char current = sql.charAt(at);
      if (current < ' ' || current == '\\' || current == DOT_IN_NAME) {
        throw refusedCharacter(current);
      }
      clean.append(current == '.' ? DOT_IN_NAME : current);
      at++;
      if (current == quote) {
        if (at >= sql.length() || sql.charAt(at) != quote) {
          return;
        }
        clean.append(quote);
        at++;
      }
    }
  }

  private void dash() {
    if (at + 1 >= sql.length() || sql.charAt(at + 1) != '-') {
      plain('-');
      return;
    }
    boolean blank = at + 2 >= sql.length() || Character.isWhitespace(sql.charAt(at + 2));
    if (dialect == Dialect.MYSQL && !blank) {
      throw Rejections.at(
          at + 1,
          "It is not clear whether -- is a comment or two minus signs.",
          "Put a blank after -- for a comment, or between the minus signs.");
    }
    while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') {
      blankOut();
    }
  }

  private void slash() {
    if (at + 1 < sql.length() && sql.charAt(at + 1) == '/') {
      throw Rejections.at(
          at + 1, "The operator // is not allowed.", "Write floor(a / b) for a whole quotient.");
    }
    if (at + 1 >= sql.length() || sql.charAt(at + 1) != '*') {
      plain('/');
      return;
    }
    int end = sql.indexOf("*/", at + 2);
    if (end < 0) {
      throw Rejections.at(at + 1, "The comment has no end.", "Close it with */.");
    }
    String comment = sql.substring(at + 2, end);
    if (comment.contains("/*") || comment.matches("(?s)\\s*([MmTt]?!|\\+|T\\[).*")) {
      throw Rejections.at(
          at + 1,
          "A comment that a database may run as code is not allowed.",
          "Write comments as -- comment.");
    }
    while (at < end + 2) {
      blankOut();
    }
  }

  private void blankOut() {
    clean.append(Character.isWhitespace(sql.charAt(at)) ? sql.charAt(at) : ' ');
    at++;
  }

  private void semicolon() {
    if (statementEnd >= 0) {
      throw secondStatement();
    }
    statementEnd = at;
    clean.append(' ');
    at++;
  }

  private void refuseAfterEnd() {
    if (statementEnd >= 0) {
      throw secondStatement();
    }
  }

  private RuntimeException secondStatement() {
    return Rejections.at(
        statementEnd + 1,
        "Only one statement is allowed; there is another one after the semicolon.",
        "Send one SELECT at a time.");
  }

  private void refuseUnterminated(int start) {
    if (at >= sql.length()) {
      throw Rejections.at(
          start + 1, "The quote that opens here is never closed.", "Close it, or remove it.");
    }
  }

  private void refusePrefix() {
    int end = clean.length();
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(clean.charAt(start - 1))) {
      start--;
    }
    String prefix = clean.substring(start, end).toLowerCase(Locale.ROOT);
    boolean introducer = start > 0 && start < end && clean.charAt(start - 1) == '_';
    if (TEXT_PREFIXES.contains(prefix) || introducer || endsWithUnderscoreOrAmpersand()) {
      throw Rejections.at(
          at + 1, "A text with a prefix is not allowed.", "Write a plain text in single quotes.");
    }
  }

  private boolean endsWithUnderscoreOrAmpersand() {
    char last = clean.isEmpty() ? ' ' : clean.charAt(clean.length() - 1);
    return last == '_' || last == '&';
  }

  private String nameQuotes() {
    return dialect == Dialect.MYSQL ? "backticks: `name`" : "double quotes: \"name\"";
  }
}
