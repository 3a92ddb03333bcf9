package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AsidesTest {

  private final DraftedQuestions questions =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.parse("2025-09-30"));

  @Test
  void leavesOutWhatItIsAskedFor() {
    String plain = questions.sql("expenses by department in 2024");
    assertThat(
            questions.sql(
                "I'm preparing the board meeting for next week and need to know the expenses by department in 2024"))
        .isEqualTo(plain);
    assertThat(questions.sql("For our strategy offsite, show expenses by department in 2024"))
        .isEqualTo(plain);
  }

  @Test
  void saysWhatIsLeftOut() {
    assertThat(questions.answer("We are rehearsing. Show expenses by department in 2024").words())
        .anySatisfy(word -> {
          assertThat(word.text()).isEqualTo("We are rehearsing");
          assertThat(word.meaning()).isEqualTo("asks for nothing");
        });
  }

  @Test
  void neverLeavesOutWhatMayBeAskedFor() {
    for (String question :
        new String[] {
          "For widgets, show expenses by department in 2024",
          "expenses by department in 2024, only widgets",
          "expenses by department in 2024, when we sold widgets",
          "expenses by department in 2024, weather in 2025",
          "expenses by department in 2024, if they liked it",
          "expenses by department in 2024, deck size",
          "For board games, show expenses by department in 2024",
          "We only want trusted ones. Show expenses by department in 2024"
        }) {
      assertThat(questions.ask(question)).describedAs(question).isInstanceOf(Outcome.Decline.class);
    }
  }
}
