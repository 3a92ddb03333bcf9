package org.agenticbi.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.agenticbi.app.demo.DemoDatabase;
import org.agenticbi.systemtests.question.QuestionFile;

/** The demo data up to the fixed day of the questions; made once for all tests of a run. */
final class DemoFile {
  private static final Path FOLDER = Path.of("target", "demo-data").toAbsolutePath();

  private DemoFile() {}

  /** The day on which its data ends. */
  static LocalDate asOf() {
    return QuestionFile.demo().asOf();
  }

  /** A data directory with the demo database in it, for a test's own system. */
  static synchronized Path copyTo(Path dataDirectory) {
    new DemoDatabase(FOLDER, sentence -> {}).upToFixed(asOf());
    try {
      Files.createDirectories(dataDirectory);
      for (String name : new String[] {fileName(), fileName() + ".stamp"}) {
        Files.copy(FOLDER.resolve(name), dataDirectory.resolve(name));
      }
      return dataDirectory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fileName() {
    return "demo-" + asOf() + ".duckdb";
  }
}
