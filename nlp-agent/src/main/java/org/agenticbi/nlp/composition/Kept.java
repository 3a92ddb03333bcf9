package org.agenticbi.nlp.composition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.agenticbi.nlp.query.Query;

/** The best candidates so far, each query once, and the score that a further one has to reach. */
final class Kept {

  private final int limit;
  private final Map<Query, Candidate> byQuery = new LinkedHashMap<>();

  /** Of each query the first score: some are better by now, none is worse. */
  private final PriorityQueue<Double> scores = new PriorityQueue<>();

  Kept(int limit) {
    this.limit = limit;
  }

  void add(Candidate candidate) {
    Candidate before = byQuery.putIfAbsent(candidate.query(), candidate);
    if (before == null) {
      scores.add(candidate.score());
      if (scores.size() > limit) {
        scores.poll();
      }
    } else if (candidate.score() > before.score()) {
      byQuery.put(candidate.query(), candidate);
    }
  }

  /** What scores less is not among the best any more. */
  double least() {
    Double least = scores.size() < limit ? null : scores.peek();
    return least == null ? Double.NEGATIVE_INFINITY : least;
  }

  /** Best first. */
  List<Candidate> best() {
    return byQuery.values().stream()
        .filter(candidate -> candidate.score() >= least())
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .limit(limit)
        .toList();
  }
}
