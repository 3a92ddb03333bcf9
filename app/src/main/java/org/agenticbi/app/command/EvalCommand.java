package org.agenticbi.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.evaluation.EvaluationDatabases;
import org.agenticbi.app.evaluation.EvaluationQuestion;
import org.agenticbi.app.evaluation.EvaluationRun;
import org.agenticbi.app.evaluation.JUnitReport;
import org.agenticbi.app.evaluation.Prediction;
import org.agenticbi.app.evaluation.QuestionFile;
import org.agenticbi.app.run.Logs;
import org.agenticbi.nlp.EngineOptions;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a file of questions through the engine. */
@Command(
    name = "eval",
    description = {
      "Runs a file of questions through the language engine and writes one JSON object a line:",
      "id, db, question, decision (answer, ask, decline), sql, confidence, interpretations, ms.",
      "",
      "The databases are SQLite files DIR/NAME/NAME.sqlite, opened read-only. With --junit the answers are judged",
      "by their rows against the questions' `sql`, and the exit code is 1 when one is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi eval --format spider --questions questions.json --databases databases --out predictions.jsonl",
      "  agentic-bi eval --format bi --questions bi/sales/questions.json --databases bi --out p.jsonl --junit report.xml"
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "bi",
      description = {
        "bi: `sql` may be a list, conversations have `turns`, a ranking shows its number (default);",
        "spider: one `sql` each, a ranking shows only what was asked for."
      })
  private Format format;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      required = true,
      description = "The questions.")
  private Path questions;

  @Option(
      names = "--databases",
      paramLabel = "DIR",
      required = true,
      description = "The databases.")
  private Path databases;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the lines go; default standard output.")
  private @Nullable Path out;

  @Option(names = "--split", paramLabel = "NAME", description = "Only questions of this split.")
  private @Nullable String split;

  @Option(
      names = "--question-key",
      paramLabel = "KEY",
      defaultValue = "question",
      description = "Which key holds the question; default ${DEFAULT-VALUE}.")
  private String questionKey;

  @Option(
      names = "--always-answer",
      description = "Answers with the best reading instead of asking back or declining.")
  private boolean alwaysAnswer;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Judges the answers and writes a JUnit report.")
  private @Nullable Path junit;

  /** Where files of questions come from. */
  enum Format {
    /** Questions of Spider's form. */
    SPIDER,
    /** Analysts' questions, with conversations. */
    BI;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    Logs.ofCommand(configuration.logFile(), configuration.logLevel());
    List<EvaluationQuestion> all = new QuestionFile(questionKey, split).read(questions);
    if (all.isEmpty()) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "There is no question in " + questions + " that fits.",
          "Check --split and --question-key.");
    }
    Set<String> names = new LinkedHashSet<>();
    all.forEach(question -> names.add(question.database()));
    try (EvaluationDatabases opened = EvaluationDatabases.open(configuration, databases, names)) {
      EngineOptions engine = new EngineOptions(alwaysAnswer, format == Format.SPIDER);
      return run(
          new EvaluationRun(opened, engine, LocalDate.now(ZoneId.systemDefault())), all, terminal);
    }
  }

  private int run(EvaluationRun run, List<EvaluationQuestion> all, Terminal terminal)
      throws IOException {
    JUnitReport report = new JUnitReport();
    Tally tally = new Tally(all.size(), terminal);
    try (@Nullable BufferedWriter lines = out == null ? null : writer(out)) {
      run.run(
          all,
          (question, prediction) -> {
            write(prediction, lines, terminal);
            if (junit != null) {
              report.add(question, prediction, run.judge(question, prediction));
            }
            tally.count(prediction);
          });
    }
    tally.end();
    if (junit == null) {
      return ExitCodes.DONE;
    }
    report.write(junit);
    terminal.note(report.right() + " of " + all.size() + " right; report in " + junit);
    return report.right() == all.size() ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  /** Half of a pair of a question, which UTF-8 cannot hold, becomes a question mark. */
  private static BufferedWriter writer(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
  }

  private static void write(
      Prediction prediction, @Nullable BufferedWriter lines, Terminal terminal) {
    String line = ProtocolJson.mapper().writeValueAsString(prediction);
    if (lines == null) {
      terminal.print(line);
      return;
    }
    try {
      lines.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
