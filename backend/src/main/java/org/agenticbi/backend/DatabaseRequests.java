package org.agenticbi.backend;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.agenticbi.backend.audit.AuditEntry;
import org.agenticbi.backend.audit.AuditLog;
import org.agenticbi.backend.suggestion.Knowledge;
import org.agenticbi.backend.suggestion.KnowledgeBase;
import org.agenticbi.backend.suggestion.Suggestions;
import org.agenticbi.protocol.DatabaseSelect;
import org.agenticbi.protocol.DatabaseSelectResponse;
import org.agenticbi.protocol.GetDatabaseContext;
import org.agenticbi.protocol.GetDatabaseContextResponse;
import org.agenticbi.protocol.GetDatabasesResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** Which databases there are, which one is asked, and what is in it. */
final class DatabaseRequests {

  private final DataServer dataServer;
  private final SelectedDatabases selected;
  private final KnowledgeBase knowledge;
  private final Suggestions suggestions;
  private final AuditLog audit;
  private final Clock clock;
  private final LongSupplier nanoTime;

  DatabaseRequests(
      DataServer dataServer,
      SelectedDatabases selected,
      KnowledgeBase knowledge,
      Suggestions suggestions,
      AuditLog audit,
      Clock clock,
      LongSupplier nanoTime) {
    this.dataServer = dataServer;
    this.selected = selected;
    this.knowledge = knowledge;
    this.suggestions = suggestions;
    this.audit = audit;
    this.clock = clock;
    this.nanoTime = nanoTime;
  }

  GetDatabasesResponse list(Asker asker) {
    DataServer.Databases databases = dataServer.databases();
    String chosen = selected.of(asker);
    return new GetDatabasesResponse(
        databases.all(), chosen == null ? databases.standard() : chosen);
  }

  DatabaseSelectResponse select(DatabaseSelect choice, Asker asker) {
    String name = dataServer.databases().named(choice.database()).name();
    selected.select(asker, name);
    return new DatabaseSelectResponse(name);
  }

  GetDatabaseContextResponse context(GetDatabaseContext request, Asker asker) {
    String asked = request.database();
    String database = asked == null ? selected.of(asker) : asked;
    long begin = nanoTime.getAsLong();
    try {
      Knowledge known = knowledge.of(database);
      List<String> examples = examples(database);
      audit(asker, known.database(), begin, "answered");
      return new GetDatabaseContextResponse(known.database(), known.catalog(), examples);
    } catch (RequestFailedException e) {
      audit(asker, database, begin, e.code().name().toLowerCase(Locale.ROOT));
      throw e;
    }
  }

  private List<String> examples(@Nullable String database) {
    return suggestions.firstQuestions(database);
  }

  private void audit(Asker asker, @Nullable String database, long begin, String outcome) {
    double ms = (nanoTime.getAsLong() - begin) / 1e6;
    audit.write(
        new AuditEntry(
            clock.instant(),
            "catalog",
            asker.owner(),
            null,
            null,
            null,
            database,
            null,
            null,
            ms,
            outcome));
  }
}
