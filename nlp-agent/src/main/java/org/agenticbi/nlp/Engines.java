package org.agenticbi.nlp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.Exchange;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.agenticbi.service.LinkState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One engine a database, made anew when the catalog or its model has changed.
 *
 * <p>The catalog is asked for again when it is older than the age that is allowed; while the server
 * that knows it is away, the last one serves on, since a question about an unchanged schema is
 * still read rightly.
 */
final class Engines {

  /** An engine, and what it was made from. */
  private record Known(
      LanguageEngine engine, Catalog catalog, SemanticModel model, Instant asked) {}

  private static final String FIRST = "";

  private final Link server;
  private final Duration age;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> renewals = new ConcurrentHashMap<>();

  Engines(Link server, Duration age, Clock clock) {
    this.server = server;
    this.age = age;
    this.clock = clock;
  }

  /** An engine and the name and dialect of its database. */
  record Engine(LanguageEngine engine, String database, String dialect) {}

  /** The engine of a database; of the first one when none is named. */
  Engine engine(@Nullable String database, Exchange exchange) {
    Known current = current(database == null ? FIRST : database, database, exchange);
    Catalog catalog = current.catalog();
    return new Engine(current.engine(), catalog.database(), catalog.dialect());
  }

  /**
   * One request makes or renews an engine; the others wait for the first and go on with an old one.
   */
  private Known current(String key, @Nullable String database, Exchange exchange) {
    Known before = known.get(key);
    if (before != null && isFresh(before)) {
      return before;
    }
    ReentrantLock renewal = renewals.computeIfAbsent(key, any -> new ReentrantLock());
    if (before == null) {
      renewal.lock();
    } else if (!renewal.tryLock()) {
      return before;
    }
    try {
      Known latest = known.get(key);
      if (latest == null || !isFresh(latest)) {
        latest = refreshed(database, latest, exchange);
        known.put(key, latest);
      }
      return latest;
    } finally {
      renewal.unlock();
    }
  }

  private boolean isFresh(Known engine) {
    return !engine.asked().plus(age).isBefore(clock.instant());
  }

  private Known refreshed(@Nullable String database, @Nullable Known before, Exchange exchange) {
    boolean away = server.state() != LinkState.CONNECTED;
    if (before != null && away) {
      return before;
    }
    JsonNode result = schema(database, exchange);
    Catalog catalog = read(result.get("catalog"), Catalog.class);
    JsonNode said = result.get("semantic_model");
    SemanticModel model =
        said == null || said.isNull()
            ? SemanticModel.empty(catalog.database())
            : read(said, SemanticModel.class);
    Instant now = clock.instant();
    if (before != null
        && before.catalog().version().equals(catalog.version())
        && before.model().revision().equals(model.revision())) {
      return new Known(before.engine(), before.catalog(), before.model(), now);
    }
    return new Known(make(catalog, model), catalog, model, now);
  }

  private static LanguageEngine make(Catalog catalog, SemanticModel model) {
    return new LanguageEngine(catalog, model, EngineOptions.normal());
  }

  private JsonNode schema(@Nullable String database, Exchange exchange) {
    ObjectNode arguments = ProtocolJson.mapper().createObjectNode();
    arguments.put("profile", true);
    if (database != null) {
      arguments.put("database", database);
    }
    LinkCall call = LinkCall.within(Duration.ofSeconds(30)).onBehalfOf(exchange);
    return server
        .request(new ToolCall("get_table_schema", arguments), ToolCallResponse.class, call)
        .result();
  }

  private static <T> T read(JsonNode json, Class<T> type) {
    return ProtocolJson.mapper().treeToValue(json, type);
  }
}
