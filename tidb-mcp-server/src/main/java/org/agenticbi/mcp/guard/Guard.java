package org.agenticbi.mcp.guard;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import net.sf.jsqlparser.statement.select.Select;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.RequestFailedException;

/**
 * Decides whether a statement may be sent, and what is sent: lexical pass, parse of exactly one
 * SELECT, walk over the whole tree against the lists of allowed syntax, functions and tables, row
 * limit, and the text rendered from the tree, which passes the lexical pass once more.
 *
 * <p>It does not stand alone: an endless recursive query or a huge cross join is legal SQL and ends
 * by the time, row and memory limits of the session.
 */
public final class Guard {

  private final Dialect dialect;
  private final StatementParser parser;

  /**
   * A guard for one dialect; safe for use by any number of threads.
   *
   * @param parserThreads run the parser, which is stopped after two seconds
   */
  public Guard(Dialect dialect, ExecutorService parserThreads) {
    this.dialect = dialect;
    this.parser = new StatementParser(parserThreads);
  }

  /**
   * The statement as it may be sent.
   *
   * @param rowLimit rows that may be given out, at least 1
   * @throws org.agenticbi.protocol.RequestFailedException of type {@code query_rejected}, with the
   *     position in {@code details} where there is one
   */
  public GuardedStatement check(String sql, TableScope scope, long rowLimit) {
    String clean = LexicalPass.clean(dialect, sql);
    Select select = parser.parse(clean);
    SyntaxTreeWalk walk = new SyntaxTreeWalk(dialect, scope);
    walk.visit(select);
    refuseIncomplete(clean, select.toString());
    RowCap.set(select, rowLimit);
    String rendered = select.toString();
    String text = LexicalPass.withDots(rendered);
    if (!LexicalPass.clean(dialect, text).equals(rendered)) {
      throw notSafe("");
    }
    return new GuardedStatement(text, walk.parameters(), walk.tables(), rowLimit);
  }

  private static void refuseIncomplete(String clean, String rendered) {
    Optional<String> lost = LostWords.between(clean, rendered);
    if (lost.isPresent()) {
      throw notSafe(" The part " + lost.get() + " was not understood.");
    }
  }

  private static RequestFailedException notSafe(String reason) {
    return Rejections.at(
        Rejections.NOWHERE,
        "The statement could not be written again safely." + reason,
        "Write it more simply.");
  }
}
