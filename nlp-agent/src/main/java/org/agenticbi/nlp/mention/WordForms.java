package org.agenticbi.nlp.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells forms of one word from words that only share a stem, as "products" and "production" do. */
final class WordForms {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=[^s])s$|(?<=(s|x|z|ch|sh))es$");
  private static final Pattern HAPPENED = Pattern.compile("(ed|en)$");
  private static final Set<String> BASES =
      Set.of("pay", "pays", "sell", "sells", "buy", "buys", "send", "sends", "win", "lose");
  private static final Map<String, String> IRREGULAR =
      Map.of("men", "man", "women", "woman", "people", "person", "written", "write");

  private WordForms() {}

  /**
   * Whether what is said is a value but for case, number and the letters between its words; what
   * became of a row may be said by any word of its verb but the bare one: "cancellations".
   */
  static boolean same(String said, String value) {
    String one = squeezed(said);
    String other = squeezed(value);
    boolean done = one.equals(other + "ed") || one.equals(other + "d");
    if (one.equals(other) || done) {
      return true;
    }
    String last = value.toLowerCase(Locale.ROOT);
    boolean happened =
        HAPPENED.matcher(last).find() || Set.of("paid", "sold", "sent").contains(last);
    return happened && !BASES.contains(said.toLowerCase(Locale.ROOT));
  }

  private static String squeezed(String phrase) {
    StringBuilder joined = new StringBuilder();
    for (String word : NO_LETTER.split(phrase.toLowerCase(Locale.ROOT), -1)) {
      String singular = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
      joined.append(IRREGULAR.getOrDefault(singular, PLURAL.matcher(singular).replaceFirst("")));
    }
    return joined.toString();
  }
}
