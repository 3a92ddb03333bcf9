package org.agenticbi.nlp.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.nlp.learning.LinearClassifier;

/** The likeliest forms of a question: clause after clause, each given those before it. */
final class FormBeam {

  private static final int WIDTH = 120;
  private static final int LABELS = 12;
  private static final Map<String, Read> READ = new ConcurrentHashMap<>();

  /**
   * A form with the logarithm of the likelihood of each clause.
   *
   * @param slots its places
   * @param sum of the logarithms
   */
  record Scored(Form form, List<OpenSlot> slots, Map<Clause, Double> scores, double sum) {}

  private record Read(Form form, List<OpenSlot> slots, boolean sound) {
    static Read of(Form form) {
      return new Read(form, OpenSlots.of(form), FormBeam.sound(form));
    }
  }

  private record State(Map<Clause, String> labels, Map<Clause, Double> scores, double sum) {
    State with(Clause clause, String label, double score, double newSum) {
      Map<Clause, String> newLabels = new EnumMap<>(labels);
      newLabels.put(clause, label);
      Map<Clause, Double> newScores = new EnumMap<>(scores);
      newScores.put(clause, score);
      return new State(newLabels, newScores, newSum);
    }
  }

  private record Step(State from, int label, double score, double sum) {}

  private final Map<Clause, LinearClassifier> classifiers;

  FormBeam(Map<Clause, LinearClassifier> classifiers) {
    this.classifiers = classifiers;
  }

  /** The best forms, best first. */
  List<Scored> forms(Analysis analysis, int limit) {
    int[] runs = ClauseContext.buckets(analysis.runs());
    List<State> beam =
        List.of(new State(new EnumMap<>(Clause.class), new EnumMap<>(Clause.class), 0));
    for (Clause clause : Clause.values()) {
      beam = extend(beam, clause, runs);
    }
    List<Scored> forms = new ArrayList<>();
    for (State state : beam) {
      Read read =
          READ.computeIfAbsent(
              state.labels().toString(), ignored -> Read.of(FormReader.form(state.labels())));
      if (forms.size() < limit && read.sound() && Sense.asked(read.form(), analysis)) {
        forms.add(new Scored(read.form(), read.slots(), state.scores(), state.sum()));
      }
    }
    return forms;
  }

  private List<State> extend(List<State> beam, Clause clause, int[] runs) {
    LinearClassifier classifier = Objects.requireNonNull(classifiers.get(clause));
    double[] base = classifier.scores(runs);
    List<Step> next = new ArrayList<>();
    for (State state : beam) {
      double[] scores = base.clone();
      classifier.addScores(ClauseContext.buckets(state.labels(), clause), scores);
      softmax(scores);
      for (int label : best(scores)) {
        next.add(new Step(state, label, scores[label], state.sum() + scores[label]));
      }
    }
    return widest(next).stream()
        .map(step -> {
          String label = classifier.labels().get(step.label());
          return step.from().with(clause, label, step.score(), step.sum());
        })
        .toList();
  }

  /** The best, best first: sorting what is far behind takes longer than leaving it out. */
  private static List<Step> widest(List<Step> steps) {
    double[] sums = steps.stream().mapToDouble(Step::sum).sorted().toArray();
    double least = sums.length > WIDTH ? sums[sums.length - WIDTH] : Double.NEGATIVE_INFINITY;
    return steps.stream()
        .filter(step -> step.sum() >= least)
        .sorted(Comparator.comparingDouble(Step::sum).reversed())
        .limit(WIDTH)
        .toList();
  }

  /** The best labels, best first; of equal ones the first. */
  private static int[] best(double[] scores) {
    int[] best = new int[Math.min(LABELS, scores.length)];
    int kept = 0;
    for (int label = 0; label < scores.length; label++) {
      if (kept < best.length || scores[label] > scores[best[kept - 1]]) {
        int at = kept < best.length ? kept++ : kept - 1;
        while (at > 0 && scores[label] > scores[best[at - 1]]) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = label;
      }
    }
    return best;
  }

  private static void softmax(double[] scores) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - greatest);
    }
    double log = greatest + Math.log(sum);
    for (int at = 0; at < scores.length; at++) {
      scores[at] -= log;
    }
  }

  /** A value as text, numbers in one form. */
  static String plain(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** Whether references stay within the selected items. */
  private static boolean sound(Form form) {
    int items = form.items().size();
    boolean grouped = form.groupBy().stream().allMatch(slot -> item(slot) < items);
    boolean ordered =
        form.order().stream()
            .allMatch(key -> key.item().slot() == null || item(key.item().slot()) < items);
    boolean having =
        form.having().stream()
            .allMatch(test -> test.left().slot() == null || item(test.left().slot()) < items);
    return grouped && ordered && having && items > 0;
  }

  private static int item(Form.Slot slot) {
    return switch (slot) {
      case Form.Slot.Selected selected -> selected.item();
      case Form.Slot.KeyOf key -> key.item();
      case Form.Slot.Open _, Form.Slot.Everything _, Form.Slot.Left _, Form.Slot.Partner _ -> -1;
      case Form.Slot.Outer _, Form.Slot.OuterPartner _ -> -1;
    };
  }
}
