package org.agenticbi.app.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agenticbi.app.output.DelimitedText;
import org.agenticbi.app.output.Rows;
import org.agenticbi.app.output.TerminalChart;
import org.agenticbi.app.output.TextTable;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.Message;
import org.agenticbi.protocol.MessageTypes;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the answer to a question, or why there is none, in the format that was asked for. */
final class AnswerPrinter {
  private static final int MOST_ROWS = 40;

  private final Terminal terminal;
  private final ResultFormat format;
  private final boolean showsSql;

  AnswerPrinter(Terminal terminal, ResultFormat format, boolean showsSql) {
    this.terminal = terminal;
    this.format = format;
    this.showsSql = showsSql;
  }

  void answer(QueryResponse answer) {
    Rows rows = new Rows(answer.columns(), answer.data(), answer.truncated());
    switch (format) {
      case TABLE -> table(answer, rows);
      case JSON -> json(answer);
      case CSV -> DelimitedText.csv(rows).forEach(terminal::print);
      case MD -> markdown(answer, rows);
    }
  }

  private void table(QueryResponse answer, Rows rows) {
    terminal.print(answer.explanation());
    terminal.print("");
    List<String> plot = TerminalChart.lines(answer.chartType(), rows, terminal.width());
    plot.forEach(terminal::print);
    if (!plot.isEmpty()) {
      terminal.print("");
    }
    TextTable.lines(rows, MOST_ROWS).forEach(terminal::print);
    answer.insights().stream()
        .limit(3)
        .forEach(insight -> terminal.print("• " + insight.sentence()));
    if (showsSql) {
      terminal.print("");
      terminal.print(answer.sqlQuery());
    }
    note(
        "Assumed: ",
        answer.words().stream()
            .filter(word -> word.use() == WordFate.DEFAULTED)
            .map(WordUse::meaning));
    note("Left out: ", answer.words().stream().filter(AnswerPrinter::isLost).map(WordUse::text));
  }

  /** Whether a word was passed over that is more than a joint between others. */
  private static boolean isLost(WordUse word) {
    return word.use() == WordFate.IGNORED && !word.meaning().startsWith("joins");
  }

  private void note(String heading, Stream<String> parts) {
    String said = parts.distinct().collect(Collectors.joining(", "));
    if (!said.isEmpty()) {
      terminal.note(heading + said);
    }
  }

  private void markdown(QueryResponse answer, Rows rows) {
    terminal.print(answer.explanation());
    terminal.print("");
    DelimitedText.markdown(rows).forEach(terminal::print);
    if (showsSql) {
      terminal.print("");
      terminal.print("```sql");
      terminal.print(answer.sqlQuery());
      terminal.print("```");
    }
  }

  private void json(Message message) {
    ObjectNode node = ProtocolJson.mapper().createObjectNode();
    node.put("type", MessageTypes.nameOf(message.getClass()));
    node.setAll((ObjectNode) ProtocolJson.mapper().valueToTree(message));
    terminal.print(ProtocolJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(node));
  }

  /** Says why there is no answer; the exit code that says it too. */
  int failure(ErrorBody error) {
    if (format == ResultFormat.JSON) {
      json(new ErrorMessage(error));
    } else {
      failureText(error);
    }
    if (error.type() == ErrorCode.AMBIGUOUS_QUESTION) {
      return ExitCodes.ASKS_BACK;
    }
    return error.type() == ErrorCode.UNANSWERABLE_QUESTION ? ExitCodes.DECLINED : ExitCodes.FAILED;
  }

  private void failureText(ErrorBody error) {
    if (error.type() != ErrorCode.AMBIGUOUS_QUESTION || error.details() == null) {
      FailureReport.print(error, terminal.err());
      return;
    }
    terminal.note(error.message());
    int number = 0;
    for (JsonNode reading : error.details().path("interpretations")) {
      number++;
      terminal.note("  " + number + ". " + reading.path("explanation").asString(""));
    }
    terminal.note("Ask again with --choose 1 to " + number + ", or say it more exactly.");
  }
}
