package org.agenticbi.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.composition.Lessons;
import org.agenticbi.nlp.learning.TreeEnsemble;
import org.agenticbi.training.Boosting.Objective;
import org.agenticbi.training.Boosting.Parameters;
import org.agenticbi.training.RankedQuestion.Chosen;
import org.agenticbi.training.RankedQuestion.Order;

/** Ranks each part of the questions by a ranker of the others, and says how right that is. */
final class CrossValidation {

  private static final int OFFERED = 4;
  private static final double LEAST_OFFERED = 0.12;

  /**
   * A question as its ranker left it.
   *
   * @param features of how sure the first is
   * @param first whether it is right
   * @param offered whether one of the first four is right
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Judged(int fold, float[] features, boolean first, boolean offered) {}

  private final List<Judged> judged = new ArrayList<>();
  private final Parameters confidence;
  private final int questions;
  private final int others;
  private int otherRight;

  private CrossValidation(int questions, int others, Parameters confidence) {
    this.questions = questions;
    this.others = others;
    this.confidence = confidence;
  }

  /** Trains a ranker for each part, on the others. */
  static CrossValidation of(List<Chosen> ranked, Parameters ranker, Parameters confidence) {
    int questions = originals(ranked);
    CrossValidation validation =
        new CrossValidation(questions, ranked.size() - questions, confidence);
    for (int fold = 0; fold < Example.FOLDS; fold++) {
      int part = fold;
      TreeEnsemble trees =
          TreeEnsemble.of(
              rows(ranked.stream().filter(each -> each.example().fold() != part).toList())
                  .train(ranker));
      ranked.stream()
          .filter(each -> each.example().fold() == part && each.features().length > 0)
          .forEach(each -> validation.judge(each, each.order(trees)));
    }
    return validation;
  }

  /** Questions in other words are learned from, but not counted. */
  private static int originals(List<Chosen> ranked) {
    return (int) ranked.stream().filter(each -> each.example().original()).count();
  }

  /** The rows that a ranker learns from. */
  static FeatureRows rows(List<Chosen> ranked) {
    FeatureRows rows = new FeatureRows();
    ranked.forEach(each -> each.addTo(rows));
    return rows;
  }

  private void judge(Chosen question, Order order) {
    int best = order.places()[0];
    if (!question.example().original()) {
      otherRight += question.right().test(best) ? 1 : 0;
      return;
    }
    judged.add(
        new Judged(
            question.example().fold(),
            Lessons.certainty(question.features()[best], order.scores()),
            question.right().test(best),
            question.rightAmong(order.places(), OFFERED)));
  }

  /** The rows that the confidence learns from. */
  FeatureRows certainties() {
    return certainties(judged);
  }

  private static FeatureRows certainties(List<Judged> judged) {
    FeatureRows rows = new FeatureRows();
    judged.forEach(each -> rows.add(each.features(), each.first()));
    return rows;
  }

  /** Prints how right the rankers are, and what each bound of confidence would bring. */
  void print() {
    for (int fold = 0; fold < Example.FOLDS; fold++) {
      int part = fold;
      List<Judged> own = judged.stream().filter(each -> each.fold() == part).toList();
      Report.line(
          "part %d: first right %.1f %%, among four %.1f %%",
          fold + 1,
          percent(own.stream().filter(Judged::first).count(), own.size()),
          percent(own.stream().filter(Judged::offered).count(), own.size()));
    }
    Report.line(
        "all: first right %.2f %%, in other words %.2f %%",
        percent(judged.stream().filter(Judged::first).count(), questions),
        percent(otherRight, others));
    bounds();
  }

  private void bounds() {
    List<Map.Entry<Double, Judged>> chances = new ArrayList<>();
    for (int fold = 0; fold < Example.FOLDS; fold++) {
      int part = fold;
      TreeEnsemble trees =
          TreeEnsemble.of(
              certainties(judged.stream().filter(each -> each.fold() != part).toList())
                  .train(confidence));
      judged.stream()
          .filter(each -> each.fold() == part)
          .forEach(each ->
              chances.add(Map.entry(TreeEnsemble.chance(trees.score(each.features())), each)));
    }
    chances.sort(Comparator.comparingDouble(Map.Entry::getKey));
    for (int hundredths = 30; hundredths < 95; hundredths += 5) {
      bound(chances, hundredths / 100.0);
    }
  }

  private void bound(List<Map.Entry<Double, Judged>> chances, double bound) {
    List<Judged> answered =
        chances.stream().filter(each -> each.getKey() >= bound).map(Map.Entry::getValue).toList();
    List<Judged> asked =
        chances.stream()
            .filter(each -> each.getKey() < bound && each.getKey() >= LEAST_OFFERED)
            .map(Map.Entry::getValue)
            .toList();
    long right = answered.stream().filter(Judged::first).count();
    Report.line(
        "answers from %.2f on: right %.1f %% and wrong %.1f %% of all; asks %.1f %%, right among four %.1f %% of these",
        bound,
        percent(right, questions),
        percent(answered.size() - right, questions),
        percent(asked.size(), questions),
        percent(asked.stream().filter(Judged::offered).count(), asked.size()));
  }

  private static double percent(long part, int all) {
    return all == 0 ? 0 : 100.0 * part / all;
  }

  /** Trees that know nothing, where ranker and confidence are not needed. */
  static TreeEnsemble untrained() {
    FeatureRows rows = new FeatureRows();
    rows.add(new float[] {0}, false);
    rows.add(new float[] {1}, true);
    return TreeEnsemble.of(
        rows.train(new Parameters(Objective.LOGISTIC, 1, 1, 0.1, 0, 1, 1, 1, Map.of())));
  }
}
