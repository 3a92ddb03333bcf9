package org.agenticbi.data;

import java.util.List;
import java.util.Optional;
import org.agenticbi.protocol.ExecutionMetadata;
import org.agenticbi.protocol.RowsChunk;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.service.Exchange;
import org.agenticbi.service.RequestHandler;
import org.jspecify.annotations.Nullable;

/** Answers {@code sql_query}: limits, cache, execution, and the rows at once or in chunks. */
final class SqlQueryHandler implements RequestHandler<SqlQuery> {

  private final QueryLimits limits;
  private final ResultCache cache;
  private final Execution execution;

  SqlQueryHandler(QueryLimits limits, ResultCache cache, Execution execution) {
    this.limits = limits;
    this.cache = cache;
    this.execution = execution;
  }

  @Override
  public SqlQueryResponse handle(SqlQuery request, Exchange exchange) {
    Statement statement = Statement.of(request, limits);
    Optional<QueryResult> kept = cache.find(statement);
    if (kept.isPresent()) {
      return respond(request, statement, kept.get(), true, exchange);
    }
    exchange.progress("querying", "Running the query", 10);
    QueryResult result = execution.run(statement, exchange);
    cache.keep(statement, result);
    return respond(request, statement, result, false, exchange);
  }

  private SqlQueryResponse respond(
      SqlQuery request,
      Statement statement,
      QueryResult result,
      boolean cacheHit,
      Exchange exchange) {
    if (statement.stream()) {
      stream(result, exchange);
    }
    return new SqlQueryResponse(
        request.queryId(),
        result.columns(),
        statement.stream() ? null : result.rows(),
        result.rows().size(),
        result.truncated(),
        cacheHit,
        new ExecutionMetadata(
            result.statement(),
            result.databaseTimeMs(),
            result.bytes(),
            result.database() == null ? statement.database() : result.database(),
            result.executedAt()));
  }

  /** Sends the rows, as fast as the reader takes them; an empty result is one empty chunk. */
  private void stream(QueryResult result, Exchange exchange) {
    List<List<@Nullable Object>> rows = result.rows();
    int sequence = 0;
    int from = 0;
    do {
      exchange.cancellation().throwIfCancelled();
      int to = Math.min(from + limits.chunkRows(), rows.size());
      exchange.send(
          new RowsChunk(sequence, sequence == 0 ? result.columns() : null, rows.subList(from, to)));
      sequence++;
      from = to;
    } while (from < rows.size());
  }
}
