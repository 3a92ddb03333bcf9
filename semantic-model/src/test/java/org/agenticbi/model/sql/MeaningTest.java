package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example gives the same rows on every database, with parameters and with values inside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MeaningTest {
  private final Dialect dialect;
  private TestDatabase reference;
  private TestDatabase database;

  MeaningTest(Dialect dialect) {
    this.dialect = dialect;
  }

  abstract TestDatabase start() throws Exception;

  @BeforeAll
  void open() throws Exception {
    reference = DuckDbMeaningTest.inMemory();
    database = start();
  }

  @AfterAll
  void close() throws Exception {
    database.close();
    reference.close();
  }

  static Stream<Example> examples() {
    return Examples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void render_example(Example example) throws SQLException {
    SqlText sql = SqlRenderer.forDialect(dialect).render(example.statement());
    check(example, database.rows(sql), sql.text());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void renderInline_example(Example example) throws SQLException {
    String sql = SqlRenderer.forDialect(dialect).renderInline(example.statement());
    check(example, database.rows(sql), sql);
  }

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** Statements that nobody wrote mean the same here as on DuckDB. */
  @ParameterizedTest
  @MethodSource("seeds")
  void render_randomStatement(long seed) throws SQLException {
    Statement statement = RandomStatements.of(seed);
    String expected = SqlRenderer.forDialect(Dialect.DUCKDB).renderInline(statement);
    SqlText sql = SqlRenderer.forDialect(dialect).render(statement);
    String inline = SqlRenderer.forDialect(dialect).renderInline(statement);

    List<String> rows = reference.rows(expected);
    assertThat(database.rows(inline))
        .as("%s%n-- as%n%s", inline, expected)
        .containsExactlyInAnyOrderElementsOf(rows);
    assertThat(database.rows(sql)).as(sql.text()).containsExactlyInAnyOrderElementsOf(rows);
  }

  private static void check(Example example, List<String> rows, String sql) {
    if (example.ordered()) {
      assertThat(rows).as(sql).containsExactlyElementsOf(example.rows());
    } else {
      assertThat(rows).as(sql).containsExactlyInAnyOrderElementsOf(example.rows());
    }
  }
}
