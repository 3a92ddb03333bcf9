package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.agenticbi.nlp.learning.LinearClassifier;
import org.agenticbi.training.LinearTraining.Example;
import org.junit.jupiter.api.Test;

final class LinearTrainingTest {

  /** Features 100, 200 and 300 stand for a label each; the others say nothing. */
  private static List<Example> examples(int count) {
    Random random = new Random(3);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int label = 1 + random.nextInt(3);
      examples.add(new Example(new int[] {100 * label, random.nextInt(50)}, "label " + label));
    }
    return examples;
  }

  private static String best(LinearClassifier model, int... features) {
    double[] scores = model.scores(features);
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return model.labels().get(best);
  }

  @Test
  void train_learnsWhatTells() {
    LinearClassifier model = LinearTraining.train(examples(900), 2);

    assertThat(model.labels()).containsExactly("label 1", "label 2", "label 3");
    assertThat(best(model, 100, 7)).isEqualTo("label 1");
    assertThat(best(model, 200, 8)).isEqualTo("label 2");
    assertThat(best(model, 300, 9999)).isEqualTo("label 3");
  }

  @Test
  void train_leavesOutWhatSaysNothing() {
    LinearClassifier model = LinearTraining.train(examples(900), 2);
    int silent = 0;
    for (int feature = 0; feature < 50; feature++) {
      double[] with = model.scores(new int[] {feature});
      silent += java.util.Arrays.equals(with, model.scores(new int[] {})) ? 1 : 0;
    }
    assertThat(silent).isGreaterThan(40);
  }

  @Test
  void train_rareLabelsAreLeftOut() {
    List<Example> examples = examples(90);
    examples.add(new Example(new int[] {400}, "rare"));

    assertThat(LinearTraining.train(examples, 2).labels()).doesNotContain("rare");
    assertThat(LinearTraining.train(examples, 1).labels()).contains("rare");
  }

  @Test
  void train_frequentLabelsComeFirstWithoutFeatures() {
    List<Example> examples = examples(30);
    for (int i = 0; i < 60; i++) {
      examples.add(new Example(new int[] {500 + i}, "frequent"));
    }
    assertThat(best(LinearTraining.train(examples, 2))).isEqualTo("frequent");
  }
}
