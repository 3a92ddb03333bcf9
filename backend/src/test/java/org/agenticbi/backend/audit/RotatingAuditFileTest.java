package org.agenticbi.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.agenticbi.protocol.HealthStatus;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class RotatingAuditFileTest {

  @TempDir Path folder;

  private static AuditEntry entry(String question) {
    return new AuditEntry(
        Instant.parse("2026-01-31T12:00:00Z"),
        "question",
        "anna",
        "s",
        "q",
        question,
        "shop",
        "SELECT 1",
        3L,
        1.5,
        "answered");
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  @Test
  void entry_isOneLineOfJsonWhateverItHolds() throws IOException {
    try (RotatingAuditFile audit = new RotatingAuditFile(folder, 10_000, 2)) {
      audit.write(entry("two\nlines and \"quotes\""));
      assertThat(audit.check().status()).isEqualTo(HealthStatus.HEALTHY);
    }
    assertThat(lines("audit.log")).hasSize(1);
    JsonNode line = ProtocolJson.mapper().readTree(lines("audit.log").getFirst());
    assertThat(line.path("question").asString()).isEqualTo("two\nlines and \"quotes\"");
    assertThat(line.path("at").asString()).isEqualTo("2026-01-31T12:00:00Z");
    assertThat(line.path("rows").asInt()).isEqualTo(3);
  }

  @Test
  void fullFile_isRotatedAndTheOldestGoes() throws IOException {
    try (RotatingAuditFile audit = new RotatingAuditFile(folder, 300, 2)) {
      for (int number = 0; number < 6; number++) {
        audit.write(entry("question " + number));
      }
    }
    assertThat(lines("audit.log").getLast()).contains("question 5");
    assertThat(lines("audit.1.log").getLast()).contains("question 4");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void restart_goesOnInTheSameFile() throws IOException {
    for (int start = 0; start < 2; start++) {
      try (RotatingAuditFile audit = new RotatingAuditFile(folder, 10_000, 2)) {
        audit.write(entry("question " + start));
      }
    }
    assertThat(lines("audit.log")).hasSize(2);
  }

  @Test
  void closedFile_isReportedAndDoesNotFail() {
    RotatingAuditFile audit = new RotatingAuditFile(folder, 10_000, 1);
    audit.close();
    audit.write(entry("lost"));
    assertThat(audit.check().status()).isEqualTo(HealthStatus.DEGRADED);
  }
}
