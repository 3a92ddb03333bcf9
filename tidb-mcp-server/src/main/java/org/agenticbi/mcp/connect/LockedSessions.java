package org.agenticbi.mcp.connect;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/** Gives out connections on which the server was probed and bound before anybody uses them. */
final class LockedSessions implements DataSource {

  private final MariaDbDataSource driver;
  private final SessionLimits limits;

  LockedSessions(String address, String user, String password, SessionLimits limits)
      throws SQLException {
    this.driver = new MariaDbDataSource(address);
    this.driver.setUser(user);
    this.driver.setPassword(password);
    this.limits = limits;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = driver.getConnection();
    try {
      for (String sql : MySqlFlavour.of(version(connection)).lockDown(limits)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(sql);
        }
      }
      return connection;
    } catch (SQLException failure) {
      Closing.quietly(connection);
      throw failure;
    }
  }

  static String version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT VERSION()")) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    throw new SQLFeatureNotSupportedException("The account is fixed");
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter writer) {
    // The driver logs through slf4j.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // The address has the time-out.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("The driver logs through slf4j");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return driver.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return driver.isWrapperFor(type);
  }
}
