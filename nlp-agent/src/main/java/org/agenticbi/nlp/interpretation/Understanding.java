package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

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

  /** Words that ask for a comparison or an order: an answer without it is another one. */
  private static final Set<CueKind> OPERATORS =
      Set.of(
          CueKind.MOST,
          CueKind.LEAST,
          CueKind.GREATER,
          CueKind.AT_LEAST,
          CueKind.LESS,
          CueKind.AT_MOST,
          CueKind.BETWEEN,
          CueKind.NOT,
          CueKind.NONE,
          CueKind.MISSING,
          CueKind.ABOVE_AVERAGE,
          CueKind.BELOW_AVERAGE,
          CueKind.CONTAINS,
          CueKind.STARTS_WITH,
          CueKind.ENDS_WITH);

  /** "customer value", "number and value of the invoices": a number that was not found. */
  private static final Set<String> WORTH = Set.of("value", "amount", "worth");

  /** How many words ask for something that nothing was made of. */
  public int unused() {
    int unused = 0;
    for (int at = 0; at < mentions.size(); at++) {
      boolean operator =
          switch (mentions.get(at)) {
            case Mention.Cue cue -> OPERATORS.contains(cue.kind());
            case Mention.Unknown unknown -> WORTH.contains(unknown.text().toLowerCase(Locale.ROOT));
            case Mention.Name _, Mention.Quoted _, Mention.Figure _, Mention.Time _ -> false;
          };
      unused += operator && !meanings.containsKey(at) ? 1 : 0;
    }
    return unused;
  }

  /** Copies its collections. */
  public Understanding {
    mentions = List.copyOf(mentions);
    meanings = Map.copyOf(meanings);
    passedOver = List.copyOf(passedOver);
    assumptions = List.copyOf(assumptions);
    open = List.copyOf(open);
  }
}
