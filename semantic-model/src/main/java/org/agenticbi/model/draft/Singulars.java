package org.agenticbi.model.draft;

/** The singular of the last word of a name. */
final class Singulars {

  private Singulars() {}

  static String of(String words) {
    if (words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    boolean plural = words.endsWith("s") && !words.endsWith("ss") && !words.endsWith("us");
    return plural ? words.substring(0, words.length() - 1) : words;
  }
}
