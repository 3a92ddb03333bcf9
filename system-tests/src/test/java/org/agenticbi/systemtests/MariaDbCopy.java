package org.agenticbi.systemtests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agenticbi.app.demo.DemoData;
import org.agenticbi.systemtests.question.GoldDatabase;

/**
 * Copies the demo data from DuckDB to MariaDB: the same schema with its keys and comments, the same
 * rows.
 */
final class MariaDbCopy {
  private static final Pattern TABLE =
      Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);

  private MariaDbCopy() {}

  /** Fills the server's database; a user who may only read it can ask. */
  static void copy(GoldDatabase from, MariaDbServer to, Path folder) {
    List<String> statements = new ArrayList<>();
    statements.add("CREATE DATABASE " + MariaDbServer.DATABASE + " CHARACTER SET utf8mb4");
    statements.add("USE " + MariaDbServer.DATABASE);
    Matcher table = TABLE.matcher(DemoData.schema());
    while (table.find()) {
      String name = table.group(1);
      statements.add("CREATE TABLE " + name + " (" + mariaDbColumns(table.group(2)) + "\n)");
      Path file = folder.resolve(name + ".csv");
      from.execute(
          "COPY (SELECT "
              + columns(name)
              + " FROM "
              + name
              + ") TO '"
              + file
              + "' (HEADER false, NULLSTR '\\N')");
      statements.add(
          "LOAD DATA INFILE '"
              + file
              + "' INTO TABLE "
              + name
              + " FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '\"'");
    }
    statements.add("CREATE USER '" + MariaDbServer.READER + "'@'127.0.0.1' IDENTIFIED BY ''");
    statements.add(
        "GRANT SELECT ON "
            + MariaDbServer.DATABASE
            + ".* TO '"
            + MariaDbServer.READER
            + "'@'127.0.0.1'");
    to.execute(statements);
  }

  private static String mariaDbColumns(String columns) {
    return columns.replace("VARCHAR", "VARCHAR(200)");
  }

  /** MariaDB reads a truth value as 0 or 1. */
  private static String columns(String table) {
    return table.equals("products") ? "* REPLACE (discontinued::INTEGER AS discontinued)" : "*";
  }
}
