package org.agenticbi.nlp;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.protocol.EarlierTurn;

/**
 * A question and what it is asked against.
 *
 * @param text as it was typed
 * @param asOf the day that "today" means
 * @param context the turns before it, oldest first
 */
public record Question(String text, LocalDate asOf, List<EarlierTurn> context) {
  /** Copies its lists. */
  public Question {
    context = List.copyOf(context);
  }
}
