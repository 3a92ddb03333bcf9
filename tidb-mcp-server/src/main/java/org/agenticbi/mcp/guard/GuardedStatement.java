package org.agenticbi.mcp.guard;

import java.util.List;

/**
 * A statement that the guard has let through.
 *
 * @param text rendered from the tree: the only text that may be sent
 * @param parameters how many {@code ?} it has
 * @param tables of the catalog that it reads, in lower case, in the order of their first use
 * @param rowLimit rows that may be given out; the text asks for one more, to know of it
 */
public record GuardedStatement(String text, int parameters, List<String> tables, long rowLimit) {
  /** Copies its list. */
  public GuardedStatement {
    tables = List.copyOf(tables);
  }
}
