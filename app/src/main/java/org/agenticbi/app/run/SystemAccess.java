package org.agenticbi.app.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;

/**
 * One service for the time of one command: that of a running system when there is one, else one
 * started for it in this process, on free ports.
 */
public final class SystemAccess implements AutoCloseable {
  private final @Nullable RunningSystem own;
  private final SystemClient client;

  private SystemAccess(@Nullable RunningSystem own, SystemClient client) {
    this.own = own;
    this.client = client;
  }

  /**
   * Opens the service.
   *
   * @param database name or address of the one database to use; null for a running system, or for
   *     all
   * @param asOf the day that "today" means for the demo; null for the current one
   */
  public static SystemAccess open(
      Configuration configuration,
      ServiceName service,
      @Nullable String database,
      @Nullable LocalDate asOf,
      Consumer<String> progress) {
    if (database == null && SystemClient.isListening(configuration, service)) {
      return new SystemAccess(null, SystemClient.of(configuration, service));
    }
    DatabaseCatalog databases =
        new DatabaseCatalog(configuration, LocalDate.now(ZoneId.systemDefault()), progress);
    Configuration chosen = chosen(databases, database, asOf);
    RunningSystem own = RunningSystem.start(chosen.onFreePorts(), needed(service));
    return new SystemAccess(own, SystemClient.of(own.configuration(), service));
  }

  private static Configuration chosen(
      DatabaseCatalog databases, @Nullable String database, @Nullable LocalDate asOf) {
    if (database != null) {
      return databases.only(database, asOf);
    }
    return databases.all();
  }

  private static Set<ServiceName> needed(ServiceName service) {
    return switch (service) {
      case BACKEND -> EnumSet.allOf(ServiceName.class);
      case NLP_AGENT, DATA_AGENT -> EnumSet.of(service, ServiceName.TIDB_MCP_SERVER);
      case VIZ_AGENT, TIDB_MCP_SERVER -> EnumSet.of(service);
    };
  }

  /** Makes a request and waits for its reply. */
  public <R extends Reply> R request(Request request, Class<R> replyType, LinkCall call) {
    return client.request(request, replyType, call);
  }

  @Override
  public void close() {
    client.close();
    if (own != null) {
      own.close();
    }
  }
}
