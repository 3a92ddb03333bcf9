package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.agenticbi.nlp.learning.LinearScore;
import org.junit.jupiter.api.Test;

final class ListwiseTrainingTest {

  private static final int FEATURES = 64;

  /** Feature 1 is of right candidates, feature 2 of wrong ones; the others say nothing. */
  private static List<ListwiseTraining.Sample> samples() {
    Random random = new Random(3);
    List<ListwiseTraining.Sample> samples = new ArrayList<>();
    for (int question = 0; question < 300; question++) {
      int[][] features = new int[5][];
      double[] before = new double[5];
      boolean[] right = new boolean[5];
      int wanted = random.nextInt(5);
      for (int at = 0; at < 5; at++) {
        right[at] = at == wanted;
        features[at] = new int[] {right[at] ? 1 : 2, 3 + random.nextInt(60)};
        before[at] = -at;
      }
      samples.add(new ListwiseTraining.Sample(features, before, right));
    }
    return samples;
  }

  @Test
  void train_learnsWhatTellsRightFromWrong() {
    LinearScore score = ListwiseTraining.train(samples(), FEATURES);

    assertThat(score.score(new int[] {1, 40}, -4)).isGreaterThan(score.score(new int[] {2, 41}, 0));
  }

  @Test
  void train_scoreFromBeforeThatSaysNothing_countsLess() {
    LinearScore score = ListwiseTraining.train(samples(), FEATURES);

    assertThat(score.score(new int[0], 1)).isLessThan(0.6);
  }

  @Test
  void train_sameSamples_sameWeights() {
    LinearScore one = ListwiseTraining.train(samples(), FEATURES);
    LinearScore other = ListwiseTraining.train(samples(), FEATURES);

    for (int feature = 0; feature < FEATURES; feature++) {
      assertThat(one.score(new int[] {feature}, 1)).isEqualTo(other.score(new int[] {feature}, 1));
    }
  }
}
