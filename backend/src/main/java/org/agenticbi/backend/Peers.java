package org.agenticbi.backend;

import java.time.Duration;
import java.util.List;
import org.agenticbi.backend.suggestion.QuestionCheck;
import org.agenticbi.backend.turn.Agents;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.NlpQueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.agenticbi.service.Service;

/** The four other services, over their links. */
final class Peers implements Agents, QuestionCheck {

  private static final Duration CHECKING = Duration.ofSeconds(2);

  private final GatedLink nlpAgent;
  private final GatedLink dataAgent;
  private final GatedLink vizAgent;
  private final GatedLink tidbMcpServer;

  Peers(BackendConfiguration configuration) {
    int atOnce = configuration.requestsPerLink();
    nlpAgent =
        new GatedLink(Link.to("nlp-agent", configuration.nlpAgent(), configuration.link()), atOnce);
    dataAgent =
        new GatedLink(
            Link.to("data-agent", configuration.dataAgent(), configuration.link()), atOnce);
    vizAgent =
        new GatedLink(Link.to("viz-agent", configuration.vizAgent(), configuration.link()), atOnce);
    tidbMcpServer =
        new GatedLink(
            Link.to("tidb-mcp-server", configuration.tidbMcpServer(), configuration.link()),
            atOnce);
  }

  /** In the order in which a turn needs them. */
  List<Link> links() {
    return List.of(nlpAgent.link(), dataAgent.link(), vizAgent.link(), tidbMcpServer.link());
  }

  /** Shown in the health of the service, and closed with it. */
  void linkTo(Service.Builder service) {
    links().forEach(service::link);
  }

  @Override
  public NlpQueryResponse understand(NlpQuery question, LinkCall call) {
    return nlpAgent.request(question, NlpQueryResponse.class, call);
  }

  @Override
  public SqlQueryResponse query(SqlQuery statement, LinkCall call) {
    return dataAgent.request(statement, SqlQueryResponse.class, call);
  }

  @Override
  public ChartGenerationResponse chart(GenerateChart rows, LinkCall call) {
    return vizAgent.request(rows, ChartGenerationResponse.class, call);
  }

  ToolCallResponse call(ToolCall tool, LinkCall call) {
    return tidbMcpServer.request(tool, ToolCallResponse.class, call);
  }

  @Override
  public boolean isAnswerable(NlpQuery question) {
    try {
      understand(question, LinkCall.within(CHECKING));
      return true;
    } catch (RequestFailedException e) {
      if (saysNo(e.code())) {
        return false;
      }
      throw e;
    }
  }

  private static boolean saysNo(ErrorCode code) {
    return code == ErrorCode.AMBIGUOUS_QUESTION || code == ErrorCode.UNANSWERABLE_QUESTION;
  }
}
