package org.agenticbi.mcp.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.agenticbi.mcp.fixture.Shop;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guard alone, with no database behind it, refuses the attack list. */
class AttacksTest {

  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

  @AfterAll
  static void endThreads() {
    THREADS.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource(names = {"DUCKDB", "SQLITE", "MYSQL"})
  void everyAttack_isRefusedWithAReasonAndASuggestion(Dialect dialect) {
    List<String> passed = new ArrayList<>();
    for (String attack : attacks(dialect)) {
      try {
        passed.add(attack + "  ->  " + check(dialect, attack).text());
      } catch (RequestFailedException refused) {
        assertThat(refused.code()).as(attack).isEqualTo(ErrorCode.QUERY_REJECTED);
        assertThat(refused.getMessage()).as(attack).isNotBlank();
      }
    }
    assertThat(passed).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DUCKDB", "SQLITE", "MYSQL"})
  void deepNesting_isRefusedNotACrash(Dialect dialect) {
    for (String deep :
        List.of(
            "SELECT " + "(".repeat(3000) + "1" + ")".repeat(3000),
            "SELECT " + "NOT ".repeat(5000) + "1",
            "SELECT " + "- ".repeat(9000) + "1",
            "SELECT " + "CASE WHEN 1 THEN ".repeat(900) + "1" + " END".repeat(900),
            "SELECT 1" + " + 1".repeat(7000),
            "SELECT 1 WHERE 1 = 1" + " AND 1 = 1".repeat(2500),
            "SELECT " + "coalesce(".repeat(59) + "1" + ")".repeat(59),
            "SELECT 1" + " UNION SELECT 1".repeat(2000))) {
      try {
        assertThat(check(dialect, deep).text()).isNotBlank();
      } catch (RequestFailedException refused) {
        assertThat(refused.code()).isEqualTo(ErrorCode.QUERY_REJECTED);
      }
    }
  }

  /** Pieces of statements and of attacks in any order give a verdict, never another exception. */
  @ParameterizedTest
  @EnumSource(names = {"DUCKDB", "SQLITE", "MYSQL"})
  void anyText_givesAVerdict(Dialect dialect) {
    Random random = new Random(20260131);
    List<String> pieces =
        Stream.concat(
                attacks(dialect).stream()
                    .flatMap(attack -> Stream.of(attack.splitWithDelimiters("[ '(]", 0))),
                Stream.of(
                    "\u0000", "\uD800", "é", "🚀", "\"", "``", "''", "--", "/*", "*/", "1e9", "?",
                    "\n"))
            .toList();
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : "SELECT ");
      int length = random.nextInt(20);
      for (int piece = 0; piece < length; piece++) {
        text.append(pieces.get(random.nextInt(pieces.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      try {
        GuardedStatement accepted = check(dialect, text.toString());
        assertThat(check(dialect, accepted.text()).text()).isEqualTo(accepted.text());
      } catch (RequestFailedException refused) {
        assertThat(refused.code()).as(text.toString()).isEqualTo(ErrorCode.QUERY_REJECTED);
      }
    }
  }

  @Test
  void refusal_saysWhatWhereAndWhatToDo() {
    assertRefused("DELETE FROM orders", "Only one SELECT statement is allowed; this is DELETE.", 1);
    assertRefused("SELECT * FROM ordres", "There is no table ordres in the database shop.", 15);
    assertRefused("SELECT 1, sleeep(2)", "The function sleeep is not allowed.", 11);
    assertRefused("SELECT 1; SELECT 2", "Only one statement is allowed", 9);
    assertRefused(
        "SELECT id FROM orders WHERE",
        "There is a syntax error near WHERE (line 1, column 23).",
        23);
    assertRefused(
        "SELECT a b c FROM orders", "There is a syntax error near c (line 1, column 12)", 12);
    assertThat(refusal("SELECT * FROM ordres").body().suggestions())
        .containsExactly("Did you mean orders?");
    assertThat(refusal("SELECT lowr(status) FROM orders").body().suggestions())
        .contains("Did you mean lower?");
  }

  @Test
  void rowLimit_isSetOnTheOutermostSelect() {
    assertThat(check(Dialect.DUCKDB, "SELECT id FROM orders").text())
        .isEqualTo("SELECT id FROM orders LIMIT 101");
    assertThat(check(Dialect.DUCKDB, "SELECT id FROM orders LIMIT 5 OFFSET 2").text())
        .isEqualTo("SELECT id FROM orders LIMIT 5 OFFSET 2");
    assertThat(check(Dialect.DUCKDB, "SELECT id FROM orders LIMIT 5000").text())
        .isEqualTo("SELECT id FROM orders LIMIT 101");
    assertThat(check(Dialect.DUCKDB, "SELECT id FROM orders ORDER BY id LIMIT ?").text())
        .isEqualTo("SELECT id FROM orders ORDER BY id LIMIT ?");
    assertThat(check(Dialect.MYSQL, "SELECT id FROM orders LIMIT 2, 5000").text())
        .isEqualTo("SELECT id FROM orders LIMIT 2, 101");
    assertThat(
            check(Dialect.SQLITE, "SELECT id FROM orders UNION SELECT id FROM customers ORDER BY 1")
                .text())
        .isEqualTo("SELECT id FROM orders UNION SELECT id FROM customers ORDER BY 1 LIMIT 101");
    assertThat(check(Dialect.DUCKDB, "(SELECT id FROM orders)").text())
        .isEqualTo("(SELECT id FROM orders) LIMIT 101");
  }

  @Test
  void dotInAQuotedName_isPartOfTheName() {
    String sql = "SELECT o.\"a.b\", \"o\".\"St. Helena\" AS \"x.y\" FROM \"orders\" AS o LIMIT 5";
    assertThat(check(Dialect.DUCKDB, sql).text()).isEqualTo(sql);
    String mysql = sql.replace('"', '`');
    assertThat(check(Dialect.MYSQL, mysql).text()).isEqualTo(mysql);
    assertRefused("SELECT * FROM \"mysql.orders\"", "There is no table mysql.orders", 15);
  }

  @Test
  void accepted_tellsTablesAndParameters() {
    GuardedStatement statement =
        check(
            Dialect.DUCKDB,
            "WITH big AS (SELECT * FROM \"Orders\" WHERE total_amount > ?) SELECT c.name FROM big"
                + " JOIN customers c ON c.id = big.customer_id WHERE c.state = ?");
    assertThat(statement.tables()).containsExactly("orders", "customers");
    assertThat(statement.parameters()).isEqualTo(2);
    assertThat(statement.rowLimit()).isEqualTo(100);
  }

  private static void assertRefused(String sql, String reason, int position) {
    RequestFailedException refusal = refusal(sql);
    assertThat(refusal).hasMessageContaining(reason);
    assertThat(refusal.body().details()).isNotNull();
    assertThat(String.valueOf(refusal.body().details()))
        .isEqualTo("{\"position\":" + position + "}");
    assertThat(refusal.body().suggestions()).isNotEmpty();
  }

  private static RequestFailedException refusal(String sql) {
    try {
      throw new AssertionError("accepted: " + check(Dialect.DUCKDB, sql));
    } catch (RequestFailedException refused) {
      return refused;
    }
  }

  private static GuardedStatement check(Dialect dialect, String sql) {
    String schema = dialect == Dialect.MYSQL ? "shop" : "main";
    return new Guard(dialect, THREADS).check(sql, TableScope.of("shop", schema, Shop.TABLES), 100);
  }

  private static List<String> attacks(Dialect dialect) {
    List<String> attacks = new ArrayList<>(Corpus.read("attacks.sql"));
    attacks.addAll(Corpus.read("attacks-" + dialect.protocolName() + ".sql"));
    return attacks;
  }
}
