package org.agenticbi.backend.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.backend.suggestion.AnswerableQuestions.Situation;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.Test;

final class AnswerableQuestionsTest {

  private static final Situation ALONE = new Situation("shop", null, List.of());

  private final List<NlpQuery> asked = new ArrayList<>();
  private boolean agentIsDown;
  private final AnswerableQuestions questions =
      new AnswerableQuestions(this::isAnswerable, Duration.ofMinutes(5));

  private boolean isAnswerable(NlpQuery query) {
    asked.add(query);
    if (agentIsDown) {
      throw new RequestFailedException(ErrorCode.UNAVAILABLE, "nlp-agent is down.");
    }
    return query.query().startsWith("good");
  }

  private List<String> firstOf(Situation situation, String... candidates) {
    Deadline deadline = Deadline.in(Duration.ofSeconds(20), System::nanoTime);
    return questions.firstOf(List.of(candidates), 2, situation, deadline);
  }

  @Test
  void unanswerable_areLeftOut() {
    assertThat(firstOf(ALONE, "bad 1", "good 1", "bad 2", "good 2", "good 3"))
        .containsExactly("good 1", "good 2");
    assertThat(asked).hasSize(4);
  }

  @Test
  void verdict_isRememberedForTheSameSituation() {
    firstOf(ALONE, "good 1", "bad 1");
    firstOf(ALONE, "good 1", "bad 1");
    assertThat(asked).hasSize(2);
    firstOf(new Situation("shop", null, List.of(new EarlierTurn("before", null))), "good 1");
    assertThat(asked).hasSize(3);
    assertThat(asked.getLast().context()).hasSize(1);
  }

  @Test
  void agentThatIsDown_leavesNoVerdict() {
    agentIsDown = true;
    assertThat(firstOf(ALONE, "good 1")).isEmpty();
    agentIsDown = false;
    assertThat(firstOf(ALONE, "good 1")).containsExactly("good 1");
  }
}
