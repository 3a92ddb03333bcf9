package org.agenticbi.mcp.guard;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** Parses clean text into exactly one SELECT. */
final class StatementParser {

  private static final int TIMEOUT_MILLISECONDS = 2000;
  private static final Pattern FIRST_WORD = Pattern.compile("^[\\s(]*([A-Za-z]\\w*)");

  private final ExecutorService threads;

  /**
   * No more at once than there are processors, so that the time-out measures parsing, not waiting.
   */
  private final Semaphore processors =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /** Needs threads because the parser is stopped from outside when it takes too long. */
  StatementParser(ExecutorService threads) {
    this.threads = threads;
  }

  Select parse(String text) {
    refuseOtherStatements(text);
    Statement statement = parsed(text);
    return switch (statement) {
      case PlainSelect select -> select;
      case SetOperationList operations -> operations;
      case ParenthesedSelect bracketed -> bracketed;
      default -> throw notASelect(1, statement.getClass().getSimpleName());
    };
  }

  private static void refuseOtherStatements(String text) {
    Matcher word = FIRST_WORD.matcher(text);
    if (!word.find()) {
      throw Rejections.at(1, "There is no SELECT statement.", "Send a SELECT statement.");
    }
    String first = word.group(1).toUpperCase(Locale.ROOT);
    if (!first.equals("SELECT") && !first.equals("WITH")) {
      throw notASelect(word.start(1) + 1, first);
    }
  }

  private static RequestFailedException notASelect(int position, String what) {
    return Rejections.at(
        position,
        "Only one SELECT statement is allowed; this is " + what + ".",
        "Ask a question, or send a SELECT statement.");
  }

  private Statement parsed(String text) {
    processors.acquireUninterruptibly();
    try {
      return CCJSqlParserUtil.parse(
          text,
          threads,
          parser -> parser.withTimeOut(TIMEOUT_MILLISECONDS).withSquareBracketQuotation(false));
    } catch (JSQLParserException failure) {
      throw syntaxError(failure);
    } catch (StackOverflowError | RuntimeException failure) {
      throw Rejections.at(
          Rejections.NOWHERE,
          "The statement is too deeply nested to be read.",
          "Write it more simply.");
    } finally {
      processors.release();
    }
  }

  private static RequestFailedException syntaxError(JSQLParserException failure) {
    if (failure.getCause() instanceof TimeoutException) {
      return Rejections.at(
          Rejections.NOWHERE,
          "The statement could not be read in time.",
          "Write it more simply: WITH clauses instead of deep nesting.");
    }
    Token token = unexpected(failure);
    if (token == null) {
      return Rejections.at(
          Rejections.NOWHERE,
          "The statement uses syntax that is not known here.",
          "Write it more simply: WITH clauses instead of deep nesting.");
    }
    boolean end = token.image == null || token.image.isEmpty();
    String where =
        end
            ? "The statement ends too early."
            : "There is a syntax error near %s (line %d, column %d)."
                .formatted(token.image, token.beginLine, token.beginColumn);
    return Rejections.at(
        token.absoluteBegin, where, "Correct the SQL there; only standard SELECT syntax is taken.");
  }

  private static @Nullable Token unexpected(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse && parse.currentToken != null) {
        Token next = parse.currentToken.next;
        return next == null ? parse.currentToken : next;
      }
    }
    return null;
  }
}
