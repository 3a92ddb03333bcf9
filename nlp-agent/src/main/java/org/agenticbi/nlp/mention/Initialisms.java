package org.agenticbi.nlp.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.text.Tokenizer;
import org.agenticbi.protocol.ColumnType;

/**
 * Finds values by the first letters of their words: "HR" for {@code Human Resources}, "R&D" for
 * {@code Research and Development}, and what nearly every company calls by its initials the other
 * way round: "human resources" for {@code HR}.
 */
final class Initialisms {

  private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "for", "&", "in");
  private static final Map<String, String> COMMON =
      Map.of(
          "hr", "human resources",
          "rd", "research and development",
          "it", "information technology",
          "ga", "general and administrative",
          "pr", "public relations",
          "qa", "quality assurance",
          "ma", "mergers and acquisitions",
          "sga", "selling general and administrative");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  /** A column with more values holds names or texts: everything would be an initialism there. */
  private static final int MOST_VALUES = 200;

  private final Map<String, List<ValueIndex.Found>> byInitials = new HashMap<>();
  private final Map<String, List<ValueIndex.Found>> byWords = new HashMap<>();

  Initialisms(Schema schema) {
    for (Table table : schema.tables()) {
      for (ColumnRef ref : schema.columns(table.name())) {
        Profile profile = schema.column(ref).profile();
        boolean text = schema.column(ref).type() == ColumnType.TEXT && !schema.hidden(ref);
        if (profile != null && text && profile.distinct() <= MOST_VALUES) {
          profile.values().forEach(value -> add(new ValueIndex.Found(ref, value.value())));
        }
      }
    }
  }

  /** The values that a span of tokens calls by initials, or by what the initials stand for. */
  List<ValueIndex.Found> of(List<Token> span) {
    if (span.size() > 1) {
      return byWords.getOrDefault(plain(span.stream().map(Token::lower).toList()), List.of());
    }
    String said = span.getFirst().text();
    String letters = letters(said);
    boolean capitals = said.equals(said.toUpperCase(Locale.ROOT));
    boolean common = COMMON.containsKey(letters) && !letters.equals("it");
    return capitals || common ? byInitials.getOrDefault(letters, List.of()) : List.of();
  }

  private void add(ValueIndex.Found value) {
    List<String> words =
        Tokenizer.tokens(value.value().replace('-', ' ')).stream()
            .filter(token -> !token.punctuation())
            .map(Token::text)
            .toList();
    List<String> large =
        words.stream()
            .filter(word -> !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
            .toList();
    if (words.size() == 1) {
      String letters = letters(words.getFirst());
      put(byInitials, letters, value);
      if (COMMON.containsKey(letters)) {
        put(byWords, plain(List.of(COMMON.get(letters).split(" "))), value);
      }
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : large) {
      initials.appendCodePoint(word.codePointAt(0));
      boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
      if (capitals && large.size() > 1) {
        put(byInitials, letters(word), value);
      }
    }
    put(byInitials, letters(initials.toString()), value);
  }

  private static void put(
      Map<String, List<ValueIndex.Found>> map, String key, ValueIndex.Found value) {
    if (key.length() >= SHORTEST && (key.length() <= LONGEST || key.contains(" "))) {
      List<ValueIndex.Found> all = map.computeIfAbsent(key, any -> new ArrayList<>());
      if (!all.contains(value)) {
        all.add(value);
      }
    }
  }

  /** Without small words, so that "research & development" is "research and development". */
  private static String plain(List<String> words) {
    return String.join(" ", words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList());
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
