package org.agenticbi.mcp.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MySqlFlavourTest {

  private static final SessionLimits LIMITS = new SessionLimits(Duration.ofSeconds(90), 64, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "8.0.11-TiDB-v8.5.1, TIDB",
    "5.7.25-TiDB-v6.1.0, TIDB",
    "10.11.19-MariaDB-0+deb12u1, MARIADB",
    "5.5.5-10.6.12-MariaDB-log, MARIADB",
    "8.4.3, MYSQL",
    "8.0.36-28 Percona, MYSQL"
  })
  void of_readsTheVersion(String version, MySqlFlavour expected) {
    assertThat(MySqlFlavour.of(version)).isEqualTo(expected);
  }

  @Test
  void lockDown_speaksEachServersWords() {
    assertThat(MySqlFlavour.TIDB.lockDown(LIMITS))
        .containsExactly(
            "SET SESSION max_execution_time = 90000",
            "SET SESSION tidb_mem_quota_query = 67108864");
    assertThat(MySqlFlavour.MYSQL.lockDown(LIMITS))
        .containsExactly(
            "SET SESSION max_execution_time = 90000", "SET SESSION TRANSACTION READ ONLY");
    assertThat(MySqlFlavour.MARIADB.lockDown(LIMITS))
        .containsExactly(
            "SET SESSION max_statement_time = 90", "SET SESSION TRANSACTION READ ONLY");
  }
}
