package org.agenticbi.mcp.guard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the words, numbers and quoted parts of a statement with those of the text that was
 * rendered from its tree. A parser that overlooks a part (it once took {@code 7 // 2} for the start
 * of a comment) would otherwise change what is asked without a word.
 */
final class LostWords {

  private static final Pattern PART =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|[\\p{L}_][\\p{L}\\p{N}_]*|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|\\?");

  /** Words that the renderer may add or leave out without a change of meaning. */
  private static final Set<String> OPTIONAL = Set.of("as", "inner", "outer", "asc");

  private LostWords() {}

  /** A part that is in one of the texts more often than in the other. */
  static Optional<String> between(String original, String rendered) {
    Map<String, Integer> difference = new HashMap<>();
    count(original, 1, difference);
    count(rendered, -1, difference);
    return difference.entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .map(Map.Entry::getKey)
        .filter(part -> !OPTIONAL.contains(part))
        .sorted()
        .findFirst();
  }

  private static void count(String text, int amount, Map<String, Integer> into) {
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      String part = parts.group();
      String key = part.startsWith("'") ? part : part.toLowerCase(Locale.ROOT);
      into.merge(key, amount, Integer::sum);
    }
  }
}
