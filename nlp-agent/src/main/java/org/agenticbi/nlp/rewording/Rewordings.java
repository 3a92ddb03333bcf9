package org.agenticbi.nlp.rewording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Token;

/**
 * The bundled ways to say what the rules read in other words.
 *
 * <p>Those of the first list hold for every question. Those of the second are only tried where a
 * question is not answered as it stands: their words may mean something in the data.
 */
public final class Rewordings {

  private static final Rewordings BUNDLED = new Rewordings();

  private final List<Rewording> always = read("rewordings-always.txt");
  private final List<Rewording> otherwise = read("rewordings.txt");

  private Rewordings() {}

  /** Those that come with the engine. */
  public static Rewordings bundled() {
    return BUNDLED;
  }

  /** A question with what can only mean one thing in the words that the rules know. */
  public Reworded plain(List<Token> tokens) {
    return apply(always, new Reworded(tokens, List.of()));
  }

  /** The same question with all that may be said otherwise; equal to it when there is nothing. */
  public Reworded further(Reworded plain) {
    return apply(otherwise, plain);
  }

  private static Reworded apply(List<Rewording> rewordings, Reworded question) {
    Reworded result = question;
    Set<String> words = words(result);
    for (Rewording each : rewordings) {
      if (each.pattern().possible(words)) {
        Reworded next = each.apply(result);
        if (!next.equals(result)) {
          result = next;
          words = words(result);
        }
      }
    }
    return result;
  }

  private static Set<String> words(Reworded question) {
    Set<String> words = new HashSet<>();
    question.tokens().forEach(token -> words.add(token.lower()));
    return words;
  }

  private static List<Rewording> read(String resource) {
    List<Rewording> rewordings = new ArrayList<>();
    Lexicon.lines(resource).forEach(line -> rewordings.add(Rewording.parse(line)));
    return List.copyOf(rewordings);
  }
}
