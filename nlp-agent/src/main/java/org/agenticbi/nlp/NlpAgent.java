package org.agenticbi.nlp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Exchange;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.Service;

/** The service that understands: {@code nlp_query}, {@code POST /process}. */
public final class NlpAgent {

  private final NlpAgentConfiguration configuration;
  private final Engines engines;

  private NlpAgent(NlpAgentConfiguration configuration, Link server) {
    this.configuration = configuration;
    this.engines = new Engines(server, configuration.catalogAge(), configuration.clock());
  }

  /** Starts it; it connects to the server with the catalogs by itself. */
  public static Service start(NlpAgentConfiguration configuration) {
    LinkSettings settings = LinkSettings.from("nlp-agent").withToken(configuration.token());
    Link server = Link.to("tidb-mcp-server", configuration.tidbMcpServer(), settings);
    NlpAgent agent = new NlpAgent(configuration, server);
    return Service.named("nlp-agent", configuration.server())
        .link(server)
        .handle(NlpQuery.class, agent::answer)
        .post("/process", NlpQuery.class)
        .start();
  }

  private Reply answer(NlpQuery request, Exchange exchange) {
    exchange.progress("understanding", "Reading the question", 10);
    Engines.Engine engine = engines.engine(request.database(), exchange);
    exchange.cancellation().throwIfCancelled();
    Question question =
        new Question(
            request.query(),
            asOf(request),
            request.context() == null ? List.of() : request.context());
    Outcome outcome = engine.engine().understand(question);
    return new OutcomeReply(engine.database(), engine.dialect()).of(outcome);
  }

  private LocalDate asOf(NlpQuery request) {
    String said = request.asOf();
    if (said == null) {
      return LocalDate.now(configuration.clock());
    }
    try {
      return LocalDate.parse(said);
    } catch (DateTimeParseException e) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "The key as_of must be a date such as 2026-01-31; this is \"" + said + "\".",
          "Leave as_of out to mean today.");
    }
  }
}
