package org.agenticbi.backend;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.agenticbi.backend.audit.AuditEntry;
import org.agenticbi.backend.audit.AuditLog;
import org.agenticbi.backend.conversation.ConversationStore;
import org.agenticbi.backend.conversation.KeptFeedback;
import org.agenticbi.backend.conversation.PastTurn;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.Feedback;
import org.agenticbi.protocol.FeedbackResponse;
import org.agenticbi.protocol.RequestFailedException;

/** Keeps what people think of their answers. */
final class FeedbackRequests {

  private final ConversationStore store;
  private final AuditLog audit;
  private final Clock clock;

  FeedbackRequests(ConversationStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  FeedbackResponse keep(Feedback feedback, Asker asker) {
    boolean helpful = isHelpful(feedback.rating());
    PastTurn turn =
        store
            .turn(asker.owner(), feedback.queryId())
            .orElseThrow(() ->
                new RequestFailedException(
                    ErrorCode.INVALID_MESSAGE, "There is no answer " + feedback.queryId() + "."));
    Instant now = clock.instant();
    store.keep(new KeptFeedback(asker.owner(), turn.queryId(), helpful, feedback.comment(), now));
    audit.write(entry(turn, helpful ? "up" : "down", now));
    return new FeedbackResponse(turn.queryId());
  }

  private static boolean isHelpful(String rating) {
    return switch (rating.toLowerCase(Locale.ROOT)) {
      case "up" -> true;
      case "down" -> false;
      default ->
          throw new RequestFailedException(
              ErrorCode.INVALID_MESSAGE, "rating is up or down; it is " + rating + ".");
    };
  }

  private static AuditEntry entry(PastTurn turn, String outcome, Instant now) {
    return new AuditEntry(
        now,
        "feedback",
        turn.conversation().owner(),
        turn.conversation().sessionId(),
        turn.queryId(),
        turn.question(),
        turn.database(),
        turn.sqlQuery(),
        null,
        0,
        outcome);
  }
}
