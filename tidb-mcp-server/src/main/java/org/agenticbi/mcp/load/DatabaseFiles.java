package org.agenticbi.mcp.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/**
 * Makes and fills DuckDB files. Everything happens on a read-write connection that is closed before
 * the call returns; queries run on other, locked-down connections. Each call does all of its work
 * or none of it, and fails with a {@link RequestFailedException} that names the file and line.
 */
public final class DatabaseFiles {

  private DatabaseFiles() {}

  /**
   * Makes a new database file. It appears under its name only when it is complete.
   *
   * @param duckdbFile must not exist
   * @param ddl statements that make the tables; keys, foreign keys and comments are kept
   * @param csvByTable loaded in the order of the map, so tables that others refer to come first;
   *     first line: column names; an empty unquoted value is NULL
   */
  public static void create(Path duckdbFile, String ddl, Map<String, Path> csvByTable) {
    if (Files.exists(duckdbFile)) {
      throw new RequestFailedException(
          ErrorCode.QUERY_FAILED,
          "The database file " + duckdbFile.getFileName() + " exists already.",
          "Remove it, or give another name.");
    }
    Path partial = duckdbFile.resolveSibling(duckdbFile.getFileName() + ".partial");
    try {
      deletePartial(partial);
      try (DuckDbWriter writer = DuckDbWriter.open(partial)) {
        writer.execute(ddl);
        csvByTable.forEach((table, csv) -> CsvLoad.copy(writer, table, csv));
        writer.execute("CHECKPOINT");
      }
      Files.move(partial, duckdbFile, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException failure) {
      throw LoadErrors.ofDatabase(duckdbFile, failure);
    } catch (IOException failure) {
      throw LoadErrors.unreadable(duckdbFile, failure);
    } finally {
      deletePartial(partial);
    }
  }

  /**
   * Adds rows to tables of an existing file, in one transaction.
   *
   * @param csvByTable loaded in the order of the map
   * @param replacedTables tables that are emptied first
   */
  public static void append(
      Path duckdbFile, Map<String, Path> csvByTable, Set<String> replacedTables) {
    try (DuckDbWriter writer = DuckDbWriter.open(duckdbFile)) {
      writer.atomically(() -> {
        for (String table : replacedTables) {
          writer.execute("DELETE FROM " + SqlLiterals.name(table));
        }
        csvByTable.forEach((table, csv) -> CsvLoad.copy(writer, table, csv));
      });
      writer.execute("CHECKPOINT");
    } catch (SQLException failure) {
      throw LoadErrors.ofDatabase(duckdbFile, failure);
    }
  }

  /**
   * Makes a table from a CSV, Parquet or JSON file, with the types inferred from all its values.
   *
   * @param duckdbFile is made when it does not exist
   */
  public static LoadedTable importFile(
      Path duckdbFile, Path file, String tableName, ExistingTable existing) {
    refuseEmpty(file);
    List<LoadedTable> loaded = new ArrayList<>();
    try (DuckDbWriter writer = DuckDbWriter.open(duckdbFile)) {
      writer.atomically(() -> loaded.add(new FileImport(writer, file, tableName).run(existing)));
      writer.execute("CHECKPOINT");
    } catch (SQLException failure) {
      throw LoadErrors.ofDatabase(duckdbFile, failure);
    }
    return loaded.getFirst();
  }

  /** Makes a table of each file, named after it; a table of that name is replaced. */
  public static List<LoadedTable> importFiles(Path duckdbFile, List<Path> files) {
    return files.stream()
        .map(file -> importFile(duckdbFile, file, tableNameOf(file), ExistingTable.REPLACE))
        .toList();
  }

  /**
   * The latest date of a column; empty when the file or the table is missing or has no rows.
   *
   * @param column of type DATE or TIMESTAMP
   */
  public static Optional<LocalDate> latestDate(Path duckdbFile, String table, String column) {
    if (!Files.exists(duckdbFile)) {
      return Optional.empty();
    }
    try (DuckDbWriter writer = DuckDbWriter.open(duckdbFile)) {
      if (!writer.hasTable(table)) {
        return Optional.empty();
      }
      String sql =
          "SELECT CAST(max(%s) AS DATE) FROM %s"
              .formatted(SqlLiterals.name(column), SqlLiterals.name(table));
      return writer.read(
          sql,
          rows ->
              rows.next()
                  ? Optional.ofNullable(rows.getObject(1, LocalDate.class))
                  : Optional.empty());
    } catch (SQLException failure) {
      throw LoadErrors.ofDatabase(duckdbFile, failure);
    }
  }

  /** The table name of a file: {@code Sales 2024.csv} becomes {@code sales_2024}. */
  public static String tableNameOf(Path file) {
    String name =
        file.getFileName()
            .toString()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\.gz$", "")
            .replaceFirst("\\.[^.]*$", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "_")
            .replaceAll("^_+|_+$", "");
    String usable = name.isEmpty() ? "data" : name;
    return Character.isDigit(usable.charAt(0)) ? "t_" + usable : usable;
  }

  private static void refuseEmpty(Path file) {
    try {
      if (Files.size(file) == 0) {
        throw new RequestFailedException(
            ErrorCode.QUERY_FAILED,
            "The file " + file.getFileName() + " is empty.",
            "Give a file with a header line and rows.");
      }
    } catch (IOException unreadable) {
      throw LoadErrors.unreadable(file, unreadable);
    }
  }

  private static void deletePartial(Path partial) {
    try {
      Files.deleteIfExists(partial);
      Files.deleteIfExists(partial.resolveSibling(partial.getFileName() + ".wal"));
    } catch (IOException failure) {
      throw LoadErrors.unreadable(partial, failure);
    }
  }
}
