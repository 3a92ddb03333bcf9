package org.agenticbi.mcp.load;

import java.nio.file.Path;
import java.util.Locale;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/** The formats of files that become tables. */
enum DataFileFormat {
  CSV,
  PARQUET,
  JSON;

  /** By the ending of the file's name. */
  static DataFileFormat of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv", "tsv", "txt" -> CSV;
      case "parquet", "pq" -> PARQUET;
      case "json", "jsonl", "ndjson" -> JSON;
      default ->
          throw new RequestFailedException(
              ErrorCode.INVALID_MESSAGE,
              "The file " + file.getFileName() + " has no ending that says what is in it.",
              "Give a file that ends in .csv, .tsv, .parquet, .json, .jsonl or .ndjson.");
    };
  }

  /** The table function of DuckDB that reads all rows of the file. */
  String reader(Path file) {
    String path = SqlLiterals.text(file.toAbsolutePath().toString());
    return switch (this) {
      case CSV -> "read_csv(" + path + ", sample_size = -1, store_rejects = true)";
      case PARQUET -> "read_parquet(" + path + ")";
      case JSON -> "read_json_auto(" + path + ", sample_size = -1)";
    };
  }
}
