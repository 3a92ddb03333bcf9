package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the clauses before say of a clause, as features: each of them, and each two of them
 * together. Features are numbered by the hash of their text.
 */
final class ClauseContext {

  private static final List<Clause> CLAUSES = List.of(Clause.values());
  private static final int BUCKETS = 1 << 18;

  private ClauseContext() {}

  /** The features as text. */
  static List<String> features(Map<Clause, String> labels, Clause clause) {
    List<String> before = new ArrayList<>();
    for (Clause other : CLAUSES.subList(0, CLAUSES.indexOf(clause))) {
      before.add(other + "=" + labels.get(other));
    }
    List<String> features = new ArrayList<>();
    before.forEach(said -> features.add("before " + said));
    for (int one = 0; one < before.size(); one++) {
      for (int two = one + 1; two < before.size(); two++) {
        features.add("both " + before.get(one) + " " + before.get(two));
      }
    }
    return features;
  }

  /** The numbers of texts, in order, each once. */
  static int[] buckets(List<String> features) {
    return features.stream()
        .mapToInt(feature -> bucket(feature.hashCode()))
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * The numbers of {@link #features}, without putting the texts together: the hash of a text
   * follows from those of its parts. A hundred and twenty of these are needed for each clause of a
   * question.
   */
  static int[] buckets(Map<Clause, String> labels, Clause clause) {
    int size = CLAUSES.indexOf(clause);
    int[] hashes = new int[size];
    int[] powers = new int[size];
    for (int at = 0; at < size; at++) {
      String name = CLAUSES.get(at) + "=";
      String label = labels.getOrDefault(CLAUSES.get(at), "");
      hashes[at] = joined(name.hashCode(), label.hashCode(), power(label.length()));
      powers[at] = power(name.length() + label.length());
    }
    int[] buckets = new int[size + size * (size - 1) / 2];
    int count = 0;
    for (int one = 0; one < size; one++) {
      buckets[count++] = bucket(joined("before ".hashCode(), hashes[one], powers[one]));
      int both = joined("both ".hashCode(), hashes[one], powers[one]) * 31 + ' ';
      for (int two = one + 1; two < size; two++) {
        buckets[count++] = bucket(joined(both, hashes[two], powers[two]));
      }
    }
    return Arrays.stream(buckets).sorted().distinct().toArray();
  }

  private static int joined(int first, int second, int powerOfSecond) {
    return first * powerOfSecond + second;
  }

  private static int power(int length) {
    int power = 1;
    for (int at = 0; at < length; at++) {
      power *= 31;
    }
    return power;
  }

  private static int bucket(int textHash) {
    int hash = textHash * 0x9E3779B9;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    return (hash ^ hash >>> 13) & BUCKETS - 1;
  }
}
