package org.agenticbi.mcp.load;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agenticbi.mcp.load.FileImport.BadLine;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns DuckDB's messages about a file into ones that name the file, the line and the reason. */
final class LoadErrors {

  private static final Pattern CSV_LINE =
      Pattern.compile("CSV Error on Line: (\\d+)\\s*\\R(?:Original Line: ?(.*)\\R)?(.*)");
  private static final Pattern JSON_LINE = Pattern.compile("at byte \\d+ in line (\\d+): (.*)");
  private static final int SHOWN_LINE_LENGTH = 120;

  private LoadErrors() {}

  static RequestFailedException in(Path file, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    Matcher csv = CSV_LINE.matcher(message);
    if (csv.find()) {
      String text = csv.group(2) == null ? "" : csv.group(2);
      return atLines(file, List.of(new BadLine(Long.parseLong(csv.group(1)), csv.group(3), text)));
    }
    Matcher json = JSON_LINE.matcher(message);
    if (json.find()) {
      return atLines(file, List.of(new BadLine(Long.parseLong(json.group(1)), json.group(2), "")));
    }
    String reason =
        firstLine(message).replace(file.toAbsolutePath().toString(), file.getFileName().toString());
    return failed(file, file.getFileName() + " could not be read: " + reason, List.of());
  }

  /** The first bad line in words, all of them in the details. */
  static RequestFailedException atLines(Path file, List<BadLine> bad) {
    BadLine first = bad.getFirst();
    String text = first.text().strip();
    String shown = text.isEmpty() ? "" : " The line is: " + shortened(text);
    String others =
        bad.size() == 1 ? "" : " " + (bad.size() - 1) + " more lines do not fit either.";
    return failed(
        file,
        "%s, line %d: %s.%s%s"
            .formatted(
                file.getFileName(), first.number(), withoutStop(first.reason()), shown, others),
        bad);
  }

  static RequestFailedException unreadable(Path file, IOException failure) {
    String reason =
        failure instanceof NoSuchFileException ? "there is no such file" : "it cannot be read";
    return failed(file, "The file " + file.getFileName() + ": " + reason + ".", List.of());
  }

  /** Something that is wrong with a database file itself. */
  static RequestFailedException ofDatabase(Path database, SQLException failure) {
    String message = firstLine(String.valueOf(failure.getMessage()));
    if (message.contains("Could not set lock") || message.contains("different configuration")) {
      return new RequestFailedException(
          ErrorCode.QUERY_FAILED,
          "The database file " + database.getFileName() + " is in use by another program.",
          "Stop the program that has it open, or use another file.");
    }
    return new RequestFailedException(
        ErrorCode.QUERY_FAILED,
        "The database file " + database.getFileName() + " could not be changed: " + message,
        "Nothing was changed. Correct the statement or the data and try again.");
  }

  private static RequestFailedException failed(Path file, String message, List<BadLine> bad) {
    ObjectNode details = ProtocolJson.mapper().createObjectNode();
    details.put("file", file.getFileName().toString());
    if (!bad.isEmpty()) {
      details.put("line", bad.getFirst().number());
      ArrayNode lines = details.putArray("lines");
      bad.forEach(line ->
          lines.addObject().put("line", line.number()).put("reason", withoutStop(line.reason())));
    }
    return new RequestFailedException(
        ErrorCode.QUERY_FAILED,
        message,
        details,
        List.of("Nothing was imported. Correct the file and import it again."));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  private static String withoutStop(String reason) {
    String text = reason.strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_LINE_LENGTH ? text : text.substring(0, SHOWN_LINE_LENGTH) + "...";
  }
}
