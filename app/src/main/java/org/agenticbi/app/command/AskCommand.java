package org.agenticbi.app.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.run.Logs;
import org.agenticbi.app.run.SystemAccess;
import org.agenticbi.protocol.Clarify;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.Query;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a question and prints the answer. */
@Command(
    name = "ask",
    description = {
      "Asks a question in English and prints the answer.",
      "",
      "Asks the running system when there is one and no --db is given; otherwise starts what it needs for",
      "this one question. Without --db: the configured database, else the imported files, else the demo."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered",
      "1:failed",
      "2:wrong command line",
      "3:asks back: the question has several readings (--choose picks one)",
      "4:declined: the data does not hold the answer"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi ask \"top 5 customers by total purchase amount\"",
      "  agentic-bi ask \"revenue by region last quarter\" --db demo --as-of 2025-09-30",
      "  agentic-bi ask \"how many singers are there\" --db sqlite:concerts.sqlite --format json"
    })
final class AskCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question.")
  private List<String> words;

  @Option(
      names = "--db",
      paramLabel = "DATABASE",
      description =
          "Name of a database, or sqlite:FILE, duckdb:FILE, mysql://USER@HOST:PORT/DATABASE.")
  private @Nullable String database;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "How to print: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private ResultFormat format;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that \"today\" means, as 2025-09-30; the demo's data ends there.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--choose",
      paramLabel = "N",
      description = "When the question has several readings: answers the Nth of them.")
  private int choice;

  @Option(names = "--sql", description = "Prints the SQL too (with --format table or md).")
  private boolean showsSql;

  @Override
  public Integer call() {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    Logs.ofCommand(configuration.logFile(), configuration.logLevel());
    AnswerPrinter printer = new AnswerPrinter(terminal, format, showsSql);
    try (SystemAccess backend =
        SystemAccess.open(configuration, ServiceName.BACKEND, database, asOf, terminal::stage)) {
      return ask(backend, terminal, printer);
    } catch (RequestFailedException e) {
      return printer.failure(e.body());
    }
  }

  private int ask(SystemAccess backend, Terminal terminal, AnswerPrinter printer) {
    LinkCall call = LinkCall.within(PATIENCE).withProgress(terminal::stage);
    try {
      printer.answer(backend.request(query(), QueryResponse.class, call));
    } catch (RequestFailedException e) {
      if (choice < 1 || e.code() != ErrorCode.AMBIGUOUS_QUESTION) {
        throw e;
      }
      Clarify clarify = new Clarify(queryId(e), choice - 1);
      printer.answer(backend.request(clarify, QueryResponse.class, call));
    }
    return ExitCodes.DONE;
  }

  private Query query() {
    String day = asOf == null ? null : asOf.toString();
    return new Query(String.join(" ", words), null, null, day, null);
  }

  private static String queryId(RequestFailedException ambiguous) {
    return ambiguous.body().details() == null
        ? ""
        : ambiguous.body().details().path("query_id").asString("");
  }
}
