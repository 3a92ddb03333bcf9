package org.agenticbi.backend.suggestion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of candidate questions those that really can be answered, by asking the language agent. A
 * suggestion that then fails is worse than none.
 *
 * <p>Verdicts are remembered for a while. Only a few checks run at once, so that people's own
 * questions are not slowed: who finds no place in time goes without.
 */
public final class AnswerableQuestions {

  private static final int CHECKS_AT_ONCE = 2;
  private static final int VERDICTS = 20_000;

  private final QuestionCheck check;
  private final Semaphore places = new Semaphore(CHECKS_AT_ONCE);
  private final Cache<Asked, Boolean> verdicts;

  /** With verdicts that hold so long: as long as the schema is thought to stay. */
  public AnswerableQuestions(QuestionCheck check, Duration verdictsHold) {
    this.check = check;
    this.verdicts =
        Caffeine.newBuilder().maximumSize(VERDICTS).expireAfterWrite(verdictsHold).build();
  }

  private record Asked(
      String question,
      @Nullable String database,
      @Nullable String asOf,
      List<EarlierTurn> context) {

    NlpQuery query() {
      return new NlpQuery(question, database, null, context, asOf);
    }
  }

  /** The situation in which a question would be asked. */
  record Situation(@Nullable String database, @Nullable String asOf, List<EarlierTurn> context) {

    Situation {
      context = List.copyOf(context);
    }

    private Asked asked(String question) {
      return new Asked(question, database, asOf, context);
    }
  }

  /** The first answerable ones of the candidates; fewer when the time is over before. */
  List<String> firstOf(
      List<String> candidates, int wanted, Situation situation, Deadline deadline) {
    List<String> answerable = new ArrayList<>();
    for (String candidate : candidates) {
      if (answerable.size() == wanted) {
        break;
      }
      if (isAnswerable(situation.asked(candidate), deadline)) {
        answerable.add(candidate);
      }
    }
    return answerable;
  }

  private boolean isAnswerable(Asked asked, Deadline deadline) {
    Boolean known = verdicts.getIfPresent(asked);
    return known == null ? find(asked, deadline) : known;
  }

  private boolean find(Asked asked, Deadline deadline) {
    try {
      if (!places.tryAcquire(deadline.nanosLeft(), TimeUnit.NANOSECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      boolean answerable = check.isAnswerable(asked.query());
      verdicts.put(asked, answerable);
      return answerable;
    } catch (RequestFailedException e) {
      return false; // not found out now, so not remembered
    } finally {
      places.release();
    }
  }
}
