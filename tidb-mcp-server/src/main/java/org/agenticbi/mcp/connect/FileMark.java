package org.agenticbi.mcp.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether a file was changed: its time and size. */
final class FileMark {

  private FileMark() {}

  static Optional<String> of(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file) + " " + Files.size(file));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }
}
