package org.agenticbi.app.command;

import java.io.Console;
import java.io.PrintWriter;
import org.agenticbi.protocol.ProgressUpdate;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: results to standard output, everything else to standard error. */
final class Terminal {
  private static final int USUAL_WIDTH = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean interactive;
  private boolean stageShown;

  Terminal(CommandSpec command) {
    this.out = command.commandLine().getOut();
    this.err = command.commandLine().getErr();
    this.interactive = isWatched();
  }

  @SuppressWarnings("SystemConsoleNull") // Null where the JDK's console module is missing.
  private static boolean isWatched() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  void print(String line) {
    clearStage();
    out.println(line);
    out.flush();
  }

  /** Something for the person beside the result. */
  void note(String line) {
    clearStage();
    err.println(line);
    err.flush();
  }

  /** What is going on, on a line that is overwritten; only where a person watches. */
  void stage(ProgressUpdate update) {
    stage(update.status());
  }

  void stage(String status) {
    if (interactive) {
      err.print("\r\u001b[2K" + status);
      err.flush();
      stageShown = true;
    }
  }

  private void clearStage() {
    if (stageShown) {
      err.print("\r\u001b[2K");
      err.flush();
      stageShown = false;
    }
  }

  PrintWriter err() {
    clearStage();
    return err;
  }

  /** Characters across. */
  int width() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_WIDTH : Math.max(40, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
