package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.mention.Mention;

/**
 * A question read one way.
 *
 * @param mentions what was recognised, in order
 * @param completed what it came to
 * @param meanings what each mention was read as, by its position
 * @param passedOver positions of content words that nothing explains
 * @param assumptions what was taken for granted
 * @param certainty of the least sure link, from 0 to 1
 * @param open decisions that could fall otherwise
 */
public record Understanding(
    List<Mention> mentions,
    Completed completed,
    Map<Integer, String> meanings,
    List<Integer> passedOver,
    List<String> assumptions,
    double certainty,
    List<OpenPoint> open) {

  /**
   * A decision that could fall otherwise.
   *
   * @param mention its position
   * @param text the words
   * @param options how many there are
   */
  public record OpenPoint(int mention, String text, int options) {}

  /** Copies its collections. */
  public Understanding {
    mentions = List.copyOf(mentions);
    meanings = Map.copyOf(meanings);
    passedOver = List.copyOf(passedOver);
    assumptions = List.copyOf(assumptions);
    open = List.copyOf(open);
  }
}
