package org.agenticbi.model.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

final class PostgresMeaningTest extends MeaningTest {
  PostgresMeaningTest() {
    super(Dialect.POSTGRESQL);
  }

  @Override
  TestDatabase start() throws Exception {
    String way = "apt-get install postgresql";
    Path initializer = Programs.find("initdb", way);
    Path program = Programs.find("postgres", way);
    Path directory = Files.createTempDirectory("postgresql");
    Path log = Files.createTempFile("postgresql", ".log");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path data = directory.resolve("data");
    LocalServer.run(
        log, asUser(initializer + " -U test -A trust -E UTF8 --locale=C.UTF-8 -D " + data));
    int port = LocalServer.freePort();
    LocalServer server =
        LocalServer.serve(
            directory,
            log,
            asUser(
                "exec " + program + " -h 127.0.0.1 -k " + data + " -F -p " + port + " -D " + data));
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return new TestDatabase(Dialect.POSTGRESQL, server.connect(url, "test"), server);
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
