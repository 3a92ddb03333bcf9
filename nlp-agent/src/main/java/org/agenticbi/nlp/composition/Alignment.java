package org.agenticbi.nlp.composition;

import java.util.List;
import org.agenticbi.nlp.text.Lexicon;

/**
 * Where and how well a name stands in a question.
 *
 * @param coverage share of the name's words that are found, from 0 to 1
 * @param exact whether all stand together, in order, as they are
 * @param first the first token; -1 when nothing is found
 * @param end behind the last token
 * @param matched how many words are found
 * @param words how many words the name has
 * @param head whether the last word of the name is found
 * @param rarity how few names have the rarest word found: 1 for one alone
 */
record Alignment(
    double coverage,
    boolean exact,
    int first,
    int end,
    int matched,
    int words,
    boolean head,
    double rarity) {

  /** Nothing found. */
  static final Alignment NONE = new Alignment(0, false, -1, -1, 0, 1, false, 0);

  private static final double SAME = 1.0;
  private static final double PREFIX = 0.75;
  private static final double SYNONYM = 0.7;
  private static final double OTHERWISE = 0.85;

  /** Words are alike when one begins with the other, from so many letters on. */
  static final int SHORTEST_PREFIX = 4;

  boolean found() {
    return first >= 0;
  }

  /** The best alignment of any reading of a name. */
  static Alignment best(List<List<String>> readings, QuestionWords question, SchemaWords schema) {
    Alignment best = NONE;
    for (List<String> reading : readings) {
      Alignment alignment = of(reading, question, schema);
      if (alignment.value() > best.value() + 1e-9) {
        best = alignment;
      }
    }
    return best;
  }

  /** Longer names that are found as a whole are better than short ones. */
  double value() {
    return coverage + (exact ? 0.1 : 0) + 0.05 * matched;
  }

  /** The same for a name said in other words: it counts less. */
  Alignment inOtherWords() {
    return new Alignment(OTHERWISE * coverage, false, first, end, matched, words, head, rarity);
  }

  private static Alignment of(List<String> name, QuestionWords words, SchemaWords schema) {
    String[] question = words.stems();
    double[][] likeness = new double[name.size()][question.length];
    boolean any = false;
    for (int word = 0; word < name.size(); word++) {
      for (int at = 0; at < question.length; at++) {
        likeness[word][at] = likeness(name.get(word), words, at);
        any |= likeness[word][at] > 0;
      }
    }
    if (!any) {
      return NONE;
    }
    Alignment best = NONE;
    for (int start = 0; start < question.length; start++) {
      Alignment here = window(name, question, likeness, start, schema);
      if (here.value() > best.value() + 1e-9) {
        best = here;
      }
    }
    return best;
  }

  private static Alignment window(
      List<String> name, String[] question, double[][] likeness, int start, SchemaWords schema) {
    boolean begins = false;
    for (double[] word : likeness) {
      begins |= word[start] > 0;
    }
    if (!begins) {
      return NONE;
    }
    int end = Math.min(question.length, start + name.size() + 2);
    double sum = 0;
    int matched = 0;
    int last = start;
    double rarity = 0;
    boolean inOrder = true;
    int previous = -1;
    for (int word = 0; word < name.size(); word++) {
      int at = bestPosition(likeness[word], start, end);
      if (at < 0) {
        inOrder = false;
        continue;
      }
      sum += likeness[word][at];
      matched++;
      last = Math.max(last, at);
      rarity = Math.max(rarity, 1.0 / Math.max(1, schema.columnsWith(name.get(word))));
      inOrder &= likeness[word][at] >= SAME && (previous < 0 || at == previous + 1);
      previous = at;
    }
    boolean head = bestPosition(likeness[name.size() - 1], start, end) >= 0;
    return new Alignment(
        sum / name.size(), inOrder, start, last + 1, matched, name.size(), head, rarity);
  }

  private static int bestPosition(double[] likeness, int start, int end) {
    int best = -1;
    for (int at = start; at < end; at++) {
      if (likeness[at] > 0 && (best < 0 || likeness[at] > likeness[best])) {
        best = at;
      }
    }
    return best;
  }

  private static double likeness(String name, QuestionWords words, int at) {
    String question = words.stems()[at];
    if (name.equals(question)) {
      return SAME;
    }
    if (question.isEmpty()) {
      return 0;
    }
    int shorter = Math.min(name.length(), question.length());
    if (shorter >= SHORTEST_PREFIX && (name.startsWith(question) || question.startsWith(name))) {
      return PREFIX;
    }
    if (Lexicon.bundled().synonyms(question).contains(name)) {
      return SYNONYM;
    }
    return words.similar(at).getOrDefault(name, 0.0);
  }
}
