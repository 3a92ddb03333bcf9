package org.agenticbi.model.sql;

/**
 * Writes a statement in the SQL of a database, laid out as an analyst would write it.
 *
 * <p>Names from a catalog are always quoted. Meaning is the same in every dialect: a quotient is
 * exact and NULL when divided by zero, nulls come last in an order, weeks begin on Monday, a month
 * added to its last day gives the last day of the next, and a day compared with a column that also
 * holds the time of day means that whole day.
 *
 * <p>Rendering throws {@link org.agenticbi.protocol.RequestFailedException} for the few statements
 * that a dialect cannot say, with what it is and what to do.
 */
public final class SqlRenderer {
  private final DialectSyntax syntax;

  private SqlRenderer(DialectSyntax syntax) {
    this.syntax = syntax;
  }

  /** The renderer of a dialect. */
  public static SqlRenderer forDialect(Dialect dialect) {
    return new SqlRenderer(
        switch (dialect) {
          case DUCKDB -> new DuckDbSyntax();
          case MYSQL -> new MySqlSyntax();
          case SQLITE -> new SqliteSyntax();
          case POSTGRESQL -> new PostgresSyntax();
        });
  }

  /** With {@code ?} for each value, and the values in the order of the placeholders. */
  public SqlText render(Statement statement) {
    Sql sql = new StatementWriter(syntax, ValueMode.PARAMETERS).write(statement, Indent.NONE);
    return new SqlText(sql.text(), sql.parameters());
  }

  /** With the values written in, quoted; for reading, and for programs that take one text. */
  public String renderInline(Statement statement) {
    return new StatementWriter(syntax, ValueMode.INLINE).write(statement, Indent.NONE).text();
  }
}
