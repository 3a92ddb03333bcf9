package org.agenticbi.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "sign-up" and "signup" are one word, as are "check in" and "checkin": verb and particle. */
final class PhrasalNouns {

  private static final Pattern JOINED =
      Pattern.compile(
          "(sign|check|pick|drop|pay|mark|write|log|opt|start|build|roll|hand|lay|sell|cash|call|"
              + "kick|phase|take|buy|back|trade|clock|walk|cut|phone|set|break|top|ramp|shut|carry)"
              + "(up|in|out|off|down|back|over)");

  private static final Pattern PARTICLES = Pattern.compile("(up|in|out|off|down|back|over)s");

  private PhrasalNouns() {}

  /** "check-ins" are more than one check-in; "ins" alone is nothing. */
  static String singular(String verb, String particle) {
    boolean plural = PARTICLES.matcher(particle).matches();
    String one = plural ? particle.substring(0, particle.length() - 1) : particle;
    return plural && JOINED.matcher(verb + one).matches() ? one : particle;
  }

  /** The words with verbs and particles apart; equal to them where none are joined. */
  static List<String> apart(List<String> words) {
    List<String> apart = new ArrayList<>();
    for (String word : words) {
      Matcher joined = JOINED.matcher(word);
      if (joined.matches()) {
        apart.add(joined.group(1));
        apart.add(joined.group(2));
      } else {
        apart.add(word);
      }
    }
    return apart;
  }
}
