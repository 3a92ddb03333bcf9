package org.agenticbi.model.catalog;

import java.util.Map;

/** The singular of an English noun, as far as names of tables need it. */
final class Singular {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("children", "child"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("indices", "index"),
          Map.entry("matrices", "matrix"),
          Map.entry("criteria", "criterion"),
          Map.entry("series", "series"),
          Map.entry("species", "species"),
          Map.entry("movies", "movie"),
          Map.entry("skus", "sku"),
          Map.entry("menus", "menu"));

  private Singular() {}

  static String of(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean es =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes")
            || word.endsWith("uses");
    if (es && word.length() > 4) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
