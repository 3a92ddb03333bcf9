package org.agenticbi.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The bundled English word lists: cues, adjectives, synonyms, words that may be passed over. */
public final class Lexicon {

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Lexicon BUNDLED = new Lexicon();

  /**
   * A quantity that a superlative may mean.
   *
   * @param most whether the greatest is meant
   * @param names words that the quantity goes by, best first
   */
  public record Quantity(boolean most, List<String> names) {}

  private final Map<String, CueKind> cues = new HashMap<>();
  private final Map<String, List<Quantity>> adjectives = new HashMap<>();
  private final Map<String, Set<String>> synonyms = new HashMap<>();
  private final Map<String, Set<String>> business = new HashMap<>();
  private final Set<String> passedOver = new LinkedHashSet<>();
  private int longestCue;

  private Lexicon() {
    for (String line : lines("cues.txt")) {
      int equals = line.indexOf(" = ");
      addCues(CueKind.valueOf(line.substring(0, equals)), line.substring(equals + 3));
    }
    for (String line : lines("adjectives.txt")) {
      addAdjective(line);
    }
    for (String line : lines("thesaurus.txt")) {
      addSynonyms(COMMA.splitAsStream(line).toList(), synonyms);
    }
    synonyms.forEach((phrase, others) -> business.put(phrase, new LinkedHashSet<>(others)));
    for (String line : lines("business-thesaurus.txt")) {
      addSynonyms(COMMA.splitAsStream(line).toList(), business);
    }
    for (String line : lines("passed-over.txt")) {
      passedOver.addAll(BLANK.splitAsStream(line).toList());
    }
  }

  /** The word lists that come with the engine. */
  public static Lexicon bundled() {
    return BUNDLED;
  }

  /** What a phrase in lower case asks for, when it is a cue. */
  public Optional<CueKind> cue(String phrase) {
    return Optional.ofNullable(cues.get(phrase));
  }

  /** Words of the longest cue. */
  public int longestCue() {
    return longestCue;
  }

  /** The quantities that a superlative may mean; empty when it names none. */
  public List<Quantity> quantities(String superlative) {
    return adjectives.getOrDefault(superlative, List.of());
  }

  /** Phrases, as stems joined by blanks, that may stand for this one. */
  public Set<String> synonyms(String stems) {
    return synonyms.getOrDefault(stems, Set.of());
  }

  /** The same, and those of the records of a business, which the rules read. */
  public Set<String> businessSynonyms(String stems) {
    return business.getOrDefault(stems, Set.of());
  }

  /** Whether a word in lower case may be passed over without loss. */
  public boolean passedOver(String word) {
    return passedOver.contains(word);
  }

  private void addCues(CueKind kind, String phrases) {
    for (String phrase : BAR.splitAsStream(phrases).toList()) {
      cues.putIfAbsent(phrase, kind);
      longestCue = Math.max(longestCue, (int) BLANK.splitAsStream(phrase).count());
    }
  }

  private void addAdjective(String line) {
    int equals = line.indexOf(" = ");
    List<Quantity> quantities = new ArrayList<>();
    for (String quantity : BAR.splitAsStream(line.substring(equals + 3)).toList()) {
      boolean most = quantity.startsWith("MOST");
      String names = quantity.substring(quantity.indexOf(' ') + 1);
      quantities.add(new Quantity(most, COMMA.splitAsStream(names).toList()));
    }
    String word = line.substring(0, equals);
    adjectives.put(word, List.copyOf(quantities));
    boolean most = quantities.getFirst().most();
    cues.put(word, most ? CueKind.ADJECTIVE_MOST : CueKind.ADJECTIVE_LEAST);
    longestCue = Math.max(longestCue, (int) BLANK.splitAsStream(word).count());
  }

  private static void addSynonyms(List<String> group, Map<String, Set<String>> synonyms) {
    List<String> stems = group.stream().map(Lexicon::stems).toList();
    for (String one : stems) {
      for (String other : stems) {
        if (!one.equals(other)) {
          synonyms.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
        }
      }
    }
  }

  private static String stems(String phrase) {
    List<String> stems = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      stems.add(Stemmer.stem(word));
    }
    return String.join(" ", stems);
  }

  /** The lines of a bundled list that are neither empty nor comments. */
  public static List<String> lines(String resource) {
    try (InputStream stream = Lexicon.class.getResourceAsStream("/org/agenticbi/nlp/" + resource)) {
      if (stream == null) {
        throw new IllegalStateException("The word list " + resource + " is not in the build.");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
