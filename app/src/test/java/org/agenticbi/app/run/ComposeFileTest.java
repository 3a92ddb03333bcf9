package org.agenticbi.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.protocol.ProtocolJson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;

/**
 * Runs each service's command line in compose.yaml as it stands; only host names and ports are
 * those of this machine.
 */
class ComposeFileTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @TempDir private Path folder;

  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    processes.forEach(Process::destroy);
    for (Process process : processes) {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void composeFile_everyService_becomesReadyByItsCommandLine() throws IOException {
    JsonNode services = compose().path("services");
    Map<ServiceName, Integer> ports = freePorts();
    for (ServiceName name : ServiceName.values()) {
      processes.add(started(services.path(name.label()), name, ports));
    }

    for (ServiceName name : ServiceName.values()) {
      URI ready = URI.create("http://127.0.0.1:" + ports.get(name) + "/readyz");
      Awaitility.await(name + " is ready, log:\n" + log(name))
          .atMost(Duration.ofMinutes(4))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> status(ready) == 200);
    }
  }

  @Test
  void composeFile_everyServiceAndTidb_haveHealthChecksAndWaitForReadiness() throws IOException {
    JsonNode services = compose().path("services");

    assertThat(services.propertyNames())
        .containsExactlyInAnyOrder(
            "tidb", "backend", "nlp-agent", "data-agent", "viz-agent", "tidb-mcp-server");
    services
        .propertyStream()
        .forEach(service -> {
          assertThat(service.getValue().path("healthcheck").path("test").size())
              .as(service.getKey())
              .isGreaterThan(1);
          service
              .getValue()
              .path("depends_on")
              .propertyStream()
              .forEach(dependency -> {
                assertThat(services.has(dependency.getKey())).isTrue();
                assertThat(dependency.getValue().path("condition").asString())
                    .isEqualTo("service_healthy");
              });
        });
    for (ServiceName name : ServiceName.values()) {
      assertThat(services.path(name.label()).path("healthcheck").path("test").toString())
          .contains(":" + name.defaultPort() + "/readyz");
    }
  }

  private Process started(JsonNode service, ServiceName name, Map<ServiceName, Integer> ports)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.agenticbi.app.Main"));
    service.path("command").forEach(word -> command.add(word.asString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(key -> key.startsWith("AGENTIC_BI_"));
    builder.environment().putAll(environment(service, ports));
    builder
        .environment()
        .put("AGENTIC_BI_HOME", Files.createDirectory(folder.resolve(name.label())).toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name.label() + ".txt").toFile())
        .start();
  }

  private static Map<String, String> environment(
      JsonNode service, Map<ServiceName, Integer> ports) {
    Map<String, String> environment = new TreeMap<>();
    service
        .path("environment")
        .propertyStream()
        .filter(entry -> !entry.getKey().startsWith("TIDB_"))
        .forEach(
            entry -> environment.put(entry.getKey(), here(entry.getValue().asString(), ports)));
    for (ServiceName name : ServiceName.values()) {
      environment.put("AGENTIC_BI_" + name.name() + "_PORT", String.valueOf(ports.get(name)));
    }
    return environment;
  }

  /**
   * What stands in the file, with variables as a person would set them and the addresses of this
   * machine.
   */
  private static String here(String value, Map<ServiceName, Integer> ports) {
    String text =
        value
            .replaceAll("\\$\\{AGENTIC_BI_TOKEN:\\?[^}]*}", TOKEN)
            .replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1");
    for (ServiceName name : ServiceName.values()) {
      text =
          text.replace(
              "ws://" + name.label() + ":" + name.defaultPort() + "/",
              "ws://127.0.0.1:" + ports.get(name) + "/");
    }
    return text;
  }

  private static Map<ServiceName, Integer> freePorts() throws IOException {
    Map<ServiceName, Integer> ports = new TreeMap<>();
    List<ServerSocket> held = new ArrayList<>();
    for (ServiceName name : ServiceName.values()) {
      ServerSocket socket = new ServerSocket(0);
      held.add(socket);
      ports.put(name, socket.getLocalPort());
    }
    for (ServerSocket socket : held) {
      socket.close();
    }
    return ports;
  }

  private static int status(URI uri) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private String log(ServiceName name) {
    return folder.resolve(name.label() + ".txt").toString();
  }

  private static JsonNode compose() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path root =
        Files.exists(here.resolve("compose.yaml"))
            ? here
            : Objects.requireNonNull(here.getParent());
    Object file =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(root.resolve("compose.yaml")));
    return ProtocolJson.mapper().valueToTree(merged(file));
  }

  /** YAML's merge keys, which Compose knows and YAML 1.2 does not. */
  private static Object merged(Object node) {
    if (node instanceof List<?> list) {
      return list.stream().map(ComposeFileTest::merged).toList();
    }
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    Map<Object, Object> merged = new LinkedHashMap<>();
    if (map.get("<<") instanceof Map<?, ?> base) {
      merged.putAll((Map<?, ?>) merged(base));
    }
    map.forEach((key, value) -> merged.put(key, value == null ? "" : merged(value)));
    merged.remove("<<");
    return merged;
  }
}
