package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.training.Questions.KnownQuestion;
import org.agenticbi.training.ReplacedWords.Replacement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReplacedWordsTest {

  private static KnownQuestion question(String database, String text, @Nullable String synonyms) {
    return new KnownQuestion(database + text, database, text, synonyms, "SELECT 1");
  }

  @Test
  void of_gapsBetweenCommonWords() {
    List<KnownQuestion> questions =
        List.of(
            question(
                "a",
                "List the first names and ages of customers.",
                "List the forename and ages of clients."),
            question("b", "Which customers are old?", "Which clients are old?"),
            question("c", "Which customers are old?", null));

    assertThat(ReplacedWords.of(questions, 1))
        .containsExactlyInAnyOrder(
            new Replacement(List.of("customers"), List.of("clients")),
            new Replacement(List.of("first", "names"), List.of("forename")));
    assertThat(ReplacedWords.of(questions, 2))
        .containsExactly(new Replacement(List.of("customers"), List.of("clients")));
  }
}
