package org.agenticbi.backend;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.agenticbi.backend.conversation.Conversation;
import org.agenticbi.backend.conversation.ConversationKey;
import org.agenticbi.backend.conversation.ConversationStore;
import org.agenticbi.backend.conversation.PastTurn;
import org.agenticbi.backend.conversation.TurnKind;
import org.agenticbi.backend.turn.Reading;
import org.agenticbi.backend.turn.TurnRequest;
import org.agenticbi.backend.turn.TurnSequence;
import org.agenticbi.backend.turn.TurnWatch;
import org.agenticbi.protocol.Clarify;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.Query;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RankedInterpretation;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Turns in their conversations: a question, the choice of a reading, a statement of one's own. */
final class Turns {

  private static final int LONGEST_SESSION_ID = 128;

  private final TurnSequence sequence;
  private final TurnBook book;
  private final ConversationStore store;
  private final SelectedDatabases selected;
  private final int contextTurns;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final Supplier<String> ids;

  Turns(
      TurnSequence sequence,
      TurnBook book,
      ConversationStore store,
      SelectedDatabases selected,
      int contextTurns,
      Clock clock,
      LongSupplier nanoTime,
      Supplier<String> ids) {
    this.sequence = sequence;
    this.book = book;
    this.store = store;
    this.selected = selected;
    this.contextTurns = contextTurns;
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.ids = ids;
  }

  /** Answers a question. */
  QueryResponse ask(Query query, Asker asker) {
    String question = required(query.query(), "query");
    OpenTurn turn =
        open(
            TurnKind.QUESTION,
            question,
            query.database(),
            query.sessionId(),
            asOf(query.asOf()),
            query.preferences(),
            asker);
    return book.record(
        turn,
        () -> {
          Reading reading = turn.read(sequence.understand(turn.request(), turn.watch()));
          return sequence.answer(turn.request(), reading, turn.watch());
        });
  }

  /** Answers with a statement of the person's own. */
  QueryResponse run(SqlStatement statement, Asker asker) {
    String sql = required(statement.sqlQuery(), "sql_query");
    OpenTurn turn =
        open(
            TurnKind.SQL,
            sql,
            statement.database(),
            statement.sessionId(),
            null,
            statement.preferences(),
            asker);
    List<@Nullable Object> parameters =
        statement.parameters() == null ? List.of() : statement.parameters();
    Reading reading = turn.read(Reading.ownStatement(sql, parameters, turn.request().database()));
    return book.record(turn, () -> sequence.answer(turn.request(), reading, turn.watch()));
  }

  /** Answers with the reading that was chosen, as it stands. A choice can be changed later. */
  QueryResponse clarify(Clarify clarify, Asker asker) {
    PastTurn past =
        store
            .turn(asker.owner(), clarify.queryId())
            .filter(turn -> !turn.readings().isEmpty())
            .orElseThrow(() -> nothingToClarify(clarify));
    RankedInterpretation choice = chosen(past.readings(), clarify.choice());
    OpenTurn turn =
        new OpenTurn(
            requestOf(past), past.conversation(), TurnKind.QUESTION, past.askedAt(), watch(asker));
    turn.choose(clarify.choice(), past);
    Reading reading =
        turn.read(Reading.chosen(choice, past.database(), past.question(), past.readings()));
    return book.recordAgain(turn, () -> sequence.answer(turn.request(), reading, turn.watch()));
  }

  private OpenTurn open(
      TurnKind kind,
      String question,
      @Nullable String askedDatabase,
      @Nullable String sessionId,
      @Nullable String asOf,
      @Nullable ObjectNode preferences,
      Asker asker) {
    TurnWatch watch = watch(asker);
    Instant now = clock.instant();
    ConversationKey key = new ConversationKey(asker.owner(), sessionId(sessionId));
    Conversation conversation = store.conversation(key, now);
    String database = database(askedDatabase, asker, conversation);
    TurnRequest request =
        new TurnRequest(
            "q-" + ids.get(),
            key.sessionId(),
            question,
            database,
            asOf,
            preferences,
            conversation.context(database, contextTurns));
    return new OpenTurn(request, key, kind, now, watch);
  }

  private TurnRequest requestOf(PastTurn past) {
    List<EarlierTurn> context =
        store
            .conversation(past.conversation(), clock.instant())
            .before(past.queryId())
            .context(past.database(), contextTurns);
    return new TurnRequest(
        past.queryId(),
        past.conversation().sessionId(),
        past.question(),
        past.database(),
        past.asOf(),
        past.preferences(),
        context);
  }

  private TurnWatch watch(Asker asker) {
    return new TurnWatch(nanoTime, asker.progress(), asker.cancellation(), asker.userId());
  }

  private @Nullable String database(
      @Nullable String asked, Asker asker, Conversation conversation) {
    if (asked != null) {
      return asked;
    }
    String ofConnection = selected.of(asker);
    return ofConnection == null ? conversation.database() : ofConnection;
  }

  private String sessionId(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return "s-" + ids.get();
    }
    if (given.length() > LONGEST_SESSION_ID) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "session_id is longer than " + LONGEST_SESSION_ID + " characters.",
          "Leave it out to get a new one.");
    }
    return given;
  }

  private static String required(String text, String key) {
    if (text.isBlank()) {
      throw new RequestFailedException(ErrorCode.INVALID_MESSAGE, key + " is empty.");
    }
    return text;
  }

  private static @Nullable String asOf(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeException e) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "as_of is not an ISO date: " + date,
          "Write it as 2026-01-31, or leave it out for today.");
    }
  }

  private static RankedInterpretation chosen(List<RankedInterpretation> readings, int choice) {
    if (choice < 0 || choice >= readings.size()) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "choice is "
              + choice
              + "; the question has the readings 0 to "
              + (readings.size() - 1)
              + ".");
    }
    return readings.get(choice);
  }

  private static RequestFailedException nothingToClarify(Clarify clarify) {
    return new RequestFailedException(
        ErrorCode.INVALID_MESSAGE,
        "There is no question " + clarify.queryId() + " with readings to choose from.",
        "Ask the question again.");
  }
}
