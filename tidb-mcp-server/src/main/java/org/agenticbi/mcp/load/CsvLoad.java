package org.agenticbi.mcp.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/**
 * Copies a CSV file into a table that exists: comma, double quotes, a header that names the columns
 * (in any order), an empty unquoted value is NULL.
 */
final class CsvLoad {

  private CsvLoad() {}

  static void copy(DuckDbWriter writer, String table, Path csv) {
    String columns = columnsOf(csv);
    try {
      writer.execute(
          "COPY %s (%s) FROM %s (FORMAT csv, HEADER true, AUTO_DETECT false, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR '')"
              .formatted(
                  SqlLiterals.name(table),
                  columns,
                  SqlLiterals.text(csv.toAbsolutePath().toString())));
    } catch (SQLException failure) {
      throw LoadErrors.in(csv, failure);
    }
  }

  private static String columnsOf(Path csv) {
    String header = headerOf(csv);
    return Arrays.stream(header.split(",", -1))
        .map(name -> name.strip().replaceAll("^\"|\"$", ""))
        .map(SqlLiterals::name)
        .collect(Collectors.joining(", "));
  }

  private static String headerOf(Path csv) {
    try (BufferedReader reader = Files.newBufferedReader(csv)) {
      String header = reader.readLine();
      if (header == null || header.isBlank()) {
        throw new RequestFailedException(
            ErrorCode.QUERY_FAILED,
            "The file " + csv.getFileName() + " is empty; its first line must name the columns.",
            "Add a header line.");
      }
      return header.startsWith("\uFEFF") ? header.substring(1) : header;
    } catch (IOException unreadable) {
      throw LoadErrors.unreadable(csv, unreadable);
    }
  }
}
