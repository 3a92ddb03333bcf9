package org.agenticbi.app.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.agenticbi.protocol.NearestNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The values of all settings, gathered from the defaults, the file, the environment and the flags;
 * the later wins. Unknown keys are problems with a suggestion, so that a slip of the pen is not
 * silently without effect.
 */
final class SettingValues {
  private static final String PREFIX = "AGENTIC_BI_";

  /** Variables of the launcher, which are no settings. */
  private static final List<String> LAUNCHER_VARIABLES =
      List.of(
          "AGENTIC_BI_HOME",
          "AGENTIC_BI_JAVA_HOME",
          "AGENTIC_BI_JAVA_OPTIONS",
          "AGENTIC_BI_CONFIG");

  private final SequencedMap<String, SettingValue> values = new LinkedHashMap<>();
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final List<String> problems;

  SettingValues(List<String> problems) {
    this.problems = problems;
    for (Setting setting : Setting.all()) {
      settings.put(setting.key(), setting);
      values.put(
          setting.key(),
          new SettingValue(setting.key(), setting.fallback(), "default", setting.secret()));
    }
  }

  void readFile(Path file) {
    try {
      JsonNode root = new YAMLMapper().readTree(Files.readString(file));
      if (root.isObject()) {
        flatten("", root).forEach((key, value) -> set(key, value, file.getFileName().toString()));
      } else if (!root.isMissingNode() && !root.isNull()) {
        problems.add(file + ": wanted are keys with values, for example `backend: {port: 8080}`.");
      }
    } catch (IOException e) {
      problems.add(file + " cannot be read: " + e.getMessage());
    } catch (JacksonException e) {
      problems.add(file + " is not YAML: " + e.getOriginalMessage());
    }
  }

  private static Map<String, String> flatten(String prefix, JsonNode node) {
    Map<String, String> flat = new LinkedHashMap<>();
    node.propertyStream()
        .forEach(property -> {
          String key = prefix + property.getKey();
          if (property.getValue().isObject()) {
            flat.putAll(flatten(key + ".", property.getValue()));
          } else {
            flat.put(key, text(property.getValue()));
          }
        });
    return flat;
  }

  private static String text(JsonNode node) {
    if (node.isArray()) {
      return String.join(",", node.valueStream().map(SettingValues::text).toList());
    }
    return node.isNull() ? "" : node.asString();
  }

  void readEnvironment(Map<String, String> environment) {
    for (Setting setting : settings.values()) {
      for (String name : setting.environment()) {
        String value = environment.get(name);
        if (value != null) {
          values.put(setting.key(), new SettingValue(setting.key(), value, name, setting.secret()));
        }
      }
    }
    environment.keySet().stream()
        .sorted()
        .filter(this::isUnknownVariable)
        .forEach(name ->
            problems.add(
                "The environment variable " + name + " sets nothing." + near(name, variables())));
    for (String open : Setting.OPEN_KEYS) {
      String name = Setting.environmentOf(open);
      entries(environment.get(name)).forEach((key, value) -> set(open + "." + key, value, name));
    }
  }

  /** {@code sales=sqlite:sales.db;stock=duckdb:stock.duckdb} has two entries. */
  private Map<String, String> entries(@Nullable String text) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String entry : text == null ? new String[0] : text.split(";")) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        entries.put(entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
      } else if (!entry.isBlank()) {
        problems.add("`" + entry.strip() + "` is no NAME=VALUE.");
      }
    }
    return entries;
  }

  private boolean isUnknownVariable(String name) {
    return name.startsWith(PREFIX)
        && !variables().contains(name)
        && !LAUNCHER_VARIABLES.contains(name);
  }

  private List<String> variables() {
    List<String> names = new ArrayList<>();
    settings.values().forEach(setting -> names.addAll(setting.environment()));
    Setting.OPEN_KEYS.forEach(key -> names.add(Setting.environmentOf(key)));
    return names;
  }

  void set(String key, String value, String origin) {
    Setting setting = settings.get(key);
    boolean open = Setting.OPEN_KEYS.stream().anyMatch(prefix -> key.startsWith(prefix + "."));
    if (setting == null && !open) {
      problems.add(
          origin
              + ": there is no setting `"
              + key
              + "`."
              + near(key, List.copyOf(settings.keySet())));
    } else {
      values.put(key, new SettingValue(key, value, origin, setting != null && setting.secret()));
    }
  }

  private static String near(String name, List<String> known) {
    List<String> nearest = NearestNames.like(name, known, 1);
    return nearest.isEmpty() ? "" : " Did you mean " + nearest.getFirst() + "?";
  }

  String text(String key) {
    return Objects.requireNonNull(values.get(key), key).value();
  }

  Optional<String> textIfSet(String key) {
    return Optional.of(text(key)).filter(value -> !value.isEmpty());
  }

  String origin(String key) {
    return Objects.requireNonNull(values.get(key), key).origin();
  }

  /** The entries below an open key, by their names. */
  SequencedMap<String, String> below(String openKey) {
    SequencedMap<String, String> entries = new LinkedHashMap<>();
    values.forEach((key, value) -> {
      if (key.startsWith(openKey + ".")) {
        entries.put(key.substring(openKey.length() + 1), value.value());
      }
    });
    return entries;
  }

  List<SettingValue> all() {
    return List.copyOf(values.values());
  }
}
