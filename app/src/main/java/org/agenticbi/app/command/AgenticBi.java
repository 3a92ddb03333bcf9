package org.agenticbi.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code agentic-bi COMMAND}. */
@Command(
    name = "agentic-bi",
    description =
        "Business intelligence that one talks to: questions in English, answers with SQL, rows and charts.",
    version = "agentic-bi 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      AskCommand.class,
      SqlCommand.class,
      CatalogCommand.class,
      ImportCommand.class,
      AlignCommand.class,
      EvalCommand.class,
      DoctorCommand.class,
      ConfigCommand.class,
      HelpCommand.class
    },
    footerHeading = "%nFirst steps:%n",
    footer = {
      "  agentic-bi demo                                   starts everything over made-up data",
      "  agentic-bi ask \"revenue by region last quarter\"   asks one question",
      "  agentic-bi import sales.csv                       makes a table of a file of one's own",
      "  agentic-bi test                                   runs all tests (in a checkout)",
      "  agentic-bi COMMAND --help                         options and examples of a command"
    })
public final class AgenticBi implements Runnable {
  private static final int HELP_WIDTH = 110;

  @Spec private CommandSpec spec;

  /** Runs the command of these arguments; returns its exit code. */
  public static int run(String... arguments) {
    return run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new AgenticBi());
    command.setOut(out);
    command.setErr(err);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setUsageHelpWidth(HELP_WIDTH);
    command.setExecutionExceptionHandler(new FailureReport());
    command.setParameterExceptionHandler(AgenticBi::usageProblem);
    addHelp(command);
    int code = command.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    command.getSubcommands().values().forEach(AgenticBi::addHelp);
  }

  private static int usageProblem(ParameterException problem, String[] arguments) {
    PrintWriter err = problem.getCommandLine().getErr();
    err.println(problem.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, err)) {
      err.println(
          "  "
              + problem.getCommandLine().getCommandSpec().qualifiedName()
              + " --help shows how it is used.");
    }
    err.flush();
    return ExitCodes.USAGE;
  }

  /** Tables and plots are drawn with characters beyond ASCII, whatever the locale says. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    PrintStream stream =
        new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
