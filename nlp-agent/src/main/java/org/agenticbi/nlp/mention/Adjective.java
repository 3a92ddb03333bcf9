package org.agenticbi.nlp.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells adjectives of nouns by their endings: "surgical" of surgery, "financial" of finance. */
final class Adjective {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final Pattern ADJECTIVE =
      Pattern.compile("(.+?)(ical|ial|al|iac|ac|ic|ive|ary|ous|ian)$");
  private static final Pattern NOUN =
      Pattern.compile("(.+?)(ery|iology|ology|istry|ics|ion|ce|ry|e|y|s)$");

  private Adjective() {}

  /** What an adjective and its noun have in common, in lower case; empty for other words. */
  static Optional<String> root(String adjective) {
    return root(ADJECTIVE, adjective);
  }

  /** What a noun and its adjective have in common, in lower case; empty for other words. */
  static Optional<String> rootOfNoun(String noun) {
    return root(NOUN, noun);
  }

  private static Optional<String> root(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    return word.length() <= LONGEST && matcher.matches()
        ? Optional.of(bare(matcher.group(1))).filter(root -> root.length() >= SHORTEST)
        : Optional.empty();
  }

  private static String bare(String part) {
    return part.endsWith("c") || part.endsWith("i") ? part.substring(0, part.length() - 1) : part;
  }
}
