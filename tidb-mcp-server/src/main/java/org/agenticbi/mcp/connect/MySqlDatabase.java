package org.agenticbi.mcp.connect;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.agenticbi.mcp.connect.DatabaseAddress.MySqlServer;
import org.agenticbi.model.sql.Dialect;

/**
 * A server that speaks the MySQL protocol, through a pool that connects when first used, notices
 * when the server goes away and comes back by itself.
 */
final class MySqlDatabase implements Database {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

  private final String name;
  private final MySqlServer server;
  private final HikariDataSource pool;

  MySqlDatabase(String name, MySqlServer server, SessionLimits limits) throws SQLException {
    this.name = name;
    this.server = server;
    this.pool = pool(name, server, limits);
  }

  private static HikariDataSource pool(String name, MySqlServer server, SessionLimits limits)
      throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(
        new LockedSessions(
            driverAddress(server), server.user(), server.password().value(), limits));
    config.setPoolName(name);
    config.setMaximumPoolSize(limits.poolSize());
    config.setMinimumIdle(0);
    config.setIdleTimeout(Duration.ofMinutes(2).toMillis());
    config.setMaxLifetime(Duration.ofMinutes(20).toMillis());
    config.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
    config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
    config.setLeakDetectionThreshold(
        limits.longestStatement().plus(Duration.ofMinutes(1)).toMillis());
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  /** Built from checked parts, with nothing in it that came from outside unescaped. */
  private static String driverAddress(MySqlServer server) {
    return "jdbc:mariadb://%s:%s/%s?sslMode=%s&connectTimeout=%s&yearIsDateType=false&allowLocalInfile=false&allowMultiQueries=false&tcpKeepAlive=true"
        .formatted(
            server.host(),
            server.port(),
            URLEncoder.encode(server.database(), StandardCharsets.UTF_8),
            server.tls().driverName(),
            CONNECT_TIMEOUT.toMillis());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Dialect dialect() {
    return Dialect.MYSQL;
  }

  @Override
  public String schema() {
    return server.database();
  }

  @Override
  public Connection connect() throws SQLException {
    return pool.getConnection();
  }

  @Override
  public Optional<String> changeMark() {
    return Optional.empty();
  }

  @Override
  public String product() throws SQLException {
    try (Connection connection = connect()) {
      String version = LockedSessions.version(connection);
      return MySqlFlavour.of(version).title() + " " + version;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
