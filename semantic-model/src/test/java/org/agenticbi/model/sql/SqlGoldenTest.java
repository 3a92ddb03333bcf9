package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of every example in every dialect, for people to review. Run with {@code
 * -Dgolden.update=true} to write the files anew.
 */
final class SqlGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/agenticbi/model/sql/golden");

  static Stream<Example> examples() {
    return Examples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void render_example(Example example) throws IOException {
    Path file = FOLDER.resolve(example.name() + ".sql");
    String text = text(example.statement());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }

  private static String text(Statement statement) {
    StringBuilder text = new StringBuilder();
    for (Dialect dialect : Dialect.values()) {
      SqlRenderer renderer = SqlRenderer.forDialect(dialect);
      SqlText sql = renderer.render(statement);
      text.append("-- ").append(dialect.name().toLowerCase(Locale.ROOT)).append('\n');
      text.append(renderer.renderInline(statement)).append(";\n");
      if (!sql.parameters().isEmpty()) {
        text.append("-- with parameters ").append(sql.parameters()).append('\n');
        text.append(sql.text()).append(";\n");
      }
      text.append('\n');
    }
    return text.toString();
  }
}
