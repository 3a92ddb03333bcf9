package org.agenticbi.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.Setting;
import org.agenticbi.app.configuration.SettingValue;
import org.agenticbi.protocol.ProtocolJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what is set and where. */
@Command(
    name = "config",
    description =
        "Prints every setting with its value and where it came from. Secrets are not shown.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi config",
      "  agentic-bi config --describe",
      "  agentic-bi config --json"
    })
final class ConfigCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Option(
      names = "--describe",
      description = "Prints what each setting means and which variable sets it.")
  private boolean describes;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    if (json) {
      Map<String, Object> values = new LinkedHashMap<>();
      configuration
          .values()
          .forEach(value -> values.put(value.key(), new Shown(value.shown(), value.origin())));
      terminal.print(
          ProtocolJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(values));
    } else if (describes) {
      Setting.all().forEach(setting -> describe(setting, terminal));
    } else {
      configuration.values().forEach(value -> print(value, terminal));
    }
    return ExitCodes.DONE;
  }

  private static void describe(Setting setting, Terminal terminal) {
    terminal.print("%-26s %s".formatted(setting.key(), setting.description()));
    terminal.print(
        "%-26s %s%s"
            .formatted(
                "",
                String.join(", ", setting.environment()),
                setting.fallback().isEmpty() ? "" : "; default " + setting.fallback()));
  }

  private static void print(SettingValue value, Terminal terminal) {
    terminal.print("%-26s %-32s %s".formatted(value.key(), value.shown(), value.origin()));
  }

  private record Shown(String value, String origin) {}
}
