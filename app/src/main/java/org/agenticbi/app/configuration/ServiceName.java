package org.agenticbi.app.configuration;

import java.util.Arrays;
import java.util.List;

/** The five services. */
public enum ServiceName {
  /** Turns a question into an answer and serves the page. */
  BACKEND("backend", "backend", 8080),
  /** Turns a question into SQL. */
  NLP_AGENT("nlp-agent", "nlp_agent", 8011),
  /** Turns SQL into rows. */
  DATA_AGENT("data-agent", "data_agent", 8012),
  /** Turns rows into charts. */
  VIZ_AGENT("viz-agent", "viz_agent", 8013),
  /** Holds the databases. */
  TIDB_MCP_SERVER("tidb-mcp-server", "tidb_mcp_server", 8000);

  private final String label;
  private final String key;
  private final int defaultPort;

  ServiceName(String label, String key, int defaultPort) {
    this.label = label;
    this.key = key;
    this.defaultPort = defaultPort;
  }

  /** As it stands on the command line and in messages. */
  public String label() {
    return label;
  }

  /** As it stands in the configuration. */
  public String key() {
    return key;
  }

  /** Where it listens when nothing is set. */
  public int defaultPort() {
    return defaultPort;
  }

  /** The labels of all. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ServiceName::label).toList();
  }

  @Override
  public String toString() {
    return label;
  }
}
