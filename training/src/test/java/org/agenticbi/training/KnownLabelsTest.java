package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.agenticbi.training.Questions.KnownQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnownLabelsTest {
  private static final KnownQuestion QUESTION =
      new KnownQuestion("1", PetShop.NAME, "How many pets?", null, "SELECT count(*) FROM pets");
  private static final String RIGHT = "SELECT count(pet_id) FROM pets";
  private static final String WRONG = "SELECT count(*) FROM owners WHERE city = 'Oslo'";

  @TempDir private Path folder;

  @Test
  void right_runsTheStatement() throws IOException, SQLException {
    try (Execution execution = new Execution(PetShop.open(folder), Execution.Limits.USUAL)) {
      KnownLabels labels = new KnownLabels(execution, null);

      assertThat(labels.right(QUESTION, RIGHT)).isTrue();
      assertThat(labels.right(QUESTION, WRONG)).isFalse();
    }
  }

  @Test
  void save_keepsWhatWasRight() throws IOException, SQLException {
    Path file = folder.resolve("labels");
    Databases databases = PetShop.open(folder);
    try (Execution execution = new Execution(databases, Execution.Limits.USUAL)) {
      KnownLabels labels = new KnownLabels(execution, file);
      labels.right(QUESTION, RIGHT);
      labels.right(QUESTION, WRONG);
      labels.save();
    }
    try (Execution nothingRuns = new Execution(databases, new Execution.Limits(1, 1))) {
      KnownLabels labels = new KnownLabels(nothingRuns, file);

      assertThat(labels.right(QUESTION, RIGHT)).isTrue();
      assertThat(labels.right(QUESTION, WRONG)).isFalse();
    }
  }
}
