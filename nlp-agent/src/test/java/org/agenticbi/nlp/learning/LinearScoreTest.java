package org.agenticbi.nlp.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class LinearScoreTest {
  private static final LinearScore SCORE = new LinearScore(0.5f, new float[] {0, 2, -0.25f, 0});

  @Test
  void score_addsUpFeaturesAndTheScoreBefore() {
    assertThat(SCORE.score(new int[] {}, 3)).isEqualTo(1.5);
    assertThat(SCORE.score(new int[] {1, 2, 2, 3}, -2)).isEqualTo(0.5);
  }

  @Test
  void read_whatWasWritten_scoresTheSame() throws IOException {
    LinearScore exact = new LinearScore(0.3f, new float[] {0.1f, 0, -1.7f});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    exact.write(new DataOutputStream(bytes));

    LinearScore read =
        LinearScore.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    for (int feature = 0; feature < 3; feature++) {
      assertThat(read.score(new int[] {feature}, 1)).isEqualTo(exact.score(new int[] {feature}, 1));
    }
  }
}
