package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.WordUse;

/**
 * One way to read a question, to the end.
 *
 * @param statement the SQL that computes it
 * @param explanation one sentence saying what is computed
 * @param intent the typed analysis
 * @param confidence from 0 to 1
 * @param words every word accounted for
 */
public record Reading(
    Statement statement,
    String explanation,
    Intent intent,
    double confidence,
    List<WordUse> words) {
  /** Copies its lists. */
  public Reading {
    words = List.copyOf(words);
  }
}
