package org.agenticbi.nlp.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells adjectives of nouns by their endings: "surgical" of surgery, "financial" of finance. */
final class Adjective {

  private static final int SHORTEST = 4;
  private static final Pattern ADJECTIVE =
      Pattern.compile("(.+?)(ical|ial|al|iac|ac|ic|ive|ary|ous|ian)$");
  private static final Pattern NOUN =
      Pattern.compile("(.+?)(ery|iology|ology|istry|ics|ion|ce|ry|e|y|s)$");

  private Adjective() {}

  /** Whether a word is made of a noun; both in lower case. */
  static boolean of(String word, String noun) {
    Matcher adjective = ADJECTIVE.matcher(word);
    Matcher other = NOUN.matcher(noun);
    if (!adjective.matches() || !other.matches()) {
      return false;
    }
    String root = root(adjective.group(1));
    return root.length() >= SHORTEST && root.equals(root(other.group(1)));
  }

  private static String root(String part) {
    return part.endsWith("c") || part.endsWith("i") ? part.substring(0, part.length() - 1) : part;
  }
}
