package org.agenticbi.model.sql;

import java.sql.DriverManager;

final class DuckDbMeaningTest extends MeaningTest {
  DuckDbMeaningTest() {
    super(Dialect.DUCKDB);
  }

  @Override
  TestDatabase start() throws Exception {
    return new TestDatabase(Dialect.DUCKDB, DriverManager.getConnection("jdbc:duckdb:"), () -> {});
  }
}
