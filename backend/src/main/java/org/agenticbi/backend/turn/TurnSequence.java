package org.agenticbi.backend.turn;

import java.util.List;
import java.util.function.Supplier;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExecutionConfig;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole turn, written once: question to reading, reading to rows, rows to chart, all of it to
 * an answer. A clarified question and a statement of one's own enter at the second step.
 *
 * <p>The first two steps must succeed. The third may fail: then the answer is a table with a note,
 * because the numbers are what was asked for.
 */
public final class TurnSequence {

  private final Agents agents;
  private final NextQuestions nextQuestions;
  private final TurnLimits limits;

  /** Over these agents. */
  public TurnSequence(Agents agents, NextQuestions nextQuestions, TurnLimits limits) {
    this.agents = agents;
    this.nextQuestions = nextQuestions;
    this.limits = limits;
  }

  /** The first step: what the question means. */
  public Reading understand(TurnRequest request, TurnWatch watch) {
    NlpQuery query =
        new NlpQuery(
            request.question(),
            request.database(),
            request.sessionId(),
            request.context(),
            request.asOf());
    return watch.run(
        Stage.UNDERSTANDING,
        limits,
        call -> Reading.of(agents.understand(query, call), request.database()));
  }

  /** The other steps: what the reading gives. */
  public QueryResponse answer(TurnRequest request, Reading reading, TurnWatch watch) {
    SqlQuery statement = statement(request, reading);
    SqlQueryResponse result =
        watch.run(Stage.QUERYING, limits, call -> agents.query(statement, call));
    List<Column> columns = ColumnEnrichment.enrich(result.columns(), reading.intent());
    List<List<@Nullable Object>> rows = result.data() == null ? List.of() : result.data();
    Supplier<List<String>> next = nextQuestions.after(request, reading, columns, rows);
    Drawing drawing = draw(request, reading, columns, rows, result, watch);
    return respond(request, reading, columns, rows, result, drawing, next.get(), watch);
  }

  private SqlQuery statement(TurnRequest request, Reading reading) {
    ExecutionConfig config =
        new ExecutionConfig(
            limits.querying().toMillis(), rowLimit(request.preferences()), null, null);
    return new SqlQuery(
        reading.sqlQuery(), reading.parameters(), reading.database(), request.queryId(), config);
  }

  private int rowLimit(@Nullable ObjectNode preferences) {
    JsonNode wish = preferences == null ? null : preferences.get("max_rows");
    if (wish == null || wish.isNull()) {
      return limits.maxRows();
    }
    if (!wish.isInt() || wish.intValue() < 1) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "preferences.max_rows must be a whole number from 1; it is " + wish + ".",
          "Leave it out for up to " + limits.maxRows() + " rows.");
    }
    return Math.min(wish.intValue(), limits.maxRows());
  }

  private Drawing draw(
      TurnRequest request,
      Reading reading,
      List<Column> columns,
      List<List<@Nullable Object>> rows,
      SqlQueryResponse result,
      TurnWatch watch) {
    if (rows.isEmpty()) {
      return Drawing.empty();
    }
    if (result.metadata().bytes() > limits.maxChartBytes()) {
      return Drawing.tableBecause(
          "The result is too large to draw (" + rows.size() + " rows); here is the table.");
    }
    GenerateChart chart =
        new GenerateChart(
            request.queryId(),
            columns,
            rows,
            watch.userId(),
            reading.intent(),
            request.preferences(),
            ProtocolJson.mapper().createObjectNode().put("truncated", result.truncated()));
    return watch.run(Stage.CHARTING, limits, call -> drawOrNote(chart, call, watch));
  }

  private Drawing drawOrNote(GenerateChart chart, LinkCall call, TurnWatch watch) {
    try {
      return Drawing.of(agents.chart(chart, call));
    } catch (RequestFailedException e) {
      if (watch.isCancelled()) {
        throw e;
      }
      return Drawing.tableBecause(
          "The chart could not be made, so here is the table. " + e.body().message());
    }
  }

  private static QueryResponse respond(
      TurnRequest request,
      Reading reading,
      List<Column> columns,
      List<List<@Nullable Object>> rows,
      SqlQueryResponse result,
      Drawing drawing,
      List<String> suggestions,
      TurnWatch watch) {
    return new QueryResponse(
        request.queryId(),
        request.sessionId(),
        request.question(),
        reading.explanation(),
        reading.intent(),
        reading.sqlQuery(),
        reading.parameters(),
        reading.dialect(),
        reading.database() == null ? result.metadata().database() : reading.database(),
        columns,
        rows,
        result.rowCount(),
        result.truncated(),
        drawing.chartType(),
        drawing.chartSpec(),
        drawing.alternatives(),
        drawing.description(),
        drawing.insights(),
        suggestions,
        watch.timings(),
        reading.path(),
        reading.confidence(),
        reading.words(),
        result.metadata(),
        result.cacheHit(),
        reading.others());
  }
}
