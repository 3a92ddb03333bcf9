package org.agenticbi.nlp.composition;

import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.query.Query;

/**
 * A query that may be meant.
 *
 * @param query the query
 * @param form its form
 * @param slots its places
 * @param choices what filled its places
 * @param clauseScores logarithm of the likelihood of each clause
 * @param slotScore sum of the logarithms of the choices
 * @param score all together, before ranking
 */
record Candidate(
    Query query,
    Form form,
    List<OpenSlot> slots,
    List<Choice> choices,
    Map<Clause, Double> clauseScores,
    double slotScore,
    double score) {

  double formScore() {
    return clauseScores.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
