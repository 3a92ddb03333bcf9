package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agenticbi.training.Questions.KnownQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionsTest {
  @TempDir private Path folder;

  @Test
  void read_oneSplit() throws IOException {
    Path file = folder.resolve("questions.json");
    Files.writeString(
        file,
        """
        [{"id": "1", "db": "a", "split": "train", "question": "how many?",
          "question_synonyms": "what number?", "sql": "SELECT 1"},
         {"id": "2", "db": "a", "split": "validation", "question": "which?",
          "question_synonyms": null, "sql": "SELECT 2"}]
        """);

    assertThat(Questions.read(file, "train"))
        .containsExactly(new KnownQuestion("1", "a", "how many?", "what number?", "SELECT 1"));
    assertThat(Questions.read(file, "validation"))
        .containsExactly(new KnownQuestion("2", "a", "which?", null, "SELECT 2"));
  }
}
