package org.agenticbi.backend;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.agenticbi.backend.audit.AuditEntry;
import org.agenticbi.backend.audit.AuditLog;
import org.agenticbi.backend.conversation.ConversationStore;
import org.agenticbi.backend.conversation.TurnOutcome;
import org.agenticbi.backend.turn.Reading;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RankedInterpretation;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** Writes every turn down when it ends: in its conversation, and in the audit log. */
final class TurnBook {

  private static final TypeReference<List<RankedInterpretation>> READINGS =
      new TypeReference<>() {};

  private final ConversationStore store;
  private final AuditLog audit;
  private final Clock clock;

  TurnBook(ConversationStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Runs a turn and writes its end down. */
  QueryResponse record(OpenTurn turn, Supplier<QueryResponse> work) {
    try {
      QueryResponse response = work.get();
      store.record(turn.answered(response), clock.instant());
      audit(turn, "answered", response.rowCount());
      return response;
    } catch (RequestFailedException e) {
      audit(turn, nameOf(e.code()), null);
      throw keepEnd(turn, e);
    } catch (RuntimeException e) {
      audit(turn, nameOf(ErrorCode.INTERNAL_ERROR), null);
      store.record(
          turn.ended(TurnOutcome.FAILED, "Something went wrong inside.", List.of()),
          clock.instant());
      throw e;
    }
  }

  /** The same for a turn that is there already: when it fails, it stays what it was. */
  QueryResponse recordAgain(OpenTurn turn, Supplier<QueryResponse> work) {
    try {
      QueryResponse response = work.get();
      store.record(turn.answered(response), clock.instant());
      audit(turn, "answered", response.rowCount());
      return response;
    } catch (RequestFailedException e) {
      audit(turn, nameOf(e.code()), null);
      throw e;
    }
  }

  private RequestFailedException keepEnd(OpenTurn turn, RequestFailedException failure) {
    String message = failure.body().message();
    List<RankedInterpretation> readings = readings(failure.body());
    store.record(turn.ended(outcome(failure.code()), message, readings), clock.instant());
    return readings.isEmpty() ? failure : withQueryId(turn, failure);
  }

  private static TurnOutcome outcome(ErrorCode code) {
    if (code == ErrorCode.AMBIGUOUS_QUESTION) {
      return TurnOutcome.ASKED_BACK;
    }
    if (code == ErrorCode.UNANSWERABLE_QUESTION) {
      return TurnOutcome.DECLINED;
    }
    return code == ErrorCode.CANCELLED ? TurnOutcome.CANCELLED : TurnOutcome.FAILED;
  }

  /** What an ambiguous question could mean. */
  private static List<RankedInterpretation> readings(ErrorBody error) {
    ObjectNode details = error.details();
    if (error.type() != ErrorCode.AMBIGUOUS_QUESTION || details == null) {
      return List.of();
    }
    try {
      return ProtocolJson.mapper().treeToValue(details.path("interpretations"), READINGS);
    } catch (JacksonException e) {
      return List.of();
    }
  }

  /** What {@code clarify} has to name. */
  private static RequestFailedException withQueryId(OpenTurn turn, RequestFailedException failure) {
    ErrorBody error = failure.body();
    ObjectNode details =
        error.details() == null
            ? ProtocolJson.mapper().createObjectNode()
            : error.details().deepCopy();
    details.put("query_id", turn.request().queryId());
    details.put("session_id", turn.request().sessionId());
    ErrorBody named =
        new ErrorBody(
            error.type(),
            error.message(),
            details,
            error.suggestions(),
            error.retryAfterMs(),
            error.incidentId());
    return new RequestFailedException(named, failure);
  }

  private void audit(OpenTurn turn, String outcome, @Nullable Long rows) {
    Reading reading = turn.reading();
    audit.write(
        new AuditEntry(
            clock.instant(),
            turn.event(),
            turn.conversation().owner(),
            turn.request().sessionId(),
            turn.request().queryId(),
            turn.request().question(),
            reading == null ? turn.request().database() : reading.database(),
            reading == null ? null : reading.sqlQuery(),
            rows,
            turn.watch().elapsedMs(),
            outcome));
  }

  private static String nameOf(ErrorCode code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
