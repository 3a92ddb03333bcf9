package org.agenticbi.nlp.rewording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.text.NumberWords;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;

/**
 * A way to say something: words, with gaps between them.
 *
 * <p>{@code a|b} is one of two words, {@code [the|a]} a word that may be missing, {@code X}, {@code
 * Y} and {@code Z} are gaps, {@code N} and {@code M} are numbers, {@code YEAR} and {@code THEN} are
 * years, {@code !a|b} says that none of these words comes next, {@code ^} is the beginning and
 * {@code $} the end.
 */
record Pattern(List<Part> parts) {

  /** A number that another replaces: it is not said again. */
  static final String OLD = "OLD";

  private static final int LONGEST_GAP = 9;
  private static final java.util.regex.Pattern YEAR =
      java.util.regex.Pattern.compile("(19|20)[0-9]{2}");

  static Pattern parse(String text) {
    return new Pattern(Arrays.stream(text.strip().split("\\s+", -1)).map(Pattern::part).toList());
  }

  private static Part part(String text) {
    return switch (text) {
      case "^" -> new Part.Beginning();
      case "$" -> new Part.Ending();
      case "X", "Y", "Z" -> new Part.Gap(text);
      case "W" -> new Part.Single(text);
      case "N", "M", OLD -> new Part.Figure(text);
      case "YEAR", "THEN" -> new Part.Year(text);
      default ->
          text.startsWith("[")
              ? new Part.MayBe(words(text.substring(1, text.length() - 1)))
              : text.startsWith("!")
                  ? new Part.NoWord(words(text.substring(1)))
                  : new Part.Word(words(text));
    };
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(List.of(text.split("\\|", -1)));
  }

  /** The names of its gaps, numbers and years. */
  Set<String> gaps() {
    Set<String> names = new LinkedHashSet<>();
    for (Part part : parts) {
      switch (part) {
        case Part.Gap gap -> names.add(gap.name());
        case Part.Single single -> names.add(single.name());
        case Part.Figure figure -> names.add(figure.name());
        case Part.Year year -> names.add(year.name());
        case Part.Word _, Part.MayBe _, Part.NoWord _, Part.Beginning _, Part.Ending _ -> {}
      }
    }
    return names;
  }

  /** Whether all its words are among those of a question: most patterns end here. */
  boolean possible(Set<String> words) {
    for (Part part : parts) {
      if (part instanceof Part.Word word && word.words().stream().noneMatch(words::contains)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words are one, or stand in one place of the pattern. */
  boolean alike(String one, String other) {
    return one.equals(other)
        || parts.stream()
            .anyMatch(part ->
                part instanceof Part.Word word && word.words().containsAll(List.of(one, other)));
  }

  /** Where it begins at a token; gaps are as short as they can be. */
  Optional<Match> at(List<Token> tokens, int first) {
    Search search = new Search(tokens);
    return search.from(0, first)
        ? Optional.of(new Match(first, search.end, List.copyOf(search.words), search.gaps))
        : Optional.empty();
  }

  private final class Search {
    private final List<Token> tokens;
    private final List<Token> words = new ArrayList<>();
    private final Map<String, List<Token>> gaps = new HashMap<>();
    private int end;

    private Search(List<Token> tokens) {
      this.tokens = tokens;
    }

    private boolean from(int part, int at) {
      if (part == parts.size()) {
        end = at;
        return true;
      }
      return switch (parts.get(part)) {
        case Part.Beginning _ -> at == 0 && from(part + 1, at);
        case Part.Ending _ -> endsAt(at) && from(part + 1, at);
        case Part.Word word -> word(word.words(), part, at);
        case Part.NoWord none ->
            (at >= tokens.size() || !none.words().contains(tokens.get(at).lower()))
                && from(part + 1, at);
        case Part.MayBe may -> word(may.words(), part, at) || from(part + 1, at);
        case Part.Figure figure -> number(at) && gap(figure.name(), part, at, at + 1);
        case Part.Single single -> word(at) && gap(single.name(), part, at, at + 1);
        case Part.Year year -> year(at) && gap(year.name(), part, at, at + 1);
        case Part.Gap gap -> gap(gap.name(), part, at);
      };
    }

    private boolean word(Set<String> expected, int part, int at) {
      if (at >= tokens.size() || !expected.contains(tokens.get(at).lower())) {
        return false;
      }
      words.add(tokens.get(at));
      if (from(part + 1, at + 1)) {
        return true;
      }
      words.removeLast();
      return false;
    }

    private boolean number(int at) {
      return at < tokens.size() && NumberWords.number(tokens.get(at).text()).isPresent();
    }

    private boolean word(int at) {
      return at < tokens.size() && !tokens.get(at).punctuation();
    }

    private boolean year(int at) {
      return at < tokens.size() && YEAR.matcher(tokens.get(at).text()).matches();
    }

    private boolean gap(String name, int part, int at) {
      int most = Math.min(tokens.size(), at + LONGEST_GAP);
      for (int to = at + 1; to <= most && !tokens.get(to - 1).punctuation(); to++) {
        if (gap(name, part, at, to)) {
          return true;
        }
      }
      return false;
    }

    /** A gap that is named twice takes the same thing twice. */
    private boolean gap(String name, int part, int at, int to) {
      List<Token> taken = List.copyOf(tokens.subList(at, to));
      List<Token> before = gaps.get(name);
      if (before != null) {
        return same(before, taken) && from(part + 1, to);
      }
      gaps.put(name, taken);
      if (from(part + 1, to)) {
        return true;
      }
      gaps.remove(name);
      return false;
    }

    /** "orders" and "order" are the same thing. */
    private static boolean same(List<Token> one, List<Token> other) {
      return stems(one).equals(stems(other));
    }

    private static List<String> stems(List<Token> tokens) {
      return tokens.stream().map(token -> Stemmer.stem(token.lower())).toList();
    }

    private boolean endsAt(int at) {
      return tokens.subList(Math.min(at, tokens.size()), tokens.size()).stream()
          .allMatch(Token::punctuation);
    }
  }
}
