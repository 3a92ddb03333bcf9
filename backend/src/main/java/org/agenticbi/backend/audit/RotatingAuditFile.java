package org.agenticbi.backend.audit;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.HealthStatus;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit log as a file of one JSON object a line: {@code audit.log}, and {@code audit.1.log} to
 * {@code audit.N.log} of before, the newest first. Each line is handed to the operating system
 * before the answer goes out. When the disk refuses, the entry goes to the log category {@code
 * audit} and the health check says so.
 */
public final class RotatingAuditFile implements AuditLog, AutoCloseable {

  private static final Logger FALLBACK = LoggerFactory.getLogger("audit");

  private final Path folder;
  private final long maxBytes;
  private final int keptFiles;
  private OutputStream out;
  private long size;
  private @Nullable String problem;

  /**
   * Opens the file; what is in it stays.
   *
   * @param folder where it is; made when it is not there
   * @param maxBytes the file is rotated when it would grow beyond
   * @param keptFiles how many rotated files are kept
   * @throws UncheckedIOException when the folder cannot be written
   */
  public RotatingAuditFile(Path folder, long maxBytes, int keptFiles) {
    this.folder = folder;
    this.maxBytes = maxBytes;
    this.keptFiles = keptFiles;
    try {
      Files.createDirectories(folder);
      this.out = open();
    } catch (IOException e) {
      throw new UncheckedIOException("The audit log cannot be written in " + folder, e);
    }
  }

  private OutputStream open() throws IOException {
    Path file = file(0);
    OutputStream stream = Files.newOutputStream(file, CREATE, APPEND);
    size = Files.size(file);
    return stream;
  }

  private Path file(int age) {
    return folder.resolve(age == 0 ? "audit.log" : "audit." + age + ".log");
  }

  @Override
  public synchronized void write(AuditEntry entry) {
    byte[] line =
        (ProtocolJson.mapper().writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      if (size > 0 && size + line.length > maxBytes) {
        rotate();
      }
      out.write(line);
      size += line.length;
      problem = null;
    } catch (IOException e) {
      problem = "The audit log cannot be written: " + e.getMessage();
      FALLBACK.error("{}", entry, e);
    }
  }

  private void rotate() throws IOException {
    out.close();
    for (int age = keptFiles - 1; age >= 0; age--) {
      if (Files.exists(file(age))) {
        Files.move(file(age), file(age + 1), REPLACE_EXISTING);
      }
    }
    out = open();
  }

  /** Whether entries reach the file. */
  public synchronized HealthCheckResult check() {
    return problem == null
        ? new HealthCheckResult(HealthStatus.HEALTHY, "Every access to data is written down.")
        : new HealthCheckResult(HealthStatus.DEGRADED, problem);
  }

  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      FALLBACK.warn("The audit log could not be closed", e);
    }
  }
}
