package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class PostgresMeaningTest extends MeaningTest {
  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  PostgresMeaningTest() {
    super(Dialect.POSTGRESQL);
  }

  @Override
  TestDatabase start() throws Exception {
    Optional<Path> programs = programs();
    assertThat(programs)
        .as("PostgreSQL is needed for this test: apt-get install postgresql")
        .isPresent();
    Path directory = Files.createTempDirectory("postgresql");
    Path log = Files.createTempFile("postgresql", ".log");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path data = directory.resolve("data");
    LocalServer.run(
        log,
        asUser(
            programs.get().resolve("initdb")
                + " -U test -A trust -E UTF8 --locale=C.UTF-8 -D "
                + data));
    int port = LocalServer.freePort();
    LocalServer server =
        LocalServer.serve(
            directory,
            log,
            asUser(
                "exec "
                    + programs.get().resolve("postgres")
                    + " -h 127.0.0.1 -k "
                    + data
                    + " -F -p "
                    + port
                    + " -D "
                    + data));
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return new TestDatabase(Dialect.POSTGRESQL, server.connect(url, "test"), server);
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(java.util.Comparator.naturalOrder());
    }
  }

  /** PostgreSQL refuses to run as the superuser. */
  private static List<String> asUser(String command) {
    List<String> words = new ArrayList<>();
    if (LocalServer.superuser()) {
      words.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    words.addAll(List.of("sh", "-c", command));
    return words;
  }
}
