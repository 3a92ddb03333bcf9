package org.agenticbi.app.configuration;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.agenticbi.service.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the configuration: defaults, then {@code agentic-bi.yaml}, then the environment, then
 * flags. All problems are found before any is reported.
 */
public final class ConfigurationReader {
  private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "::1");
  private static final List<String> LOG_LEVELS = List.of("error", "warn", "info", "debug");

  private final List<String> problems = new ArrayList<>();
  private final SettingValues values = new SettingValues(problems);
  private final Path home;

  private ConfigurationReader(Path home) {
    this.home = home;
  }

  /**
   * Reads all four layers.
   *
   * @param home what relative paths are below
   * @param file the configuration file, or null for {@code agentic-bi.yaml} in the home when it is
   *     there
   * @param environment the process's variables
   * @param flags values given on the command line by key
   * @throws ConfigurationProblemsException naming everything that is wrong
   */
  public static Configuration read(
      Path home, @Nullable Path file, Map<String, String> environment, Map<String, String> flags) {
    ConfigurationReader reader = new ConfigurationReader(home);
    reader.gather(file, environment, flags);
    Configuration configuration = reader.typed();
    if (!reader.problems.isEmpty()) {
      throw new ConfigurationProblemsException(reader.problems);
    }
    return configuration;
  }

  private void gather(
      @Nullable Path file, Map<String, String> environment, Map<String, String> flags) {
    Path usual = home.resolve("agentic-bi.yaml");
    if (file != null) {
      values.readFile(file);
    } else if (Files.exists(usual)) {
      values.readFile(usual);
    }
    values.readEnvironment(environment);
    flags.forEach((key, value) -> values.set(key, value, "flag"));
  }

  private Configuration typed() {
    String host = values.text("host");
    Map<ServiceName, Integer> ports = ports();
    return new Configuration(
        host,
        token(host),
        list(values.text("allowed_origins")),
        home.resolve(values.text("data_directory")).normalize(),
        values.textIfSet("database").orElse(null),
        ports,
        addresses(host, ports),
        databases(),
        values.textIfSet("tidb.password").orElse(null),
        logLevel(),
        values.all());
  }

  private @Nullable String token(String host) {
    Optional<String> token = values.textIfSet("token");
    if (token.isPresent() && token.get().length() < ServerSettings.SHORTEST_TOKEN) {
      problems.add(
          "token: it has %d characters; wanted are at least %d. Make one with: openssl rand -hex 32"
              .formatted(token.get().length(), ServerSettings.SHORTEST_TOKEN));
    }
    if (token.isEmpty() && !LOOPBACK.contains(host)) {
      problems.add(
          "host: listening on "
              + host
              + " needs a token, so that not everybody can ask. Set AGENTIC_BI_TOKEN, for example to the"
              + " output of: openssl rand -hex 32");
    }
    return token.orElse(null);
  }

  private Map<ServiceName, Integer> ports() {
    Map<ServiceName, Integer> ports = new EnumMap<>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      ports.put(service, port(service.key() + ".port"));
    }
    return ports;
  }

  private int port(String key) {
    try {
      int port = Integer.parseInt(values.text(key).strip());
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number that is no port.
    }
    problems.add(
        "%s: `%s` (from %s) is no port; wanted is a number from 0 to 65535."
            .formatted(key, values.text(key), values.origin(key)));
    return 0;
  }

  private Map<ServiceName, URI> addresses(String host, Map<ServiceName, Integer> ports) {
    Map<ServiceName, URI> addresses = new EnumMap<>(ServiceName.class);
    String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    for (ServiceName service : ServiceName.values()) {
      String usual = "ws://" + bracketed(reachable) + ":" + ports.get(service) + "/ws";
      String key = service.key() + ".address";
      addresses.put(service, address(key, values.textIfSet(key).orElse(usual)));
    }
    return addresses;
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private URI address(String key, String text) {
    if (text.matches("wss?://[^/\\s]+(/\\S*)?")) {
      return URI.create(text);
    }
    problems.add(
        "%s: `%s` is no address; wanted is one like ws://127.0.0.1:8080/ws.".formatted(key, text));
    return URI.create("ws://127.0.0.1/ws");
  }

  private List<DatabaseAddress> databases() {
    SequencedMap<String, String> models = values.below("semantic_models");
    List<DatabaseAddress> databases = new ArrayList<>();
    values
        .below("databases")
        .forEach((name, address) ->
            databases.add(new DatabaseAddress(name, resolved(address), model(models, name))));
    if (values.textIfSet("tidb.host").isPresent()) {
      databases.add(tidb(model(models, "tidb")));
    }
    return databases;
  }

  /** The password stays out of the address: the data server looks it up by the variable's name. */
  private DatabaseAddress tidb(@Nullable Path model) {
    List<String> query = new ArrayList<>();
    if (values.textIfSet("tidb.password").isPresent()) {
      query.add("password_env=" + Configuration.TIDB_PASSWORD);
    }
    values.textIfSet("tidb.tls").ifPresent(tls -> query.add("tls=" + tls));
    String address =
        "tidb://%s@%s:%d/%s%s"
            .formatted(
                URLEncoder.encode(values.text("tidb.user"), StandardCharsets.UTF_8),
                bracketed(values.text("tidb.host")),
                port("tidb.port"),
                values.text("tidb.database"),
                query.isEmpty() ? "" : "?" + String.join("&", query));
    return new DatabaseAddress("tidb", address, model);
  }

  private @Nullable Path model(Map<String, String> models, String name) {
    String file = models.get(name);
    return file == null ? null : home.resolve(file).normalize();
  }

  /** Files of embedded databases lie below the home unless their path is absolute. */
  private String resolved(String address) {
    for (String scheme : List.of("duckdb:", "sqlite:")) {
      if (address.startsWith(scheme)) {
        return scheme + home.resolve(address.substring(scheme.length())).normalize();
      }
    }
    return address;
  }

  private String logLevel() {
    String level = values.text("log.level").toLowerCase(Locale.ROOT);
    if (!LOG_LEVELS.contains(level)) {
      problems.add("log.level: `" + level + "` is none of " + String.join(", ", LOG_LEVELS) + ".");
    }
    return level;
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
