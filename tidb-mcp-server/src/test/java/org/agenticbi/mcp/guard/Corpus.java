package org.agenticbi.mcp.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Statements in a file: one a line; a line that starts with a blank continues the one before. */
final class Corpus {

  private Corpus() {}

  static List<String> read(String file) {
    List<String> statements = new ArrayList<>();
    for (String line : text(file).lines().toList()) {
      if (line.startsWith(" ")) {
        statements.add(statements.removeLast() + "\n" + line.strip());
      } else if (!line.isBlank()) {
        statements.add(line);
      }
    }
    return statements;
  }

  private static String text(String file) {
    try (InputStream stream =
        Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
