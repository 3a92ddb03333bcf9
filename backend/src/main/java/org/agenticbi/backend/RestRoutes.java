package org.agenticbi.backend;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.agenticbi.backend.RestBodies.DatabaseChoice;
import org.agenticbi.backend.RestBodies.DatabaseChosen;
import org.agenticbi.backend.RestBodies.History;
import org.agenticbi.backend.RestBodies.HistoryTurn;
import org.agenticbi.backend.RestBodies.SuggestionsReply;
import org.agenticbi.backend.RestBodies.Validate;
import org.agenticbi.backend.RestBodies.Validation;
import org.agenticbi.backend.conversation.ConversationKey;
import org.agenticbi.backend.conversation.ConversationStore;
import org.agenticbi.backend.conversation.PastTurn;
import org.agenticbi.backend.conversation.TurnOutcome;
import org.agenticbi.backend.suggestion.Suggestions;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.HttpCall;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The REST routes that are no messages of the protocol. */
final class RestRoutes {

  private static final int LONGEST_HISTORY = 500;

  private final Turns turns;
  private final ConversationStore store;
  private final Suggestions suggestions;
  private final DataServer dataServer;
  private final Clock clock;

  RestRoutes(
      Turns turns,
      ConversationStore store,
      Suggestions suggestions,
      DataServer dataServer,
      Clock clock) {
    this.turns = turns;
    this.store = store;
    this.suggestions = suggestions;
    this.dataServer = dataServer;
    this.clock = clock;
  }

  QueryResponse sql(HttpCall call) {
    SqlStatement statement = JsonBody.read(call, SqlStatement.class);
    return turns.run(statement, Asker.overHttp(statement.onBehalfOf()));
  }

  SuggestionsReply suggestions(HttpCall call) {
    String database = call.queryParameter("database").orElse(null);
    String prefix = call.queryParameter("prefix").orElse("");
    Asker asker = asker(call);
    List<String> questions = suggestions.firstQuestions(database);
    return new SuggestionsReply(
        questions,
        suggestions.completions(database, prefix, earlierQuestions(asker, database), questions));
  }

  private List<String> earlierQuestions(Asker asker, @Nullable String database) {
    return store.history(asker.owner()).stream()
        .filter(PastTurn::isContext)
        .filter(turn -> database == null || database.equalsIgnoreCase(turn.database()))
        .map(PastTurn::question)
        .distinct()
        .limit(100)
        .toList();
  }

  DatabaseChosen select(HttpCall call) {
    DatabaseChoice choice = JsonBody.read(call, DatabaseChoice.class);
    String name = dataServer.databases().named(choice.database()).name();
    if (choice.sessionId() != null) {
      String owner = Asker.overHttp(choice.onBehalfOf()).owner();
      store.selectDatabase(new ConversationKey(owner, choice.sessionId()), name, clock.instant());
    }
    return new DatabaseChosen(name, choice.sessionId());
  }

  Validation validate(HttpCall call) {
    Validate request = JsonBody.read(call, Validate.class);
    String name = request.database();
    DataServer.Databases databases = dataServer.databases();
    if (name != null
        && databases.all().stream().noneMatch(one -> one.name().equalsIgnoreCase(name))) {
      RequestFailedException unknown = databases.unknown(name);
      List<String> advice = unknown.body().suggestions();
      return new Validation(
          false, name, null, unknown.body().message(), advice == null ? List.of() : advice);
    }
    if (request.sqlQuery() == null) {
      return new Validation(
          true, name == null ? databases.standard() : name, null, null, List.of());
    }
    return statement(name, dataServer.validate(name, request.sqlQuery()));
  }

  private static Validation statement(@Nullable String database, JsonNode verdict) {
    return new Validation(
        verdict.path("valid").asBoolean(false),
        database,
        verdict.path("statement").asString(null),
        verdict.path("reason").asString(null),
        verdict.path("suggestions").valueStream().map(JsonNode::asString).toList());
  }

  History history(HttpCall call) {
    String sessionId = call.queryParameter("session_id").orElse(null);
    String search = call.queryParameter("search").orElse("").toLowerCase(Locale.ROOT);
    String outcome = call.queryParameter("outcome").orElse(null);
    return new History(
        store.history(asker(call).owner()).stream()
            .filter(turn -> sessionId == null || sessionId.equals(turn.conversation().sessionId()))
            .filter(turn -> turn.question().toLowerCase(Locale.ROOT).contains(search))
            .filter(turn -> outcome == null || turn.outcome() == outcomeOf(outcome))
            .limit(limit(call))
            .map(HistoryTurn::of)
            .toList());
  }

  private static int limit(HttpCall call) {
    String given = call.queryParameter("limit").orElse("100");
    if (!given.matches("[0-9]{1,6}")) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE, "limit is a whole number; it is " + given + ".");
    }
    return Math.min(Integer.parseInt(given), LONGEST_HISTORY);
  }

  private static TurnOutcome outcomeOf(String name) {
    for (TurnOutcome outcome : TurnOutcome.values()) {
      if (outcome.name().equalsIgnoreCase(name)) {
        return outcome;
      }
    }
    throw new RequestFailedException(
        ErrorCode.INVALID_MESSAGE,
        "There is no outcome " + name + ".",
        "Use answered, asked_back, declined, failed or cancelled.");
  }

  private static Asker asker(HttpCall call) {
    return Asker.overHttp(call.queryParameter("on_behalf_of").orElse(null));
  }
}
