package org.agenticbi.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
  private static final List<String> KNOWN = List.of("heartbeat", "stats", "sql_query", "query");

  @Test
  void to_ordersByDistance() {
    assertThat(NearestNames.to("qeury", KNOWN, 2)).containsExactly("query", "sql_query");
    assertThat(NearestNames.to("SQL-Query", KNOWN, 1)).containsExactly("sql_query");
  }

  @Test
  void like_leavesOutWhatIsNotAlike() {
    assertThat(NearestNames.like("stast", KNOWN, 3)).containsExactly("stats");
    assertThat(NearestNames.like("zzzzzz", KNOWN, 3)).isEmpty();
  }

  @Test
  void longWords_costLittle() {
    assertThat(NearestNames.to("x".repeat(1_000_000), KNOWN, 1)).hasSize(1);
  }
}
