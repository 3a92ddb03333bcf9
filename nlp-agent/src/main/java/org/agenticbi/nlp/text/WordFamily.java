package org.agenticbi.nlp.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The verb that words are made from: "cancellation", "cancelled" and "cancel" are of one family, as
 * are "delivery" and "delivered", where their stems differ.
 */
public final class WordFamily {

  private static final int SHORTEST = 3;

  /** What is longer is no word. */
  private static final int LONGEST = 40;

  private static final Pattern ENDING =
      Pattern.compile("(ations?|itions?|ments?|ances?|ences?|ions?|als?|ings?|ures?|ed|es|s)$");
  private static final Pattern LAST_LETTER = Pattern.compile("[eyi]$");
  private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1$");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("delivery", "deliver"),
          Map.entry("deliveries", "deliver"),
          Map.entry("resolution", "resolve"),
          Map.entry("conversion", "convert"),
          Map.entry("submission", "submit"),
          Map.entry("admission", "admit"),
          Map.entry("retention", "retain"),
          Map.entry("response", "respond"),
          Map.entry("receipt", "receive"),
          Map.entry("birth", "born"),
          Map.entry("loss", "lose"),
          Map.entry("lost", "lose"),
          Map.entry("paid", "pay"),
          Map.entry("sent", "send"),
          Map.entry("left", "leave"),
          Map.entry("sale", "sell"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("taken", "take"),
          Map.entry("took", "take"),
          Map.entry("given", "give"),
          Map.entry("gave", "give"),
          Map.entry("held", "hold"),
          Map.entry("seen", "see"),
          Map.entry("saw", "see"),
          Map.entry("written", "write"),
          Map.entry("wrote", "write"),
          Map.entry("won", "win"));

  private WordFamily() {}

  /** Whether two words are made from one verb. */
  public static boolean same(String one, String other) {
    return root(one).equals(root(other));
  }

  /** What the words of a family have in common; no word itself. */
  public static String root(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST) {
      return lower;
    }
    String base = IRREGULAR.getOrDefault(lower, lower);
    String root = without(ENDING, base);
    root = without(LAST_LETTER, root);
    if (root.length() > SHORTEST + 1 && root.endsWith("at")) {
      root = root.substring(0, root.length() - 2);
    }
    return root.length() > SHORTEST ? DOUBLED.matcher(root).replaceFirst("$1") : root;
  }

  private static String without(Pattern ending, String word) {
    String shorter = ending.matcher(word).replaceFirst("");
    return shorter.length() >= SHORTEST ? shorter : word;
  }
}
