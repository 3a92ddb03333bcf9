package org.agenticbi.app;

import org.agenticbi.app.command.AgenticBi;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs one command; its exit code says how it ended. */
  public static void main(String[] arguments) {
    System.exit(AgenticBi.run(arguments));
  }
}
