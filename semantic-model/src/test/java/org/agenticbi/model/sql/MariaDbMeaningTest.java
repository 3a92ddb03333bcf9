package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class MariaDbMeaningTest extends MeaningTest {
  private static final Path SERVER = Path.of("/usr/sbin/mariadbd");

  MariaDbMeaningTest() {
    super(Dialect.MYSQL);
  }

  @Override
  TestDatabase start() throws Exception {
    assertThat(SERVER)
        .as("MariaDB is needed for this test: apt-get install mariadb-server")
        .isExecutable();
    Path directory = Files.createTempDirectory("mariadb");
    Path log = Files.createTempFile("mariadb", ".log");
    String user = System.getProperty("user.name");
    LocalServer.run(
        log,
        List.of(
            "mariadb-install-db",
            "--no-defaults",
            "--auth-root-authentication-method=normal",
            "--user=" + user,
            "--datadir=" + directory));
    int port = LocalServer.freePort();
    LocalServer server =
        LocalServer.serve(
            directory,
            log,
            List.of(
                SERVER.toString(),
                "--no-defaults",
                "--user=" + user,
                "--datadir=" + directory,
                "--socket=" + directory.resolve("socket"),
                "--bind-address=127.0.0.1",
                "--skip-networking=0",
                "--character-set-server=utf8mb4",
                "--port=" + port));
    String url =
        "jdbc:mariadb://127.0.0.1:" + port + "/test?sslMode=disable&createDatabaseIfNotExist=true";
    return new TestDatabase(Dialect.MYSQL, server.connect(url, "root"), server);
  }
}
