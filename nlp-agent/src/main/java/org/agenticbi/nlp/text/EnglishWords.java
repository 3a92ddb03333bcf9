package org.agenticbi.nlp.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of English, by their stems: who writes one of them hardly meant another. They are those of
 * the bundled thesaurus.
 */
public final class EnglishWords {

  private static final String RESOURCE = "/org/agenticbi/nlp/composition/similar-words.txt";

  /** Read when the first word is looked up. */
  private static final class Bundled {
    static final Set<String> STEMS = read();
  }

  private EnglishWords() {}

  /** Whether a word is one of them, in whatever form. */
  public static boolean has(String word) {
    return Bundled.STEMS.contains(Stemmer.stem(word));
  }

  private static Set<String> read() {
    try (InputStream stream = EnglishWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The thesaurus is not in the build.");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.substring(0, line.indexOf('\t')))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
