package org.agenticbi.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.DatabaseAddress;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.backend.Backend;
import org.agenticbi.backend.BackendConfiguration;
import org.agenticbi.data.DataAgent;
import org.agenticbi.data.DataAgentConfiguration;
import org.agenticbi.mcp.TidbMcpServer;
import org.agenticbi.mcp.TidbMcpServerConfiguration;
import org.agenticbi.mcp.connect.AddressReader;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.nlp.NlpAgent;
import org.agenticbi.nlp.NlpAgentConfiguration;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.agenticbi.viz.VizAgent;
import org.agenticbi.viz.VizAgentConfiguration;
import org.jspecify.annotations.Nullable;

/** The one entry of each service's module. */
final class ServiceStart {
  private ServiceStart() {}

  static Service of(ServiceName name, Configuration configuration) {
    ServerSettings server = configuration.serverOf(name);
    return switch (name) {
      case BACKEND -> Backend.start(backend(server, configuration));
      case NLP_AGENT ->
          NlpAgent.start(
              new NlpAgentConfiguration(
                  server,
                  configuration.addressOf(ServiceName.TIDB_MCP_SERVER),
                  configuration.token()));
      case DATA_AGENT ->
          DataAgent.start(
              DataAgentConfiguration.of(
                  server, configuration.addressOf(ServiceName.TIDB_MCP_SERVER)));
      case VIZ_AGENT -> VizAgent.start(VizAgentConfiguration.of(server));
      case TIDB_MCP_SERVER ->
          TidbMcpServer.start(TidbMcpServerConfiguration.of(server, databases(configuration)));
    };
  }

  private static BackendConfiguration backend(ServerSettings server, Configuration configuration) {
    return BackendConfiguration.of(
        server,
        configuration.addressOf(ServiceName.NLP_AGENT),
        configuration.addressOf(ServiceName.DATA_AGENT),
        configuration.addressOf(ServiceName.VIZ_AGENT),
        configuration.addressOf(ServiceName.TIDB_MCP_SERVER),
        configuration.dataDirectory());
  }

  /** The default first, which is how the data server knows it. */
  private static List<DatabaseConfiguration> databases(Configuration configuration) {
    AddressReader reader = new AddressReader(name -> variable(name, configuration));
    List<DatabaseConfiguration> databases = new ArrayList<>();
    for (DatabaseAddress database : configuration.databases()) {
      DatabaseConfiguration read =
          new DatabaseConfiguration(
              database.name(), reader.read(database.address()), null, database.semanticModel());
      boolean isDefault = Objects.equals(database.name(), configuration.defaultDatabase());
      databases.add(isDefault ? 0 : databases.size(), read);
    }
    return databases;
  }

  private static @Nullable String variable(String name, Configuration configuration) {
    return name.equals(Configuration.TIDB_PASSWORD)
        ? configuration.tidbPassword()
        : System.getenv(name);
  }
}
