package org.agenticbi.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.run.DatabaseCatalog;
import org.agenticbi.mcp.load.DatabaseFiles;
import org.agenticbi.mcp.load.LoadedTable;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes tables of files of one's own. */
@Command(
    name = "import",
    description = {
      "Makes a table of each CSV, Parquet or JSON file, named after the file.",
      "",
      "The tables are kept in the database `files`, in the data folder. A table of the same name is replaced.",
      "Questions without --db then go to these tables."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi import sales.csv && agentic-bi ask \"total amount by region\"",
      "  agentic-bi import 2024/*.parquet"
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV, Parquet or JSON files.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    Files.createDirectories(configuration.dataDirectory());
    Path database = DatabaseCatalog.filesDatabase(configuration);
    files.forEach(ImportCommand::requireReadable);
    for (Path file : files) {
      terminal.stage("Importing " + file.getFileName() + " ...");
      DatabaseFiles.importFiles(database, List.of(file)).forEach(table -> print(table, terminal));
    }
    String first = DatabaseFiles.tableNameOf(files.getFirst()).replace('_', ' ');
    terminal.note("Ask about it: agentic-bi ask --db files \"how many " + first + " are there\"");
    return ExitCodes.DONE;
  }

  private static void requireReadable(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "There is no readable file " + file + ".",
          "Nothing was imported. Check the path.");
    }
  }

  private static void print(LoadedTable table, Terminal terminal) {
    terminal.print("Table %s: %,d rows".formatted(table.name(), table.rows()));
    table
        .columns()
        .forEach(column -> terminal.print("  " + column.name() + "  " + column.nativeType()));
  }
}
