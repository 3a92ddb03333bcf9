package org.agenticbi.backend.peers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExecutionMetadata;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.Insight;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.Exchange;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The four other services, small; each can be held up, stopped and started again. */
public final class SmallAgents implements AutoCloseable {

  /** Holds up the language agent; checks of suggestions pass it too. */
  public final Hold understanding = new Hold();

  /** Holds up the data agent. */
  public final Hold querying = new Hold();

  /** Holds up the chart agent. */
  public final Hold charting = new Hold();

  /** What the language agent was asked. */
  public final List<NlpQuery> questions = new CopyOnWriteArrayList<>();

  /** Whether the chart agent fails. */
  public volatile boolean chartsFail;

  /** Their roles. */
  public enum Role {
    /** nlp-agent. */
    NLP,
    /** data-agent. */
    DATA,
    /** viz-agent. */
    VIZ,
    /** tidb-mcp-server. */
    MCP
  }

  private final Map<Role, Service> services = new EnumMap<>(Role.class);
  private final Map<Role, Integer> ports = new EnumMap<>(Role.class);

  /** Starts all four on free ports. */
  public SmallAgents() {
    for (Role role : Role.values()) {
      Service service = start(role, 0);
      services.put(role, service);
      ports.put(role, service.port());
    }
  }

  /** The port of one. */
  public int port(Role role) {
    return ports.getOrDefault(role, 0);
  }

  /** Stops one. */
  public void stop(Role role) {
    Service service = services.remove(role);
    if (service != null) {
      service.close();
    }
  }

  /** Starts one again where it was. */
  public void startAgain(Role role) {
    services.put(role, start(role, port(role)));
  }

  private Service start(Role role, int port) {
    ServerSettings settings =
        ServerSettings.local(port).withStopTimeout(java.time.Duration.ofMillis(50));
    return switch (role) {
      case NLP ->
          Service.named("nlp-agent", settings).handle(NlpQuery.class, this::understand).start();
      case DATA ->
          Service.named("data-agent", settings).handle(SqlQuery.class, this::query).start();
      case VIZ ->
          Service.named("viz-agent", settings).handle(GenerateChart.class, this::chart).start();
      case MCP ->
          Service.named("tidb-mcp-server", settings).handle(ToolCall.class, this::call).start();
    };
  }

  private org.agenticbi.protocol.Reply understand(NlpQuery query, Exchange exchange) {
    exchange.progress("reading", "Finding words.", 50);
    questions.add(query);
    understanding.pass(exchange);
    return SmallGrammar.read(query);
  }

  private SqlQueryResponse query(SqlQuery query, Exchange exchange) {
    exchange.progress("executing", "Running.", 50);
    querying.pass(exchange);
    List<@Nullable Object> parameters = query.parameters() == null ? List.of() : query.parameters();
    SmallSql.Result result = SmallSql.run(query.sqlQuery(), parameters);
    Integer most = query.executionConfig() == null ? null : query.executionConfig().maxRows();
    int kept = most == null ? result.rows().size() : Math.min(most, result.rows().size());
    return new SqlQueryResponse(
        query.queryId(),
        result.columns(),
        result.rows().subList(0, kept),
        kept,
        kept < result.rows().size(),
        false,
        new ExecutionMetadata(query.sqlQuery(), 0.5, 100, "shop", "2026-01-31T09:15:00Z"));
  }

  private ChartGenerationResponse chart(GenerateChart chart, Exchange exchange) {
    exchange.progress("drawing", "Choosing a chart.", 50);
    charting.pass(exchange);
    if (chartsFail) {
      throw new RequestFailedException(ErrorCode.CHART_FAILED, "No mark fits these columns.");
    }
    ObjectNode spec = ProtocolJson.mapper().createObjectNode();
    spec.putObject("data").put("name", "result");
    spec.put("mark", "bar");
    Insight insight =
        new Insight("count", chart.data().size() + " rows", Map.of("rows", chart.data().size()));
    return new ChartGenerationResponse(
        chart.requestId(), "bar", spec, List.of(), "Bars.", List.of(insight));
  }

  private ToolCallResponse call(ToolCall call, Exchange exchange) {
    ObjectNode arguments =
        call.arguments() == null ? ProtocolJson.mapper().createObjectNode() : call.arguments();
    String result =
        switch (call.tool()) {
          case "discover_databases" -> SmallCatalog.DATABASES;
          case "get_table_schema" ->
              SmallCatalog.schema(arguments.path("database").asString("shop"));
          case "validate_query" -> SmallCatalog.validate(arguments.path("sql").asString(""));
          default -> throw new RequestFailedException(ErrorCode.UNKNOWN_TOOL, call.tool());
        };
    return new ToolCallResponse(call.tool(), ProtocolJson.mapper().readTree(result));
  }

  @Override
  public void close() {
    understanding.open();
    querying.open();
    charting.open();
    for (Role role : Role.values()) {
      stop(role);
    }
  }
}
