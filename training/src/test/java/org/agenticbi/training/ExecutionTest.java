package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.agenticbi.training.Execution.Limits;
import org.agenticbi.training.Questions.KnownQuestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExecutionTest {
  private static final KnownQuestion KINDS =
      new KnownQuestion(
          "1",
          PetShop.NAME,
          "How many pets are there of each kind?",
          null,
          "SELECT kind, count(*) FROM pets GROUP BY kind");

  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

  private Databases databases;
  private Execution execution;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException, SQLException {
    databases = PetShop.open(folder);
    execution = new Execution(databases, Limits.USUAL);
  }

  @AfterAll
  void close() {
    execution.close();
  }

  @Test
  void right_sameRows() {
    assertThat(
            execution.right(
                KINDS, "SELECT COUNT(pet_id) AS n, kind FROM pets GROUP BY kind ORDER BY n"))
        .isTrue();
    assertThat(execution.right(KINDS, "SELECT kind, 1 FROM pets GROUP BY kind")).isFalse();
    assertThat(execution.right(KINDS, "SELECT kind FROM pet")).isFalse();
  }

  @Test
  void right_orderWhereItIsAskedFor() {
    KnownQuestion sorted =
        new KnownQuestion(
            "2", PetShop.NAME, "names", null, "SELECT name FROM owners ORDER BY name DESC");

    assertThat(execution.right(sorted, "SELECT name FROM owners ORDER BY name DESC")).isTrue();
    assertThat(execution.right(sorted, "SELECT name FROM owners ORDER BY name")).isFalse();
  }

  @Test
  void right_noneForAStatementThatFails() {
    KnownQuestion broken = new KnownQuestion("3", PetShop.NAME, "?", null, "SELECT x FROM y");

    assertThat(execution.gold(broken)).isEmpty();
    assertThat(execution.right(broken, "SELECT x FROM y")).isFalse();
  }

  @Test
  void run_endsWhatTakesTooLong() {
    assertThat(execution.run(PetShop.NAME, ENDLESS)).isEmpty();
    assertThat(execution.run(PetShop.NAME, "SELECT count(*) FROM pets")).isPresent();
  }

  @Test
  void run_noMoreRowsThanAllowed() {
    try (Execution strict = new Execution(databases, new Limits(5_000_000, 2))) {
      assertThat(strict.run(PetShop.NAME, "SELECT * FROM pets LIMIT 2")).isPresent();
      assertThat(strict.run(PetShop.NAME, "SELECT * FROM pets")).isEmpty();
    }
  }

  @Test
  void run_changesNothing() {
    assertThat(execution.run(PetShop.NAME, "DELETE FROM pets RETURNING pet_id")).isEmpty();
    assertThat(execution.run(PetShop.NAME, "SELECT * FROM pets").orElseThrow().size()).isEqualTo(3);
  }
}
