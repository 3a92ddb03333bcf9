package org.agenticbi.model.sql;

import java.sql.DriverManager;

final class SqliteMeaningTest extends MeaningTest {
  SqliteMeaningTest() {
    super(Dialect.SQLITE);
  }

  @Override
  TestDatabase start() throws Exception {
    return new TestDatabase(
        Dialect.SQLITE, DriverManager.getConnection("jdbc:sqlite::memory:"), () -> {});
  }
}
