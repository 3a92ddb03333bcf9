package org.agenticbi.nlp.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells forms of one word from words that only share a stem, as "products" and "production" do. */
final class WordForms {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=[^s])s$|(?<=(s|x|z|ch|sh))es$");

  /** "licenses" may be those of "licens" or of "license". */
  private static final Pattern SILENT = Pattern.compile("(?<=(s|x|z|ch|sh))e$");

  private static final Pattern HAPPENED = Pattern.compile("(ed|en)$");
  private static final Set<String> BASES =
      Set.of("pay", "pays", "sell", "sells", "buy", "buys", "send", "sends", "win", "lose");
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("people", "person"),
          Map.entry("written", "write"),
          Map.entry("licence", "license"),
          Map.entry("licences", "license"),
          Map.entry("centre", "center"),
          Map.entry("colour", "color"),
          Map.entry("labour", "labor"),
          Map.entry("programme", "program"),
          Map.entry("tyre", "tire"),
          Map.entry("theatre", "theater"),
          Map.entry("fibre", "fiber"));

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
      String one = PLURAL.matcher(singular).replaceFirst("");
      String known = IRREGULAR.getOrDefault(singular, IRREGULAR.getOrDefault(one, one));
      joined.append(SILENT.matcher(known).replaceFirst(""));
    }
    return joined.toString();
  }
}
