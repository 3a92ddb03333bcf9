package org.agenticbi.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.agenticbi.nlp.learning.LinearClassifier;

/**
 * Trains multinomial logistic models; the same examples give the same model. What a feature says is
 * left out unless enough examples agree on it, which keeps the model small and, measured on
 * databases apart, makes it better.
 */
public final class LinearTraining {
  private static final int SEED = 7;
  private static final int EPOCHS = 10;
  private static final int LEAST_SEEN = 2;

  /** Always there, so that it holds how frequent each label is. */
  private static final int BIAS = 0;

  /** Errors below are not learned from: it saves most of the time. */
  private static final float LEAST_ERROR = 1e-4f;

  private final List<String> labels = new ArrayList<>();
  private final Map<String, Integer> classes = new HashMap<>();
  private final Map<Integer, Integer> places = new TreeMap<>();

  private LinearTraining() {}

  /** Features that are there, and the label that they should lead to. */
  public static final class Example {
    private final int[] features;
    private final String label;

    /** An example; the features are not copied. */
    public Example(int[] features, String label) {
      this.features = features;
      this.label = label;
    }
  }

  /**
   * Trains.
   *
   * @param leastFrequent labels that are rarer are left out, with their examples
   */
  public static LinearClassifier train(List<Example> examples, int leastFrequent) {
    LinearTraining training = new LinearTraining();
    training.number(examples, leastFrequent);
    return training.classifier(training.learned(training.known(examples)));
  }

  private void number(List<Example> examples, int leastFrequent) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(example -> counts.merge(example.label, 1, Integer::sum));
    counts.values().removeIf(count -> count < leastFrequent);
    for (String label : counts.keySet()) {
      classes.put(label, labels.size());
      labels.add(label);
    }
    Map<Integer, Integer> seen = new TreeMap<>();
    known(examples)
        .forEach(example ->
            Arrays.stream(example.features).forEach(each -> seen.merge(each, 1, Integer::sum)));
    seen.values().removeIf(count -> count < LEAST_SEEN);
    seen.keySet().forEach(feature -> places.put(feature, places.size() + 1));
  }

  private List<Example> known(List<Example> examples) {
    return examples.stream().filter(example -> classes.containsKey(example.label)).toList();
  }

  private FollowTheLeader learned(List<Example> examples) {
    FollowTheLeader leader = new FollowTheLeader(places.size() + 1, labels.size());
    List<int[]> rows = examples.stream().map(this::row).toList();
    int[] truths = examples.stream().mapToInt(each -> classes.get(each.label)).toArray();
    List<Integer> order = new ArrayList<>();
    for (int example = 0; example < truths.length; example++) {
      order.add(example);
    }
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(example -> leader.learn(rows.get(example), truths[example], LEAST_ERROR));
    }
    return leader;
  }

  private int[] row(Example example) {
    int[] row = new int[example.features.length + 1];
    int size = 1;
    row[0] = BIAS;
    for (int feature : example.features) {
      Integer place = places.get(feature);
      if (place != null) {
        row[size++] = place;
      }
    }
    return Arrays.copyOf(row, size);
  }

  private LinearClassifier classifier(FollowTheLeader leader) {
    Map<Integer, float[]> weights = new TreeMap<>();
    places.forEach((feature, place) -> weights.put(feature, leader.weights(place)));
    return LinearClassifier.of(labels, leader.weights(BIAS), weights, 0);
  }
}
