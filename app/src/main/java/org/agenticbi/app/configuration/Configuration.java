package org.agenticbi.app.configuration;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is set, checked and typed; built once at the start of a command.
 *
 * @param host to listen on
 * @param token null when none is needed
 * @param allowedOrigins web origins besides the service's own
 * @param dataDirectory where the embedded databases lie
 * @param defaultDatabase null when none is named: the demo, or the only one
 * @param ports of the five services
 * @param addresses of the {@code /ws} of the five services, as the others find them
 * @param databases besides the demo and the imported files
 * @param tidbPassword null where none is set
 * @param logLevel of the log file
 * @param values all settings with their origins
 */
public record Configuration(
    String host,
    @Nullable String token,
    List<String> allowedOrigins,
    Path dataDirectory,
    @Nullable String defaultDatabase,
    Map<ServiceName, Integer> ports,
    Map<ServiceName, URI> addresses,
    List<DatabaseAddress> databases,
    @Nullable String tidbPassword,
    String logLevel,
    List<SettingValue> values) {
  /** The variable that holds the password of the database {@code tidb}. */
  public static final String TIDB_PASSWORD = "TIDB_PASSWORD";

  /** Copies its collections. */
  public Configuration {
    allowedOrigins = List.copyOf(allowedOrigins);
    ports = new EnumMap<>(ports);
    addresses = new EnumMap<>(addresses);
    databases = List.copyOf(databases);
    values = List.copyOf(values);
  }

  /** How a service listens. */
  public ServerSettings serverOf(ServiceName service) {
    return ServerSettings.local(portOf(service))
        .withHost(host)
        .withToken(token)
        .withAllowedOrigins(allowedOrigins);
  }

  /** How something of ours keeps in touch with a service. */
  public LinkSettings linkAs(String ownName) {
    return LinkSettings.from(ownName).withToken(token);
  }

  /** Where a service listens; 0 is any free port. */
  public int portOf(ServiceName service) {
    return Objects.requireNonNull(ports.get(service));
  }

  /** The {@code /ws} of a service. */
  public URI addressOf(ServiceName service) {
    return Objects.requireNonNull(addresses.get(service));
  }

  /** The log of this program. */
  public Path logFile() {
    return dataDirectory.resolve("agentic-bi.log");
  }

  /** The same with every service on a free port of the loopback address, for a run of its own. */
  public Configuration onFreePorts() {
    Map<ServiceName, Integer> free = new EnumMap<>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      free.put(service, 0);
    }
    return new Configuration(
        "127.0.0.1",
        token,
        allowedOrigins,
        dataDirectory,
        defaultDatabase,
        free,
        addresses,
        databases,
        tidbPassword,
        logLevel,
        values);
  }

  /** The same with one service found elsewhere. */
  public Configuration withAddress(ServiceName service, URI address) {
    Map<ServiceName, URI> changed = new EnumMap<>(addresses);
    changed.put(service, address);
    return new Configuration(
        host,
        token,
        allowedOrigins,
        dataDirectory,
        defaultDatabase,
        ports,
        changed,
        databases,
        tidbPassword,
        logLevel,
        values);
  }

  /** The same with other databases. */
  public Configuration withDatabases(List<DatabaseAddress> others, @Nullable String newDefault) {
    return new Configuration(
        host,
        token,
        allowedOrigins,
        dataDirectory,
        newDefault,
        ports,
        addresses,
        others,
        tidbPassword,
        logLevel,
        values);
  }

  /** Without secrets. */
  @Override
  public String toString() {
    return "Configuration[host="
        + host
        + ", dataDirectory="
        + dataDirectory
        + ", databases="
        + databases
        + "]";
  }
}
