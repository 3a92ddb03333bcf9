package org.agenticbi.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.agenticbi.app.configuration.ConfigurationProblemsException;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.RequestFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in words: what, where, what to do. The log has the rest. */
final class FailureReport implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    switch (failure) {
      case RequestFailedException refused -> print(refused.body(), err);
      case ConfigurationProblemsException wrong -> {
        err.println("The configuration has " + count(wrong.problems().size()) + ":");
        wrong.problems().forEach(problem -> err.println("  " + problem));
      }
      default -> {
        LOG.error("The command failed", failure);
        err.println("This went wrong: " + reason(failure));
        err.println("  `agentic-bi doctor` looks for the cause.");
      }
    }
    err.flush();
    return ExitCodes.FAILED;
  }

  static void print(ErrorBody body, PrintWriter err) {
    err.println(body.message());
    List<String> suggestions = Objects.requireNonNullElse(body.suggestions(), List.of());
    suggestions.forEach(suggestion -> err.println("  " + suggestion));
  }

  private static String count(int problems) {
    return problems == 1 ? "a problem" : problems + " problems";
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }
}
