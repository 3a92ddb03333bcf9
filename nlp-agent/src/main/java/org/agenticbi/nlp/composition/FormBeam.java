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
  private static final Map<String, Form> READ = new ConcurrentHashMap<>();

  /** A form with the logarithm of the likelihood of each clause. */
  record Scored(Form form, Map<Clause, Double> scores) {}

  private record State(Map<Clause, String> labels, Map<Clause, Double> scores, double sum) {}

  private final Map<Clause, LinearClassifier> classifiers;

  FormBeam(Map<Clause, LinearClassifier> classifiers) {
    this.classifiers = classifiers;
  }

  /** The best forms, best first. */
  List<Scored> forms(Analysis analysis, int limit) {
    int[] runs = buckets(analysis.runs());
    List<State> beam =
        List.of(new State(new EnumMap<>(Clause.class), new EnumMap<>(Clause.class), 0));
    for (Clause clause : Clause.values()) {
      beam = extend(beam, clause, runs);
    }
    List<Scored> forms = new ArrayList<>();
    for (State state : beam) {
      Form form =
          READ.computeIfAbsent(
              state.labels().toString(), ignored -> FormReader.form(state.labels()));
      if (forms.size() < limit && sound(form) && Sense.asked(form, analysis)) {
        forms.add(new Scored(form, state.scores()));
      }
    }
    return forms;
  }

  private List<State> extend(List<State> beam, Clause clause, int[] runs) {
    LinearClassifier classifier = Objects.requireNonNull(classifiers.get(clause));
    double[] base = classifier.scores(runs);
    List<State> next = new ArrayList<>();
    for (State state : beam) {
      double[] scores = base.clone();
      classifier.addScores(buckets(context(state.labels(), clause)), scores);
      softmax(scores);
      for (int label : best(scores)) {
        Map<Clause, String> labels = new EnumMap<>(state.labels());
        labels.put(clause, classifier.labels().get(label));
        Map<Clause, Double> all = new EnumMap<>(state.scores());
        all.put(clause, scores[label]);
        next.add(new State(labels, all, state.sum() + scores[label]));
      }
    }
    next.sort(Comparator.comparingDouble(State::sum).reversed());
    return next.subList(0, Math.min(WIDTH, next.size()));
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

  /** What the clauses before say of a clause. */
  static List<String> context(Map<Clause, String> labels, Clause clause) {
    List<String> context = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (Clause other : Clause.values()) {
      if (other.compareTo(clause) < 0) {
        String said = other + "=" + labels.get(other);
        context.add("before " + said);
        before.add(said);
      }
    }
    for (int one = 0; one < before.size(); one++) {
      for (int two = one + 1; two < before.size(); two++) {
        context.add("both " + before.get(one) + " " + before.get(two));
      }
    }
    return context;
  }

  static int[] buckets(List<String> features) {
    return features.stream().mapToInt(FormBeam::bucket).sorted().distinct().toArray();
  }

  private static int bucket(String feature) {
    int hash = feature.hashCode() * 0x9E3779B9;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    return (hash ^ hash >>> 13) & 0x3FFFF;
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
