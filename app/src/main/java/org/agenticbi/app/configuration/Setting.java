package org.agenticbi.app.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that can be set.
 *
 * @param key as it stands in {@code agentic-bi.yaml}, levels parted by dots
 * @param environment the variables that set it, the first is the usual one
 * @param fallback its value when nobody sets it; empty is not set
 * @param description for a person, one sentence
 * @param secret whether its value is never shown
 */
public record Setting(
    String key, List<String> environment, String fallback, String description, boolean secret) {

  /** Keys below these stand for names of one's own, for example {@code databases.sales}. */
  static final List<String> OPEN_KEYS = List.of("databases", "semantic_models");

  /** All settings, in the order in which they are shown. */
  public static List<Setting> all() {
    List<Setting> settings = new ArrayList<>();
    settings.add(
        of("host", "127.0.0.1", "Address to listen on; any but a loopback address needs a token"));
    settings.add(
        secret("token", "Token that clients and the services show; 32 characters or more"));
    settings.add(of("allowed_origins", "", "Web origins besides the service's own, by comma"));
    settings.add(of("data_directory", "data", "Folder of the embedded databases and of the log"));
    settings.add(of("database", "", "Database that is asked when none is named"));
    for (ServiceName service : ServiceName.values()) {
      settings.add(
          of(
              service.key() + ".port",
              String.valueOf(service.defaultPort()),
              "Port of the " + service + "; 0 is any free one"));
      settings.add(
          of(
              service.key() + ".address",
              "",
              "Where the others find the " + service + "; default ws://HOST:PORT/ws"));
    }
    settings.add(tidb("host", "", "Host of a TiDB or MySQL server; set, it is the database tidb"));
    settings.add(tidb("port", "4000", "Its port"));
    settings.add(tidb("user", "root", "Its user; best one that may only SELECT"));
    settings.add(
        new Setting("tidb.password", List.of("TIDB_PASSWORD"), "", "The user's password", true));
    settings.add(tidb("database", "test", "Its database"));
    settings.add(
        tidb("tls", "", "verify, trust or off; default verify, unless the host is this machine"));
    settings.add(of("log.level", "info", "What goes into the log: error, warn, info or debug"));
    return settings;
  }

  private static Setting of(String key, String fallback, String description) {
    return new Setting(key, List.of(environmentOf(key)), fallback, description, false);
  }

  private static Setting secret(String key, String description) {
    return new Setting(key, List.of(environmentOf(key)), "", description, true);
  }

  private static Setting tidb(String name, String fallback, String description) {
    return new Setting(
        "tidb." + name,
        List.of("TIDB_" + name.toUpperCase(Locale.ROOT)),
        fallback,
        description,
        false);
  }

  /** {@code nlp_agent.port} is set by {@code AGENTIC_BI_NLP_AGENT_PORT}. */
  static String environmentOf(String key) {
    return "AGENTIC_BI_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
  }
}
