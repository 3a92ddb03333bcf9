package org.agenticbi.backend.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.RankedInterpretation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class InMemoryConversationStoreTest {

  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
  private static final ConversationKey ANNA = new ConversationKey("anna", "s");
  private static final ConversationKey BERT = new ConversationKey("bert", "s");

  private final InMemoryConversationStore store =
      new InMemoryConversationStore(new ConversationLimits(3, 4, 2, Duration.ofHours(1)));

  private static PastTurn turn(ConversationKey key, String queryId, TurnOutcome outcome) {
    return turn(key, queryId, outcome, null);
  }

  private static PastTurn turn(
      ConversationKey key, String queryId, TurnOutcome outcome, @Nullable Integer choice) {
    return new PastTurn(
        queryId,
        key,
        TurnKind.QUESTION,
        "question " + queryId,
        null,
        null,
        "shop",
        NOON,
        outcome,
        choice,
        "message",
        null,
        null,
        List.of(new RankedInterpretation("one", "SELECT 1", List.of(), 0.5, null)),
        0);
  }

  @Test
  void sameSessionIdOfTwoPeople_isTwoConversations() {
    store.record(turn(ANNA, "q1", TurnOutcome.ANSWERED), NOON);
    assertThat(store.conversation(BERT, NOON).turns()).isEmpty();
    assertThat(store.turn("bert", "q1")).isEmpty();
    assertThat(store.turn("anna", "q1")).isPresent();
    assertThat(store.history("bert")).isEmpty();
  }

  @Test
  void context_isOfAnsweredTurnsAboutThatDatabase() {
    store.record(turn(ANNA, "q1", TurnOutcome.ANSWERED), NOON);
    store.record(turn(ANNA, "q2", TurnOutcome.DECLINED), NOON);
    store.record(turn(ANNA, "q3", TurnOutcome.ANSWERED, 1), NOON);
    Conversation conversation = store.conversation(ANNA, NOON);
    assertThat(conversation.context("SHOP", 10))
        .containsExactly(new EarlierTurn("question q1", null), new EarlierTurn("question q3", 1));
    assertThat(conversation.context(null, 1)).containsExactly(new EarlierTurn("question q3", 1));
    assertThat(conversation.context("other", 10)).isEmpty();
    assertThat(conversation.before("q3").context("shop", 10)).hasSize(1);
    assertThat(conversation.database()).isEqualTo("shop");
  }

  @Test
  void knownQueryId_isReplacedInItsPlace() {
    store.record(turn(ANNA, "q1", TurnOutcome.ASKED_BACK), NOON);
    store.record(turn(ANNA, "q2", TurnOutcome.ANSWERED), NOON);
    store.record(turn(ANNA, "q1", TurnOutcome.ANSWERED, 0), NOON);
    assertThat(store.conversation(ANNA, NOON).turns())
        .extracting(PastTurn::queryId, PastTurn::outcome)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("q1", TurnOutcome.ANSWERED),
            org.assertj.core.groups.Tuple.tuple("q2", TurnOutcome.ANSWERED));
  }

  @Test
  void longConversation_forgetsItsBeginning() {
    for (int number = 1; number <= 6; number++) {
      store.record(turn(ANNA, "q" + number, TurnOutcome.ANSWERED), NOON);
    }
    assertThat(store.conversation(ANNA, NOON).turns())
        .extracting(PastTurn::queryId)
        .containsExactly("q3", "q4", "q5", "q6");
    assertThat(store.conversation(ANNA, NOON).turns())
        .extracting(turn -> turn.readings().size())
        .containsExactly(0, 0, 1, 1);
    assertThat(store.turn("anna", "q1")).isEmpty();
  }

  @Test
  void tooManyConversations_forgetTheOneIdleLongest() {
    for (int number = 1; number <= 3; number++) {
      store.record(
          turn(new ConversationKey("anna", "s" + number), "q" + number, TurnOutcome.ANSWERED),
          NOON);
    }
    store.conversation(new ConversationKey("anna", "s1"), NOON);
    store.record(turn(BERT, "q4", TurnOutcome.ANSWERED), NOON);
    assertThat(store.size()).isEqualTo(3);
    assertThat(store.turn("anna", "q2")).isEmpty();
    assertThat(store.turn("anna", "q1")).isPresent();
  }

  @Test
  void idleConversation_isForgotten() {
    store.record(turn(ANNA, "q1", TurnOutcome.ANSWERED), NOON);
    store.keep(new KeptFeedback("anna", "q1", true, null, NOON));
    store.record(turn(BERT, "q2", TurnOutcome.ANSWERED), NOON.plus(Duration.ofMinutes(30)));
    store.conversation(BERT, NOON.plus(Duration.ofMinutes(61)));
    assertThat(store.turn("anna", "q1")).isEmpty();
    assertThat(store.feedback("anna", "q1")).isEmpty();
    assertThat(store.turn("bert", "q2")).isPresent();
  }

  @Test
  void feedback_isKeptForKnownTurnsAndTheLastCounts() {
    store.record(turn(ANNA, "q1", TurnOutcome.ANSWERED), NOON);
    store.keep(new KeptFeedback("anna", "q1", true, null, NOON));
    store.keep(new KeptFeedback("anna", "q1", false, "wrong", NOON));
    store.keep(new KeptFeedback("anna", "q9", true, null, NOON));
    assertThat(store.feedback("anna", "q1"))
        .get()
        .extracting(KeptFeedback::helpful)
        .isEqualTo(false);
    assertThat(store.feedback("bert", "q1")).isEmpty();
    assertThat(store.feedback("anna", "q9")).isEmpty();
  }
}
