package org.agenticbi.nlp.interpretation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/** What a question has said so far of the order of its rows, and of how many it wants. */
final class AskedRanking {

  /** A superlative that names its quantity: "oldest", at the position of its mention. */
  record Adjective(String word, int position) {}

  /** Whether anything is said of an order. */
  boolean asked;

  /** "top", "bottom": the first or last of something, whatever clause comes behind. */
  boolean top;

  @Nullable Metric metric;

  /** The clause that named the metric. */
  Draft.@Nullable Clause namedIn;

  @Nullable ColumnRef column;
  @Nullable Boolean descending;

  /** "best first", "five worst": of which end is meant; whether that is the highest comes later. */
  @Nullable Boolean best;

  @Nullable Integer limit;

  /** Whether by a number, or by how it changed: "the biggest decline", "grew the most". */
  Ranking.Of of = Ranking.Of.NUMBER;

  /** Whether what to rank by was named apart from the metrics that are shown. */
  boolean explicit;

  /** "the most refunds": those of a group are summed up, and not the highest of them looked for. */
  boolean mostOf;

  /** One row is meant, unless a number is named. */
  boolean superlative;

  /** "the biggest customers": the first few, and not the first only. */
  boolean several;

  /** "revenue of stores by profit": all rows, in the order of another metric. */
  boolean byOwnMetric;

  /** The dimensions within each group of which is ranked: "top 3 products in each region". */
  final Set<Dimension> within = new LinkedHashSet<>();

  /** "newest first": in the order of their time. */
  boolean byTime;

  /** "alphabetically": in the order of their names. */
  boolean byName;

  /** "biggest first": in the order of a size that need not be named. */
  @Nullable String bySize;

  /** The periods that are ranked: "which month". */
  @Nullable TimeGrain periods;

  @Nullable Adjective adjective;

  /** Drops the order and the limit that a question before had. */
  void forget() {
    asked = false;
    metric = null;
    column = null;
    limit = null;
    superlative = false;
    within.clear();
  }

  /** Whether nothing is named yet that rows could be ranked by. */
  boolean byNothing() {
    return metric == null && column == null;
  }
}
