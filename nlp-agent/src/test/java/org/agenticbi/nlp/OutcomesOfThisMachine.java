package org.agenticbi.nlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.model.sql.SqlText;

/** A program that writes all that the engine makes of the questions, to the last sign. */
final class OutcomesOfThisMachine {

  private OutcomesOfThisMachine() {}

  /**
   * Runs it.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), all(), StandardCharsets.UTF_8);
  }

  /** The outcomes of all questions. */
  static String all() {
    return Conversations.all().stream()
        .flatMap(part ->
            part.conversations().stream()
                .flatMap(Conversations.Conversation::questions)
                .map(question ->
                    question.text() + "\n" + complete(part.engine().understand(question))))
        .collect(Collectors.joining("\n"));
  }

  /** Everything: what people read, and what programs are given. */
  static String complete(Outcome outcome) {
    String statements =
        LanguageEngine.readings(outcome).stream()
            .flatMap(OutcomesOfThisMachine::statements)
            .collect(Collectors.joining("\n"));
    return OutcomeText.of(outcome) + statements + "\n" + outcome + "\n";
  }

  private static Stream<String> statements(Reading reading) {
    return Stream.of(Dialect.values())
        .map(dialect -> {
          SqlText sql = SqlRenderer.forDialect(dialect).render(reading.statement());
          return dialect + "\n" + sql.text() + "\n" + sql.parameters();
        });
  }
}
