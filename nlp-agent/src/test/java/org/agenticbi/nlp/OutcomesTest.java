package org.agenticbi.nlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The sentence, the SQL and the account of the words of fifty questions and conversations, for
 * people to review. Run with {@code -Dgolden.update=true} to write the files anew.
 */
final class OutcomesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/agenticbi/nlp/outcomes");

  @TestFactory
  Stream<DynamicTest> understand_questions_asReviewed() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Conversations.Part part : Conversations.all()) {
      for (Conversations.Conversation conversation : part.conversations()) {
        texts.add(text(part, conversation));
      }
    }
    Path file = FOLDER.resolve("outcomes.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, String.join("\n", texts));
    }
    List<String> reviewed = List.of(Files.readString(file).split("\n(?=\\[)", -1));
    return Stream.concat(
        Stream.of(
            DynamicTest.dynamicTest(
                "all are reviewed", () -> Assertions.assertThat(reviewed).hasSameSizeAs(texts))),
        texts.stream()
            .map(text ->
                DynamicTest.dynamicTest(
                    text.substring(0, text.indexOf('\n')),
                    () -> Assertions.assertThat(reviewed).contains(text))));
  }

  private static String text(Conversations.Part part, Conversations.Conversation conversation) {
    return conversation
        .questions()
        .map(
            question -> question.text() + "\n" + OutcomeText.of(part.engine().understand(question)))
        .collect(Collectors.joining("", "[" + part.title() + "] ", ""));
  }
}
