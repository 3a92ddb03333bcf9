package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DuckDbMeaningTest extends MeaningTest {
  DuckDbMeaningTest() {
    super(Dialect.DUCKDB);
  }

  @Override
  TestDatabase start() throws Exception {
    return inMemory();
  }

  static TestDatabase inMemory() throws SQLException {
    return new TestDatabase(Dialect.DUCKDB, DriverManager.getConnection("jdbc:duckdb:"), () -> {});
  }

  /** Else the comparison of random statements would show nothing. */
  @Test
  void randomStatements_giveManyDifferentRows() throws SQLException {
    Set<List<String>> results = new HashSet<>();
    try (TestDatabase database = inMemory()) {
      for (long seed = 0; seed < 150; seed++) {
        SqlRenderer renderer = SqlRenderer.forDialect(Dialect.DUCKDB);
        results.add(database.rows(renderer.renderInline(RandomStatements.of(seed))));
      }
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }

    assertThat(results).hasSizeGreaterThan(75);
  }
}
