package org.agenticbi.backend;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.agenticbi.backend.audit.RotatingAuditFile;
import org.agenticbi.backend.conversation.ConversationStore;
import org.agenticbi.backend.conversation.InMemoryConversationStore;
import org.agenticbi.backend.suggestion.AnswerableQuestions;
import org.agenticbi.backend.suggestion.KnowledgeBase;
import org.agenticbi.backend.suggestion.ReadingAhead;
import org.agenticbi.backend.suggestion.Suggestions;
import org.agenticbi.backend.turn.TurnSequence;
import org.agenticbi.protocol.AgentStatus;
import org.agenticbi.protocol.Clarify;
import org.agenticbi.protocol.DatabaseSelect;
import org.agenticbi.protocol.Feedback;
import org.agenticbi.protocol.GetDatabaseContext;
import org.agenticbi.protocol.GetDatabases;
import org.agenticbi.protocol.Query;
import org.agenticbi.service.Service;

/**
 * The backend: takes questions over WebSocket and REST, has them answered by the agents, keeps the
 * conversations, and serves the page.
 */
public final class Backend {

  private static final long AUDIT_FILE_BYTES = 50L * 1024 * 1024;
  private static final int AUDIT_FILES = 10;

  private final Clock clock;
  private final ConversationStore store;
  private final RotatingAuditFile audit;
  private final Peers peers;
  private final KnowledgeBase knowledge;
  private final Suggestions suggestions;
  private final SelectedDatabases selected = new SelectedDatabases();
  private final DataServer dataServer;
  private final Turns turns;

  private Backend(BackendConfiguration configuration, Clock clock) {
    LongSupplier nanoTime = System::nanoTime;
    this.clock = clock;
    store = new InMemoryConversationStore(configuration.conversations());
    audit = new RotatingAuditFile(configuration.stateFolder(), AUDIT_FILE_BYTES, AUDIT_FILES);
    peers = new Peers(configuration);
    dataServer = new DataServer(peers);
    knowledge = new KnowledgeBase(dataServer::knowledge, configuration.knowledgeHolds());
    suggestions =
        new Suggestions(
            knowledge,
            new AnswerableQuestions(peers, configuration.knowledgeHolds()),
            configuration.suggestionPatience(),
            nanoTime);
    turns =
        new Turns(
            new TurnSequence(peers, suggestions, configuration.turns()),
            new TurnBook(store, audit, clock),
            store,
            selected,
            configuration.contextTurns(),
            clock,
            nanoTime,
            () -> UUID.randomUUID().toString());
  }

  /**
   * Starts it. It begins to answer at once, with {@code unavailable} as long as a service that it
   * needs is not there.
   *
   * @throws org.agenticbi.protocol.RequestFailedException when the port cannot be opened
   * @throws java.io.UncheckedIOException when the state folder cannot be written
   */
  public static Service start(BackendConfiguration configuration) {
    return start(configuration, Clock.systemUTC());
  }

  static Service start(BackendConfiguration configuration, Clock clock) {
    return new Backend(configuration, clock).service(configuration).start();
  }

  private Service.Builder service(BackendConfiguration configuration) {
    Service.Builder service = Service.named("backend", configuration.server());
    messages(service);
    Rest.addTo(service, new RestRoutes(turns, store, suggestions, dataServer, clock));
    peers.linkTo(service);
    if (configuration.readsAhead()) {
      service.onClose(ReadingAhead.start(suggestions)::close);
    }
    return service
        .webSocketPath("/ws/chat/{user_id}")
        .webSocketPath("/ws/query/{user_id}")
        .staticFiles("/", "/web")
        .check("audit", audit::check)
        .stats("conversations", () -> Map.of("open", store.size()))
        .onClose(suggestions::close)
        .onClose(knowledge::close)
        .onClose(audit::close);
  }

  private void messages(Service.Builder service) {
    DatabaseRequests databases =
        new DatabaseRequests(
            dataServer, selected, knowledge, suggestions, audit, clock, System::nanoTime);
    FeedbackRequests feedback = new FeedbackRequests(store, audit, clock);
    AgentHealth health = new AgentHealth(peers.links());
    service
        .handle(Query.class, (query, exchange) -> turns.ask(query, Asker.of(exchange)))
        .handle(Clarify.class, (choice, exchange) -> turns.clarify(choice, Asker.of(exchange)))
        .handle(GetDatabases.class, (request, exchange) -> databases.list(Asker.of(exchange)))
        .handle(
            DatabaseSelect.class,
            (request, exchange) -> databases.select(request, Asker.of(exchange)))
        .handle(
            GetDatabaseContext.class,
            (request, exchange) -> databases.context(request, Asker.of(exchange)))
        .handle(Feedback.class, (request, exchange) -> feedback.keep(request, Asker.of(exchange)))
        .handle(AgentStatus.class, (request, exchange) -> health.status());
  }
}
