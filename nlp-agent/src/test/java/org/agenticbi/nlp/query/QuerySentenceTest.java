package org.agenticbi.nlp.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/**
 * The sentence of every example, for people to review. Run with {@code -Dgolden.update=true} to
 * write the file anew.
 */
final class QuerySentenceTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/agenticbi/nlp/query/sentences.txt");

  @Test
  void sentence_examples() throws IOException {
    Schema schema = LibraryCatalog.schema();
    QuerySentence sentences = new QuerySentence(schema);
    String text =
        QueryExamples.all().stream()
            .map(example -> example.name() + "\n  " + sentences.sentence(example.query()) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text);
    }
    assertThat(FILE).content().isEqualTo(text);
  }
}
