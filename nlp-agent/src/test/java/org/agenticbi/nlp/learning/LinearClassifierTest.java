package org.agenticbi.nlp.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class LinearClassifierTest {
  private static final LinearClassifier MODEL =
      LinearClassifier.of(
          List.of("rain", "sun"),
          new float[] {0.5f, -0.25f},
          Map.of(3, new float[] {2, 0}, 900, new float[] {-1, 1.5f}, 7, new float[] {0.01f, 0}),
          0.1f);

  @Test
  void scores_addUpWhatIsKnown() {
    assertThat(MODEL.labels()).containsExactly("rain", "sun");
    assertThat(MODEL.scores(new int[] {})).containsExactly(0.5, -0.25);
    assertThat(MODEL.scores(new int[] {3, 900, 12345})).containsExactly(1.5, 1.25);
  }

  @Test
  void of_leavesOutWhatIsNegligible() {
    assertThat(MODEL.scores(new int[] {7})).containsExactly(0.5, -0.25);
  }

  @Test
  void addScores_onTopOfOthers() {
    double[] scores = MODEL.scores(new int[] {3});
    MODEL.addScores(new int[] {900}, scores);

    assertThat(scores).containsExactly(MODEL.scores(new int[] {3, 900}));
  }

  @Test
  void logProbabilities_areOfOneWhole() {
    double[] logarithms = MODEL.logProbabilities(new int[] {3});

    assertThat(DoubleStream.of(logarithms).map(Math::exp).sum()).isCloseTo(1, within(1e-12));
    assertThat(logarithms[0] - logarithms[1]).isCloseTo(2.75, within(1e-12));
  }

  @Test
  void logProbabilities_ofHugeScoresStayFinite() {
    LinearClassifier steep =
        LinearClassifier.of(List.of("a", "b"), new float[] {5000, -5000}, Map.of(), 0);

    assertThat(steep.logProbabilities(new int[] {})).containsExactly(0, -10_000);
  }

  @Test
  void read_whatWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MODEL.write(new DataOutputStream(bytes));

    LinearClassifier read =
        LinearClassifier.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read.labels()).isEqualTo(MODEL.labels());
    for (int feature : new int[] {3, 7, 900}) {
      assertThat(read.scores(new int[] {feature}))
          .containsExactly(MODEL.scores(new int[] {feature}));
    }
  }

  @Test
  void write_sameModelSameBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MODEL.write(new DataOutputStream(bytes));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    LinearClassifier.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))
        .write(new DataOutputStream(again));

    assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
  }
}
