package org.agenticbi.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of the program in a process of its own.
 *
 * @param exitCode with which it ended
 * @param out what it printed
 * @param err what it said besides
 */
record ProgramRun(int exitCode, String out, String err) {
  private static final int PATIENCE_SECONDS = 120;

  /** Runs a command in a folder and waits for its end. */
  static ProgramRun of(Path home, Map<String, String> environment, String... arguments) {
    try {
      Files.createDirectories(home);
      Path out = Files.createTempFile(home, "out", ".txt");
      Path err = Files.createTempFile(home, "err", ".txt");
      ProcessBuilder builder = builder(home, environment, arguments);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The program did not end: " + List.of(arguments));
      }
      return new ProgramRun(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * A process of the program that is not started yet; its configuration comes from the environment
   * alone.
   */
  static ProcessBuilder builder(Path home, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=" + StandardCharsets.UTF_8,
            "-cp",
            classPath(),
            "org.agenticbi.app.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("AGENTIC_BI_") || name.startsWith("TIDB_"));
    builder.environment().put("AGENTIC_BI_HOME", home.toString());
    builder.environment().putAll(environment);
    return builder;
  }

  private static String classPath() {
    String ofSurefire = System.getProperty("surefire.test.class.path");
    return ofSurefire == null ? System.getProperty("java.class.path") : ofSurefire;
  }

  @Override
  public String toString() {
    return "exit code " + exitCode + "\n--- out\n" + out + "\n--- err\n" + err;
  }
}
