package org.agenticbi.model.result;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the name of a column as words: {@code totalAmount_usd} is total, amount, usd. */
public final class ColumnName {

  private static final Pattern BORDER =
      Pattern.compile("[^\\p{L}\\p{N}%]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
  private static final Set<String> CAPITALS =
      Set.of("id", "sku", "url", "usd", "eur", "gbp", "vat", "ytd", "roi", "kpi", "ebitda", "aov");

  private ColumnName() {}

  /** The words of a name, in lower case. */
  public static List<String> words(String name) {
    return Arrays.stream(BORDER.split(name))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Whether one of the words of a name is among those given. */
  public static boolean hasWord(String name, Set<String> wanted) {
    Set<String> found = new HashSet<>(words(name));
    return wanted.stream().anyMatch(found::contains);
  }

  /** A name as a person would write it: {@code total_amount} becomes {@code Total amount}. */
  public static String label(String name) {
    List<String> words = words(name);
    if (words.isEmpty() || name.indexOf(' ') >= 0 || name.indexOf('(') >= 0) {
      return name;
    }
    StringBuilder label = new StringBuilder();
    for (String word : words) {
      boolean first = label.isEmpty();
      label.append(first ? "" : " ").append(cased(word, first));
    }
    return label.toString();
  }

  private static String cased(String word, boolean first) {
    if (CAPITALS.contains(word)) {
      return word.toUpperCase(Locale.ROOT);
    }
    return first ? Character.toTitleCase(word.charAt(0)) + word.substring(1) : word;
  }
}
