package org.agenticbi.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.agenticbi.mcp.load.DatabaseFiles;
import org.agenticbi.protocol.RequestFailedException;

/**
 * The database file of the demo. Made at the first start; later starts append the days that are
 * missing. Beside it lies its semantic model, and a stamp that says how it was made, so that a
 * newer program makes it anew.
 */
public final class DemoDatabase {
  /** Raised whenever the same seed and day would give other rows than before. */
  private static final int GENERATION = 1;

  private final Path folder;
  private final Consumer<String> progress;

  /**
   * @param folder where the files lie; made when missing
   * @param progress takes one sentence before each work that takes a while
   */
  public DemoDatabase(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** The file with the data up to today; brought up to date. */
  public Path upToToday(LocalDate today) {
    return upTo(folder.resolve("demo.duckdb"), today);
  }

  /** A file of its own with the data up to a fixed day, for answers that stay the same. */
  public Path upToFixed(LocalDate asOf) {
    return upTo(folder.resolve("demo-" + asOf + ".duckdb"), asOf);
  }

  /** The semantic model, written anew at each start. */
  public Path semanticModel() {
    try {
      Files.createDirectories(folder);
      return Files.writeString(
          folder.resolve("demo.semantic-model.yaml"), DemoData.semanticModel());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path upTo(Path database, LocalDate asOf) {
    Path stamp = database.resolveSibling(database.getFileName() + ".stamp");
    try {
      Files.createDirectories(folder);
      String made = Files.exists(stamp) ? Files.readString(stamp).strip() : "";
      if (!Files.exists(database) || !made.startsWith(version())) {
        make(database, asOf);
      } else if (made.equals(version() + asOf)) {
        return database;
      } else if (!append(database, asOf)) {
        return database;
      }
      Files.writeString(stamp, version() + asOf + "\n");
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    return "generation " + GENERATION + " schema " + DemoData.schema().hashCode() + " up to ";
  }

  private void make(Path database, LocalDate asOf) throws IOException {
    progress.accept("Making the demo data, once ...");
    Files.deleteIfExists(database);
    Files.deleteIfExists(database.resolveSibling(database.getFileName() + ".wal"));
    withRows(
        DemoData.BEGINNING,
        asOf,
        files -> DatabaseFiles.create(database, DemoData.schema(), files));
  }

  /** Says whether it could: while another process has the file open, the data stays as it is. */
  private boolean append(Path database, LocalDate asOf) throws IOException {
    try {
      LocalDate latest =
          DatabaseFiles.latestDate(database, "orders", "order_date").orElse(DemoData.BEGINNING);
      if (latest.isBefore(asOf)) {
        progress.accept("Adding demo data from " + latest.plusDays(1) + " to " + asOf + " ...");
        withRows(
            latest, asOf, files -> DatabaseFiles.append(database, files, DemoData.REPLACED_TABLES));
      }
      return true;
    } catch (RequestFailedException e) {
      progress.accept("The demo data stays as it is: " + e.getMessage());
      return false;
    }
  }

  private static void withRows(LocalDate after, LocalDate asOf, Consumer<Map<String, Path>> use)
      throws IOException {
    Path rows = Files.createTempDirectory("agentic-bi-demo");
    try {
      use.accept(new DemoData(DemoData.SEED).write(rows, after, asOf));
    } finally {
      try (Stream<Path> paths = Files.walk(rows)) {
        paths.sorted(Comparator.reverseOrder()).forEach(DemoDatabase::delete);
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
