package org.agenticbi.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTest {
  @TempDir private Path folder;

  @Test
  void read_oneStatementEach() throws IOException {
    Path file =
        file(
            """
            [{"id":"a","db":"shop","split":"train","question":"How many?","sql":"SELECT 1","question_synonyms":"What count?"},
             {"id":"b","db":"shop","split":"validation","question":"Which?","sql":"SELECT 2"}]\
            """);

    assertThat(new QuestionFile("question", "train").read(file))
        .containsExactly(
            new EvaluationQuestion(
                "a", "shop", "How many?", null, List.of("SELECT 1"), Decision.ANSWER, false));
    assertThat(new QuestionFile("question_synonyms", null).read(file))
        .extracting(EvaluationQuestion::question)
        .containsExactly("What count?");
  }

  @Test
  void read_conversation_becomesTurns() throws IOException {
    Path file =
        file(
            """
            [{"id":"C1","db":"shop","as_of":"2025-09-30","question":"Revenue?","turns":[
               {"question":"Revenue?","expect":"answer","sql":["SELECT 1","SELECT 2"]},
               {"question":"only 2024","sql":["SELECT 3"]}]},
             {"id":"U1","db":"shop","question":"Weather?","expect":"decline","sql":[]}]\
            """);

    LocalDate day = LocalDate.of(2025, 9, 30);
    assertThat(new QuestionFile("question", null).read(file))
        .containsExactly(
            new EvaluationQuestion(
                "C1#1",
                "shop",
                "Revenue?",
                day,
                List.of("SELECT 1", "SELECT 2"),
                Decision.ANSWER,
                false),
            new EvaluationQuestion(
                "C1#2", "shop", "only 2024", day, List.of("SELECT 3"), Decision.ANSWER, true),
            new EvaluationQuestion(
                "U1", "shop", "Weather?", null, List.of(), Decision.DECLINE, false));
  }

  @Test
  void read_notAList_saysWhatIsWanted() throws IOException {
    Path file = file("{}");

    assertThatThrownBy(() -> new QuestionFile("question", null).read(file))
        .isInstanceOf(RequestFailedException.class)
        .hasMessageContaining("not a JSON array");
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("questions.json"), json);
  }
}
