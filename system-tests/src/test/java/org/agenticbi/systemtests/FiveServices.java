package org.agenticbi.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ConfigurationReader;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.run.DatabaseCatalog;
import org.agenticbi.app.run.RunningSystem;

/** All five services in this process, on free ports, over the demo data up to the fixed day. */
final class FiveServices implements AutoCloseable {
  private final RunningSystem system;

  private FiveServices(RunningSystem system) {
    this.system = system;
  }

  /** Starts them over a copy of the demo data in a folder of their own. */
  static FiveServices start(Path dataDirectory) {
    return start(dataDirectory, Map.of());
  }

  /**
   * The same with settings of the configuration.
   *
   * @param settings for example more databases, by key
   */
  static FiveServices start(Path dataDirectory, Map<String, String> settings) {
    DemoFile.copyTo(dataDirectory);
    Configuration configuration =
        ConfigurationReader.read(dataDirectory, null, Map.of(), settings(dataDirectory, settings));
    Configuration withData =
        new DatabaseCatalog(configuration, DemoFile.asOf(), sentence -> {})
            .demoFirst(DemoFile.asOf());
    return new FiveServices(
        RunningSystem.start(withData.onFreePorts(), EnumSet.allOf(ServiceName.class)));
  }

  private static Map<String, String> settings(Path dataDirectory, Map<String, String> more) {
    Map<String, String> settings = new LinkedHashMap<>(more);
    settings.put("data_directory", dataDirectory.toString());
    return settings;
  }

  /** Where a service listens. */
  URI addressOf(ServiceName service) {
    return system.configuration().addressOf(service);
  }

  /** Where all five listen, the backend first. */
  List<URI> addresses() {
    return Arrays.stream(ServiceName.values()).map(this::addressOf).toList();
  }

  /** Where a browser finds the page. */
  URI page() {
    return system.pageAddress();
  }

  @Override
  public void close() {
    system.close();
  }
}
