package org.agenticbi.model.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class MariaDbMeaningTest extends MeaningTest {
  MariaDbMeaningTest() {
    super(Dialect.MYSQL);
  }

  @Override
  TestDatabase start() throws Exception {
    String way = "apt-get install mariadb-server";
    Path program = Programs.find("mariadbd", way);
    Path installer = Programs.find("mariadb-install-db", way);
    Path directory = Files.createTempDirectory("mariadb");
    Path log = Files.createTempFile("mariadb", ".log");
    String user = System.getProperty("user.name");
    LocalServer.run(
        log,
        List.of(
            installer.toString(),
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
                program.toString(),
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
