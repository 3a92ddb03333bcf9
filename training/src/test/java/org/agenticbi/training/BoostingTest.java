package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.agenticbi.nlp.learning.TreeEnsemble;
import org.agenticbi.training.Boosting.Objective;
import org.agenticbi.training.Boosting.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BoostingTest {
  private static final int ROWS = 400;
  private static final int COLUMNS = 4;
  private static final int GROUP = 10;

  /** Some features are missing; the label is whether the first two outweigh the third. */
  private final float[] features = new float[ROWS * COLUMNS];

  private final float[] labels = new float[ROWS];

  BoostingTest() {
    Random random = new Random(11);
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        boolean missing = random.nextInt(6) == 0;
        features[row * COLUMNS + column] = missing ? Float.NaN : random.nextFloat();
      }
      labels[row] = known(row, 0) + known(row, 1) > 2 * known(row, 2) ? 1 : 0;
    }
  }

  private float known(int row, int column) {
    float feature = features[row * COLUMNS + column];
    return Float.isNaN(feature) ? 0.5f : feature;
  }

  private float[] row(int row) {
    float[] copy = new float[COLUMNS];
    System.arraycopy(features, row * COLUMNS, copy, 0, COLUMNS);
    return copy;
  }

  private static int[] groups() {
    int[] groups = new int[ROWS / GROUP];
    java.util.Arrays.fill(groups, GROUP);
    return groups;
  }

  @ParameterizedTest
  @EnumSource
  void train_scoresAsXgboostDoes(Objective objective) throws XGBoostError {
    Parameters parameters = Parameters.of(objective, 20, 4);
    int[] groups = objective == Objective.LOGISTIC ? null : groups();
    Booster booster = Boosting.booster(features, COLUMNS, labels, groups, parameters);
    DMatrix data = new DMatrix(features, ROWS, COLUMNS, Float.NaN);
    float[][] wanted = booster.predict(data, true);
    booster.dispose();
    data.dispose();

    TreeEnsemble trees =
        TreeEnsemble.of(Boosting.train(features, COLUMNS, labels, groups, parameters));

    assertThat(trees.trees()).isEqualTo(20);
    for (int row = 0; row < ROWS; row++) {
      assertThat(trees.score(row(row))).isCloseTo(wanted[row][0], within(1e-4));
    }
  }

  @Test
  void train_learns() {
    TreeEnsemble trees =
        TreeEnsemble.of(
            Boosting.train(
                features, COLUMNS, labels, null, Parameters.of(Objective.LOGISTIC, 60, 4)));
    int right = 0;
    for (int row = 0; row < ROWS; row++) {
      boolean likely = TreeEnsemble.chance(trees.score(row(row))) > 0.5;
      right += likely == labels[row] > 0 ? 1 : 0;
    }
    assertThat(right).isGreaterThan(ROWS * 9 / 10);
  }

  @Test
  void train_sameDataSameModel() {
    Parameters parameters = Parameters.of(Objective.PAIRWISE, 10, 3);

    assertThat(Boosting.train(features, COLUMNS, labels, groups(), parameters))
        .isEqualTo(Boosting.train(features, COLUMNS, labels, groups(), parameters));
  }
}
