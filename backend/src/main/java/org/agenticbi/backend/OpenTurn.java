package org.agenticbi.backend;

import java.time.Instant;
import java.util.List;
import org.agenticbi.backend.conversation.ConversationKey;
import org.agenticbi.backend.conversation.PastTurn;
import org.agenticbi.backend.conversation.TurnKind;
import org.agenticbi.backend.conversation.TurnOutcome;
import org.agenticbi.backend.turn.Reading;
import org.agenticbi.backend.turn.TurnRequest;
import org.agenticbi.backend.turn.TurnWatch;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RankedInterpretation;
import org.jspecify.annotations.Nullable;

/** A turn that is under way: all that is known of it when it ends, however it ends. */
final class OpenTurn {

  private final TurnRequest request;
  private final ConversationKey conversation;
  private final TurnKind kind;
  private final Instant askedAt;
  private final TurnWatch watch;
  private @Nullable Integer choice;
  private int ranksBefore;
  private @Nullable Reading reading;

  OpenTurn(
      TurnRequest request,
      ConversationKey conversation,
      TurnKind kind,
      Instant askedAt,
      TurnWatch watch) {
    this.request = request;
    this.conversation = conversation;
    this.kind = kind;
    this.askedAt = askedAt;
    this.watch = watch;
  }

  TurnRequest request() {
    return request;
  }

  ConversationKey conversation() {
    return conversation;
  }

  TurnWatch watch() {
    return watch;
  }

  @Nullable Reading reading() {
    return reading;
  }

  /** Says what is going to be computed. */
  Reading read(Reading found) {
    reading = found;
    return found;
  }

  /** Says that a reading of an earlier turn was chosen. */
  void choose(int reading, PastTurn of) {
    choice = reading;
    ranksBefore = of.ranksBefore();
  }

  /** The name of what happens, for the audit log. */
  String event() {
    if (choice != null) {
      return "clarify";
    }
    return switch (kind) {
      case QUESTION -> "question";
      case SQL -> "sql";
    };
  }

  PastTurn answered(QueryResponse response) {
    return past(
        TurnOutcome.ANSWERED,
        response.database(),
        response.explanation(),
        response.rowCount(),
        response.interpretations(),
        choice == null ? 1 : ranksBefore);
  }

  PastTurn ended(TurnOutcome outcome, String message, List<RankedInterpretation> readings) {
    return past(outcome, request.database(), message, null, readings, 0);
  }

  private PastTurn past(
      TurnOutcome outcome,
      @Nullable String database,
      String message,
      @Nullable Long rowCount,
      List<RankedInterpretation> readings,
      int before) {
    return new PastTurn(
        request.queryId(),
        conversation,
        kind,
        request.question(),
        request.asOf(),
        request.preferences(),
        database,
        askedAt,
        outcome,
        choice,
        message,
        reading == null ? null : reading.sqlQuery(),
        rowCount,
        readings,
        before);
  }
}
