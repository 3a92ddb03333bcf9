package org.agenticbi.model.sql;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds the programs of database servers, which are often not on the path of a plain user. */
final class Programs {
  private static final Path POSTGRESQL = Path.of("/usr/lib/postgresql");

  private Programs() {}

  /** The program, or a failed test that tells how to get it. */
  static Path find(String name, String howToGetIt) throws IOException {
    return folders().stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("This test needs '" + name + "': " + howToGetIt));
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1)) {
      folders.add(Path.of(folder));
    }
    List.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin")
        .forEach(folder -> folders.add(Path.of(folder)));
    if (Files.isDirectory(POSTGRESQL)) {
      try (Stream<Path> versions = Files.list(POSTGRESQL)) {
        versions
            .sorted(Collections.reverseOrder())
            .forEach(version -> folders.add(version.resolve("bin")));
      }
    }
    return folders;
  }
}
