package org.agenticbi.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.agenticbi.training.Questions.KnownQuestion;

/** The words that differ between questions and the same questions in other words. */
final class ReplacedWords {

  private static final int LONGEST = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^a-z]+");

  /** Words and what stands in their place. */
  record Replacement(List<String> words, List<String> others) {}

  private ReplacedWords() {}

  /** Replacements that were seen over several databases. */
  static List<Replacement> of(List<KnownQuestion> questions, int leastDatabases) {
    Map<String, Set<String>> databases = new TreeMap<>();
    Map<String, Replacement> all = new TreeMap<>();
    for (KnownQuestion question : questions) {
      String synonyms = question.synonyms();
      if (synonyms != null) {
        for (Replacement each : replacements(words(question.question()), words(synonyms))) {
          all.put(each.toString(), each);
          databases
              .computeIfAbsent(each.toString(), any -> new HashSet<>())
              .add(question.database());
        }
      }
    }
    databases.values().removeIf(each -> each.size() < leastDatabases);
    all.keySet().retainAll(databases.keySet());
    return List.copyOf(all.values());
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The gaps between the words that both have in the same order. */
  private static List<Replacement> replacements(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            one.get(i).equals(other.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Replacement> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      int first = i;
      int otherFirst = j;
      while (i < one.size() && j < other.size() && !one.get(i).equals(other.get(j))) {
        if (common[i + 1][j] >= common[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      boolean end = i == one.size() || j == other.size();
      add(
          one.subList(first, end ? one.size() : i),
          other.subList(otherFirst, end ? other.size() : j),
          gaps);
      i++;
      j++;
    }
    return gaps;
  }

  private static void add(List<String> words, List<String> others, List<Replacement> gaps) {
    boolean both = !words.isEmpty() && !others.isEmpty();
    if (both && words.size() <= LONGEST && others.size() <= LONGEST) {
      gaps.add(new Replacement(List.copyOf(words), List.copyOf(others)));
    }
  }
}
