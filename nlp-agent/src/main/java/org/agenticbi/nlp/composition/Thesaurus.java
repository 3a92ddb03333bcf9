package org.agenticbi.nlp.composition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Words, and phrases of up to three, that may stand for one another, as stems. Those that people
 * put in each other's place are the surest; then the synonyms of WordNet, by how usual the sense is
 * that they share.
 */
final class Thesaurus {

  private static final String RESOURCE = "similar-words.txt";
  private static final double[] STRENGTHS = {0.5, 0.6, 0.68};

  /** From here on a word may be replaced even where it mostly says nothing. */
  static final double SURE = 0.68;

  /** Read when the first schema comes. */
  private static final class Bundled {
    static final Thesaurus THESAURUS = new Thesaurus();
  }

  private final Map<String, Map<String, Double>> similar = new HashMap<>();

  private Thesaurus() {
    try (InputStream stream = Thesaurus.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The thesaurus is not in the build.");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word or phrase, and after each tab one digit of strength and another. */
  private void read(String line) {
    String[] fields = line.split("\t", -1);
    for (int at = 1; at < fields.length; at++) {
      double strength = STRENGTHS[fields[at].charAt(0) - '0'];
      String other = fields[at].substring(1);
      similar.computeIfAbsent(fields[0], any -> new HashMap<>(4)).put(other, strength);
      similar.computeIfAbsent(other, any -> new HashMap<>(4)).put(fields[0], strength);
    }
  }

  /** The thesaurus that comes with the engine. */
  static Thesaurus bundled() {
    return Bundled.THESAURUS;
  }

  /** What may stand for a word or phrase, with how likely, from 0 to 1. */
  Map<String, Double> similar(String stems) {
    return similar.getOrDefault(stems, Map.of());
  }
}
