package org.agenticbi.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agenticbi.backend.RestBodies.DatabaseChoice;
import org.agenticbi.backend.RestBodies.DatabaseChosen;
import org.agenticbi.backend.RestBodies.History;
import org.agenticbi.backend.RestBodies.SuggestionsReply;
import org.agenticbi.backend.RestBodies.Validate;
import org.agenticbi.backend.RestBodies.Validation;
import org.agenticbi.backend.openapi.OpenApi;
import org.agenticbi.backend.openapi.RouteDescription;
import org.agenticbi.backend.openapi.RouteParameter;
import org.agenticbi.protocol.AgentStatus;
import org.agenticbi.protocol.AgentStatusResponse;
import org.agenticbi.protocol.Clarify;
import org.agenticbi.protocol.Feedback;
import org.agenticbi.protocol.FeedbackResponse;
import org.agenticbi.protocol.GetDatabaseContext;
import org.agenticbi.protocol.GetDatabaseContextResponse;
import org.agenticbi.protocol.GetDatabases;
import org.agenticbi.protocol.GetDatabasesResponse;
import org.agenticbi.protocol.Query;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.service.HttpCall;
import org.agenticbi.service.HttpReply;
import org.agenticbi.service.Service;

/**
 * Adds the REST side to a service. A route is told of and added in one step, so that the OpenAPI
 * document cannot lack one.
 */
final class Rest {

  private static final RouteParameter ON_BEHALF_OF =
      new RouteParameter("on_behalf_of", "string", "Whose history it is.");

  private final Service.Builder service;
  private final List<RouteDescription> described = new ArrayList<>();

  private Rest(Service.Builder service) {
    this.service = service;
  }

  static void addTo(Service.Builder service, RestRoutes routes) {
    Rest rest = new Rest(service);
    rest.messages();
    rest.own(routes);
    byte[] document = HttpReply.json(OpenApi.document(rest.described)).body();
    service.route("GET", "/openapi.json", call -> HttpReply.of(200, "application/json", document));
  }

  private void messages() {
    message("/api/query", "Answers a question.", Query.class, QueryResponse.class);
    message("/api/clarify", "Chooses a reading of a question.", Clarify.class, QueryResponse.class);
    message("/api/feedback", "Keeps what one thinks.", Feedback.class, FeedbackResponse.class);
    message(
        "/api/database/list",
        "Lists the databases.",
        GetDatabases.class,
        GetDatabasesResponse.class);
    message(
        "/api/database/context",
        "Tells what is in a database.",
        GetDatabaseContext.class,
        GetDatabaseContextResponse.class);
    message(
        "/api/agents",
        "Tells how the other services are.",
        AgentStatus.class,
        AgentStatusResponse.class);
  }

  private <Q extends Record & Request, R extends Record & Reply> void message(
      String path, String summary, Class<Q> request, Class<R> reply) {
    described.add(new RouteDescription("POST", path, summary, List.of(), request, reply));
    service.post(path, request);
  }

  private void own(RestRoutes routes) {
    post("/api/sql", "Runs a statement.", SqlStatement.class, QueryResponse.class, routes::sql);
    post(
        "/api/database/select",
        "Chooses the database of a conversation.",
        DatabaseChoice.class,
        DatabaseChosen.class,
        routes::select);
    post(
        "/api/database/validate",
        "Tells whether a database is there, or a statement allowed.",
        Validate.class,
        Validation.class,
        routes::validate);
    get(
        "/api/suggestions",
        "Proposes questions and completions.",
        List.of(
            new RouteParameter("database", "string", "Its name; the default one without."),
            new RouteParameter("prefix", "string", "What was typed; everything fits without."),
            ON_BEHALF_OF),
        SuggestionsReply.class,
        routes::suggestions);
    get(
        "/api/history",
        "Tells what was asked, newest first.",
        List.of(
            new RouteParameter("session_id", "string", "Only this conversation."),
            new RouteParameter("search", "string", "Only questions that contain this."),
            new RouteParameter("outcome", "string", "Only answered, declined, failed, ..."),
            new RouteParameter("limit", "integer", "At most so many; 100 without."),
            ON_BEHALF_OF),
        History.class,
        routes::history);
  }

  private <R extends Record> void post(
      String path,
      String summary,
      Class<? extends Record> body,
      Class<R> reply,
      Function<HttpCall, R> handler) {
    described.add(new RouteDescription("POST", path, summary, List.of(), body, reply));
    service.route("POST", path, call -> HttpReply.json(handler.apply(call)));
  }

  private <R extends Record> void get(
      String path,
      String summary,
      List<RouteParameter> parameters,
      Class<R> reply,
      Function<HttpCall, R> handler) {
    described.add(new RouteDescription("GET", path, summary, parameters, null, reply));
    service.route("GET", path, call -> HttpReply.json(handler.apply(call)));
  }
}
