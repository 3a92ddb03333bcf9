package org.agenticbi.training;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;

/** Trains boosted trees with XGBoost, for {@link org.agenticbi.nlp.learning.TreeEnsemble}. */
public final class Boosting {
  private static final int SEED = 7;

  /** Threads that wait for each other spin; on a busy machine one thread is the faster way. */
  private static final int THREADS = 1;

  private Boosting() {}

  /** What is learned. */
  public enum Objective {
    /** The chance of a label of 1. */
    LOGISTIC("binary:logistic"),
    /** Within each group, which of two labels is higher. */
    PAIRWISE("rank:pairwise"),
    /** Within each group, the best ones first. */
    NDCG("rank:ndcg");

    private final String setting;

    Objective(String setting) {
      this.setting = setting;
    }
  }

  /**
   * How it is learned.
   *
   * @param rounds number of trees
   * @param depth of each tree
   * @param minChildWeight least weight of the rows of a leaf
   * @param subsample share of the rows for each tree
   * @param columnSample share of the columns for each tree
   * @param lambda weight of the square of the leaves
   * @param further settings of XGBoost by their names, stronger than these
   */
  public record Parameters(
      Objective objective,
      int rounds,
      int depth,
      double learningRate,
      double minChildWeight,
      double subsample,
      double columnSample,
      double lambda,
      Map<String, Object> further) {
    /** Copies its settings. */
    public Parameters {
      further = Map.copyOf(further);
    }

    /** What is mostly good enough to begin with. */
    public static Parameters of(Objective objective, int rounds, int depth) {
      return new Parameters(objective, rounds, depth, 0.1, 5, 0.8, 0.8, 1, Map.of());
    }

    private Map<String, Object> settings() {
      Map<String, Object> settings = new HashMap<>();
      settings.put("objective", objective.setting);
      settings.put("max_depth", depth);
      settings.put("eta", learningRate);
      settings.put("min_child_weight", minChildWeight);
      settings.put("subsample", subsample);
      settings.put("colsample_bytree", columnSample);
      settings.put("lambda", lambda);
      settings.put("tree_method", "hist");
      settings.put("nthread", THREADS);
      settings.put("seed", SEED);
      settings.put("verbosity", 1);
      settings.putAll(further);
      return settings;
    }
  }

  /**
   * Trains.
   *
   * @param rowMajorMatrix all features of the first row, then of the second, ...; NaN for a missing
   *     one, never infinite
   * @param columns how many features a row has
   * @param labels one for each row: 0 or 1, for groups also higher whole numbers
   * @param groupSizes how many rows each group has, one after the other; null for no groups
   * @return the resource
   */
  public static byte[] train(
      float[] rowMajorMatrix,
      int columns,
      float[] labels,
      int @Nullable [] groupSizes,
      Parameters parameters) {
    try {
      Booster booster = booster(rowMajorMatrix, columns, labels, groupSizes, parameters);
      String model = new String(booster.toByteArray("json"), StandardCharsets.UTF_8);
      booster.dispose();
      return new TreeWriter(model, columns).resource();
    } catch (XGBoostError e) {
      throw new IllegalStateException("XGBoost failed: " + e.getMessage(), e);
    }
  }

  static Booster booster(
      float[] matrix,
      int columns,
      float[] labels,
      int @Nullable [] groupSizes,
      Parameters parameters)
      throws XGBoostError {
    DMatrix data = new DMatrix(matrix, labels.length, columns, Float.NaN);
    try {
      data.setLabel(labels);
      if (groupSizes != null) {
        data.setGroup(groupSizes);
      }
      return XGBoost.train(data, parameters.settings(), parameters.rounds(), Map.of(), null, null);
    } finally {
      data.dispose();
    }
  }
}
