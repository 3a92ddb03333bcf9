package org.agenticbi.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of WordNet 3.1 that stand for one another, read from its own files ({@code data.noun},
 * {@code index.noun}, and those of verbs and adjectives). Senses are counted from 0, the most
 * frequent first.
 */
final class WordNet {

  private static final List<String> PARTS = List.of("noun", "verb", "adj");
  private static final Pattern USUAL = Pattern.compile("[a-z]{3,}(_[a-z]{2,}){0,2}");
  private static final Pattern MARKER = Pattern.compile("\\(.*\\)");
  private static final Pattern BLANK = Pattern.compile(" ");

  /** Two words, and how far down their common sense stands in the lists of each. */
  record Pair(String one, String other, int sense, int otherSense) {}

  private record Sense(String word, int rank) {}

  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  private WordNet() {}

  /** Reads the files of a folder. */
  static List<Pair> pairs(Path folder) throws IOException {
    WordNet net = new WordNet();
    for (String part : PARTS) {
      for (String line : lines(folder.resolve("data." + part))) {
        net.addGroup(part, line);
      }
      for (String line : lines(folder.resolve("index." + part))) {
        net.addRanks(part, line);
      }
    }
    return net.pairs();
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
        .filter(line -> !line.startsWith(" "))
        .toList();
  }

  /** A line of words that share a sense: offset, two fields, how many words, the words, more. */
  private void addGroup(String part, String line) {
    String[] fields = BLANK.split(line.strip(), -1);
    int count = Integer.parseInt(fields[3], 16);
    List<String> words = new ArrayList<>();
    for (int word = 0; word < count; word++) {
      words.add(MARKER.matcher(fields[4 + 2 * word]).replaceAll(""));
    }
    groups.put(part + fields[0], words);
  }

  /** A line of a word: its groups, the most frequent sense first. */
  private void addRanks(String part, String line) {
    String[] fields = BLANK.split(line.strip(), -1);
    int pointers = Integer.parseInt(fields[3]);
    for (int at = 6 + pointers; at < fields.length; at++) {
      ranks.put(fields[0] + " " + part + fields[at], at - 6 - pointers);
    }
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    groups.forEach((id, group) -> {
      List<Sense> senses = senses(group, id);
      for (Sense one : senses) {
        for (Sense other : senses) {
          if (one.word().compareTo(other.word()) < 0) {
            pairs.add(new Pair(one.word(), other.word(), one.rank(), other.rank()));
          }
        }
      }
    });
    return pairs;
  }

  private List<Sense> senses(List<String> group, String id) {
    List<Sense> senses = new ArrayList<>();
    for (String word : group) {
      Integer rank = ranks.get(word.toLowerCase(Locale.ROOT) + " " + id);
      if (rank != null && USUAL.matcher(word).matches()) {
        senses.add(new Sense(word, rank));
      }
    }
    return senses;
  }
}
