package org.agenticbi.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationReaderTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @TempDir private Path home;

  @Test
  void read_nothingSet_givesTheDefaults() {
    Configuration configuration = read(Map.of(), Map.of());

    assertThat(configuration.host()).isEqualTo("127.0.0.1");
    assertThat(configuration.token()).isNull();
    assertThat(configuration.allowedOrigins()).isEmpty();
    assertThat(configuration.dataDirectory()).isEqualTo(home.resolve("data"));
    assertThat(configuration.defaultDatabase()).isNull();
    assertThat(configuration.databases()).isEmpty();
    assertThat(configuration.logLevel()).isEqualTo("info");
    assertThat(configuration.ports().values()).containsExactly(8080, 8011, 8012, 8013, 8000);
    assertThat(configuration.addressOf(ServiceName.VIZ_AGENT))
        .isEqualTo(URI.create("ws://127.0.0.1:8013/ws"));
  }

  @Test
  void read_everyLayer_theLaterWins() throws IOException {
    write(
        "log: {level: debug}\nbackend: {port: 1001}\nnlp_agent: {port: 1002}\ndata_agent: {port: 1003}");

    Configuration configuration =
        read(
            Map.of("AGENTIC_BI_NLP_AGENT_PORT", "2002", "AGENTIC_BI_DATA_AGENT_PORT", "2003"),
            Map.of("data_agent.port", "3003"));

    assertThat(configuration.ports().values()).containsExactly(1001, 2002, 3003, 8013, 8000);
    assertThat(origin(configuration, "log.level")).isEqualTo("agentic-bi.yaml");
    assertThat(origin(configuration, "nlp_agent.port")).isEqualTo("AGENTIC_BI_NLP_AGENT_PORT");
    assertThat(origin(configuration, "data_agent.port")).isEqualTo("flag");
    assertThat(origin(configuration, "viz_agent.port")).isEqualTo("default");
  }

  @Test
  void read_unknownKeys_areAllNamedWithASuggestion() throws IOException {
    write("bakend: {port: 1}\nhosst: a");

    assertThat(problems(Map.of("AGENTIC_BI_TOKN", "x"), Map.of("log.levl", "info")))
        .containsExactlyInAnyOrder(
            "agentic-bi.yaml: there is no setting `bakend.port`. Did you mean backend.port?",
            "agentic-bi.yaml: there is no setting `hosst`. Did you mean host?",
            "The environment variable AGENTIC_BI_TOKN sets nothing. Did you mean AGENTIC_BI_TOKEN?",
            "flag: there is no setting `log.levl`. Did you mean log.level?");
  }

  @Test
  void read_badValues_areAllNamed() {
    assertThat(
            problems(
                Map.of(),
                Map.of(
                    "backend.port",
                    "http",
                    "viz_agent.address",
                    "viz",
                    "log.level",
                    "loud",
                    "token",
                    "short")))
        .hasSize(4)
        .anyMatch(problem -> problem.contains("backend.port") && problem.contains("`http`"))
        .anyMatch(problem -> problem.contains("viz_agent.address"))
        .anyMatch(problem -> problem.contains("log.level"))
        .anyMatch(problem -> problem.startsWith("token:") && !problem.contains("short"));
  }

  @Test
  void read_otherHostWithoutToken_isRefused() {
    assertThat(problems(Map.of("AGENTIC_BI_HOST", "0.0.0.0"), Map.of()))
        .singleElement()
        .asString()
        .contains("AGENTIC_BI_TOKEN");
    assertThat(
            read(Map.of("AGENTIC_BI_HOST", "0.0.0.0", "AGENTIC_BI_TOKEN", TOKEN), Map.of()).token())
        .isEqualTo(TOKEN);
  }

  @Test
  void read_databases_fromFileAndEnvironment() throws IOException {
    write("databases: {sales: \"sqlite:sales.db\"}\nsemantic_models: {sales: model.yaml}");

    Configuration configuration =
        read(
            Map.of(
                "AGENTIC_BI_DATABASES",
                "stock=duckdb:/srv/stock.duckdb",
                "TIDB_HOST",
                "db.example",
                "TIDB_PASSWORD",
                "secret"),
            Map.of());

    assertThat(configuration.databases())
        .containsExactly(
            new DatabaseAddress(
                "sales", "sqlite:" + home.resolve("sales.db"), home.resolve("model.yaml")),
            new DatabaseAddress("stock", "duckdb:/srv/stock.duckdb", null),
            new DatabaseAddress(
                "tidb", "tidb://root@db.example:4000/test?password_env=TIDB_PASSWORD", null));
    assertThat(configuration.toString()).doesNotContain("secret");
    assertThat(configuration.values()).noneMatch(value -> value.shown().contains("secret"));
  }

  @Test
  void environmentOf_everySetting_isDifferent() {
    List<String> names =
        Setting.all().stream().flatMap(setting -> setting.environment().stream()).toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  private void write(String yaml) throws IOException {
    Files.writeString(home.resolve("agentic-bi.yaml"), yaml);
  }

  private Configuration read(Map<String, String> environment, Map<String, String> flags) {
    return ConfigurationReader.read(home, null, environment, flags);
  }

  private List<String> problems(Map<String, String> environment, Map<String, String> flags) {
    return catchThrowableOfType(
            ConfigurationProblemsException.class, () -> read(environment, flags))
        .problems();
  }

  private static String origin(Configuration configuration, String key) {
    return configuration.values().stream()
        .filter(value -> value.key().equals(key))
        .findFirst()
        .orElseThrow()
        .origin();
  }
}
