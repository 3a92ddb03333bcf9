package org.agenticbi.backend.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.backend.suggestion.Completion.Kind;
import org.junit.jupiter.api.Test;

final class CompletionsTest {

  private final Completions completions =
      new Completions(Vocabularies.shop(), List.of("Revenue by region in 2024"));

  @Test
  void lastWords_areCompleted() {
    assertThat(completions.matching("orders by prod"))
        .containsExactly(new Completion("product", Kind.COLUMN));
    assertThat(completions.matching("Show turn"))
        .containsExactly(new Completion("turnover", Kind.MEASURE));
    assertThat(completions.matching("orders for we"))
        .containsExactly(new Completion("West", Kind.VALUE));
  }

  @Test
  void longestRunOfWords_standsFirst() {
    assertThat(completions.matching("orders last q"))
        .containsExactly(new Completion("last quarter", Kind.TIME));
    assertThat(completions.matching("revenue by re"))
        .containsExactly(
            new Completion("Revenue by region in 2024", Kind.QUESTION),
            new Completion("region", Kind.COLUMN),
            new Completion("revenue", Kind.MEASURE));
  }

  @Test
  void question_completesTheWholeTextOnly() {
    assertThat(completions.matching("total revenue by r"))
        .extracting(Completion::kind)
        .doesNotContain(Kind.QUESTION);
  }

  @Test
  void nothingTyped_givesEverything() {
    assertThat(completions.matching(""))
        .extracting(Completion::text)
        .contains("revenue", "region", "North", "last year", "Revenue by region in 2024")
        .doesNotHaveDuplicates();
  }

  @Test
  void otherNames_comeAfterWhatIsCalledByItsOwnName() {
    assertThat(completions.matching(""))
        .extracting(Completion::text)
        .containsSubsequence("revenue", "region", "turnover");
  }

  @Test
  void strangeText_completesToNothing() {
    assertThat(completions.matching("zzz \u0000 *(")).isEmpty();
    assertThat(completions.matching("x ".repeat(5000) + "qq")).isEmpty();
  }
}
