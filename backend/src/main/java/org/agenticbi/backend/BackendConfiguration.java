package org.agenticbi.backend;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.agenticbi.backend.conversation.ConversationLimits;
import org.agenticbi.backend.turn.TurnLimits;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.ServerSettings;

/**
 * How the backend runs.
 *
 * @param server how it listens
 * @param link how it keeps in touch with the others
 * @param nlpAgent {@code /ws} of the language agent
 * @param dataAgent {@code /ws} of the data agent
 * @param vizAgent {@code /ws} of the chart agent
 * @param tidbMcpServer {@code /ws} of the data server
 * @param stateFolder where the audit log is
 * @param turns how much a turn may take
 * @param conversations how much of conversations is kept
 * @param contextTurns how many turns before a question belong to it
 * @param requestsPerLink requests at once to one agent; more wait for their turn here
 * @param suggestionPatience how long an answer may wait for its next questions
 * @param readsAhead whether the default database is read before anybody asks about it
 * @param knowledgeHolds how long what was read of a database is taken as true
 */
public record BackendConfiguration(
    ServerSettings server,
    LinkSettings link,
    URI nlpAgent,
    URI dataAgent,
    URI vizAgent,
    URI tidbMcpServer,
    Path stateFolder,
    TurnLimits turns,
    ConversationLimits conversations,
    int contextTurns,
    int requestsPerLink,
    Duration suggestionPatience,
    boolean readsAhead,
    Duration knowledgeHolds) {

  /** With the usual limits. */
  public static BackendConfiguration of(
      ServerSettings server,
      URI nlpAgent,
      URI dataAgent,
      URI vizAgent,
      URI tidbMcpServer,
      Path stateFolder) {
    return new BackendConfiguration(
        server,
        LinkSettings.from("backend").withToken(server.token()),
        nlpAgent,
        dataAgent,
        vizAgent,
        tidbMcpServer,
        stateFolder,
        TurnLimits.defaults(),
        ConversationLimits.defaults(),
        10,
        48,
        Duration.ofMillis(250),
        true,
        Duration.ofMinutes(5));
  }

  /** With other limits of a turn. */
  public BackendConfiguration withTurns(TurnLimits limits) {
    return new BackendConfiguration(
        server,
        link,
        nlpAgent,
        dataAgent,
        vizAgent,
        tidbMcpServer,
        stateFolder,
        limits,
        conversations,
        contextTurns,
        requestsPerLink,
        suggestionPatience,
        readsAhead,
        knowledgeHolds);
  }

  /** With other settings of the links. */
  public BackendConfiguration withLink(LinkSettings settings) {
    return new BackendConfiguration(
        server,
        settings,
        nlpAgent,
        dataAgent,
        vizAgent,
        tidbMcpServer,
        stateFolder,
        turns,
        conversations,
        contextTurns,
        requestsPerLink,
        suggestionPatience,
        readsAhead,
        knowledgeHolds);
  }

  /** With another patience for next questions. */
  public BackendConfiguration withSuggestionPatience(Duration patience) {
    return new BackendConfiguration(
        server,
        link,
        nlpAgent,
        dataAgent,
        vizAgent,
        tidbMcpServer,
        stateFolder,
        turns,
        conversations,
        contextTurns,
        requestsPerLink,
        patience,
        readsAhead,
        knowledgeHolds);
  }

  /** With or without reading the default database before anybody asks about it. */
  public BackendConfiguration withReadsAhead(boolean ahead) {
    return new BackendConfiguration(
        server,
        link,
        nlpAgent,
        dataAgent,
        vizAgent,
        tidbMcpServer,
        stateFolder,
        turns,
        conversations,
        contextTurns,
        requestsPerLink,
        suggestionPatience,
        ahead,
        knowledgeHolds);
  }
}
