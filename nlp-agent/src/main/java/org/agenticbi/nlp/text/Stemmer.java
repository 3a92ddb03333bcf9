package org.agenticbi.nlp.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Reduces English words to their stems (Porter2), so that "stores", "store" and "storing" meet.
 *
 * <p>Stems are remembered, up to a bound: the same few thousand words of a catalog and of questions
 * come again and again. What is longer than any word of them is not.
 */
public final class Stemmer {

  private static final int REMEMBERED = 50_000;
  private static final int LONGEST_REMEMBERED = 60;
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

  /** Forms that no suffix explains, and British spellings, which come to the American stem. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("spent", "spend"),
          Map.entry("spending", "spend"),
          Map.entry("paid", "pay"),
          Map.entry("made", "make"),
          Map.entry("taught", "teach"),
          Map.entry("written", "write"),
          Map.entry("wrote", "write"),
          Map.entry("won", "win"),
          Map.entry("held", "hold"),
          Map.entry("lost", "lose"),
          Map.entry("licence", "licens"),
          Map.entry("licences", "licens"),
          Map.entry("licenced", "licens"),
          Map.entry("centre", "center"),
          Map.entry("centres", "center"),
          Map.entry("colour", "color"),
          Map.entry("colours", "color"),
          Map.entry("labour", "labor"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "program"),
          Map.entry("tyre", "tire"),
          Map.entry("tyres", "tire"),
          Map.entry("jewellery", "jewelri"),
          Map.entry("grey", "gray"),
          Map.entry("defence", "defens"),
          Map.entry("theatre", "theater"),
          Map.entry("theatres", "theater"),
          Map.entry("fibre", "fiber"));

  private Stemmer() {}

  /** The stem of a word; a word that is not of letters alone stays as it is. */
  public static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = STEMS.get(lower);
    if (known != null) {
      return known;
    }
    String stem = compute(lower);
    if (lower.length() <= LONGEST_REMEMBERED && STEMS.size() < REMEMBERED) {
      STEMS.put(lower, stem);
    }
    return stem;
  }

  private static String compute(String lower) {
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return irregular;
    }
    if (lower.length() < 3 || !lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return lower;
    }
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(lower);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
