package org.agenticbi.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ConfigurationReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which every command finds its configuration. */
final class ConfigurationOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration file; default agentic-bi.yaml in the program's folder.")
  private @Nullable Path file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Sets one key of the configuration, for example backend.port=9090.")
  private Map<String, String> flags = new LinkedHashMap<>();

  Configuration read() {
    Map<String, String> environment = System.getenv();
    Path home = Path.of(environment.getOrDefault("AGENTIC_BI_HOME", "")).toAbsolutePath();
    String named = environment.get("AGENTIC_BI_CONFIG");
    Path chosen = file != null ? file : named == null ? null : Path.of(named);
    return ConfigurationReader.read(home, chosen, environment, flags);
  }
}
