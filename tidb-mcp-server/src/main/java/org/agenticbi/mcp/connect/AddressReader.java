package org.agenticbi.mcp.connect;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.agenticbi.mcp.connect.DatabaseAddress.DuckDbFile;
import org.agenticbi.mcp.connect.DatabaseAddress.MySqlServer;
import org.agenticbi.mcp.connect.DatabaseAddress.SqliteFile;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses as people write them: {@code duckdb:FILE}, {@code sqlite:FILE}, {@code
 * mysql://user@host:3306/database}, {@code tidb://...}, {@code mariadb://...}. A password comes
 * from an environment variable ({@code ?password_env=NAME}) or a file ({@code
 * ?password_file=PATH}), never from the address itself. {@code ?tls=verify|trust|off}; verified
 * unless the host is this machine. Nothing else can be set, so no property of a driver that reads
 * files or runs code can be reached.
 */
public final class AddressReader {

  private static final String PLAIN_NAME = "[A-Za-z0-9_$.-]{1,128}";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> KEYS = Set.of("password_env", "password_file", "tls");

  private final Function<String, @Nullable String> environment;

  /**
   * A reader.
   *
   * @param environment the value of a variable, null when it is not set
   */
  public AddressReader(Function<String, @Nullable String> environment) {
    this.environment = environment;
  }

  /** The address; fails with {@code invalid_message} saying what is wrong with it. */
  public DatabaseAddress read(String address) {
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = address.substring(colon + 1);
    return switch (scheme) {
      case "duckdb" -> new DuckDbFile(file(rest));
      case "sqlite" -> new SqliteFile(file(rest));
      case "mysql", "mariadb" -> server(address, 3306);
      case "tidb" -> server(address, 4000);
      default ->
          throw wrong(
              "The address begins with none of duckdb:, sqlite:, mysql://, mariadb://, tidb://.");
    };
  }

  private static Path file(String path) {
    if (path.isBlank() || path.indexOf('?') >= 0) {
      throw wrong("After the colon there must be the path of a file, and nothing else.");
    }
    return Path.of(path);
  }

  private MySqlServer server(String address, int defaultPort) {
    URI uri = parsed(address);
    String host = uri.getHost();
    String path = uri.getPath() == null ? "" : uri.getPath();
    String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
    if (user.contains(":")) {
      throw wrong("There is a password in the address. Use ?password_env=NAME instead.");
    }
    if (host == null || path.length() < 2 || user.isBlank()) {
      throw wrong("The form is mysql://USER@HOST:PORT/DATABASE.");
    }
    String database = path.substring(1);
    if (!database.matches(PLAIN_NAME) || !user.matches(PLAIN_NAME)) {
      throw wrong("Names of database and user may have letters, digits and _ $ . - only.");
    }
    Map<String, String> options = options(uri.getRawQuery());
    int port = uri.getPort() < 0 ? defaultPort : uri.getPort();
    return new MySqlServer(host, port, database, user, password(options), tls(options, host));
  }

  private static URI parsed(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException malformed) {
      throw wrong("The form is mysql://USER@HOST:PORT/DATABASE.");
    }
  }

  private static Map<String, String> options(@Nullable String query) {
    Map<String, String> options = new TreeMap<>();
    if (query == null) {
      return options;
    }
    for (String option : query.split("&", -1)) {
      int equals = option.indexOf('=');
      String key = equals < 0 ? option : option.substring(0, equals);
      if (!KEYS.contains(key)) {
        throw wrong("The option " + key + " is not known; password_env, password_file, tls are.");
      }
      options.put(key, URLDecoder.decode(option.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return options;
  }

  private Secret password(Map<String, String> options) {
    String variable = options.get("password_env");
    if (variable != null) {
      String value = environment.apply(variable);
      if (value == null) {
        throw wrong("The environment variable " + variable + " with the password is not set.");
      }
      return new Secret(value);
    }
    String file = options.get("password_file");
    return file == null ? new Secret("") : passwordIn(Path.of(file));
  }

  private static Secret passwordIn(Path file) {
    try {
      return new Secret(Files.readString(file).strip());
    } catch (IOException unreadable) {
      throw wrong("The file " + file.getFileName() + " with the password cannot be read.");
    }
  }

  private static TlsMode tls(Map<String, String> options, String host) {
    String mode = options.get("tls");
    if (mode == null) {
      return LOOPBACK.contains(host) ? TlsMode.OFF : TlsMode.VERIFY;
    }
    return switch (mode) {
      case "verify" -> TlsMode.VERIFY;
      case "trust" -> TlsMode.TRUST;
      case "off" -> TlsMode.OFF;
      default -> throw wrong("tls is one of verify, trust, off.");
    };
  }

  private static RequestFailedException wrong(String reason) {
    return new RequestFailedException(
        ErrorCode.INVALID_MESSAGE,
        "The database address cannot be used. " + reason,
        "Examples: duckdb:sales.duckdb, sqlite:shop.db,"
            + " tidb://reader@db.example.org:4000/shop?password_env=TIDB_PASSWORD");
  }
}
