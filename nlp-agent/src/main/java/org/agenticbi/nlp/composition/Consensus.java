package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * How much of the chance of all candidates goes to those that have the same part of the query: the
 * same selected items, conditions, groups, order, tables. A part that most likely candidates share
 * is likely right even where each of them is wrong elsewhere.
 */
public final class Consensus {

  /** The clauses that are compared as a whole. */
  private enum Clause {
    ITEMS,
    AGGREGATES,
    CONDITIONS,
    GROUPS,
    ORDER,
    DISTINCT,
    TABLES,
    COMBINATION,
    OPERATORS
  }

  private static final List<Clause> CLAUSES = List.of(Clause.values());

  private record Part(Enum<?> kind, @Nullable Object value) {}

  /** The single items and conditions that are compared. */
  private enum Piece {
    ITEM,
    CONDITION
  }

  private final List<Query> candidates;

  /** Of all candidates for a question. */
  Consensus(List<Query> candidates) {
    this.candidates = candidates;
  }

  private static int[] numbers(List<Part> parts, Map<Part, Integer> known) {
    int[] numbers = new int[parts.size()];
    for (int at = 0; at < numbers.length; at++) {
      Integer number = known.putIfAbsent(parts.get(at), known.size());
      numbers[at] = number == null ? known.size() - 1 : number;
    }
    return numbers;
  }

  private static List<Part> clauses(Query query) {
    List<Object> aggregates = new ArrayList<>();
    query.items().forEach(item -> aggregates.add(String.valueOf(item.aggregate())));
    Set<String> tables = new LinkedHashSet<>(query.columnTables());
    tables.addAll(query.tables());
    List<Object> order = new ArrayList<>(query.order());
    order.add(String.valueOf(query.limit()));
    List<Object> groups = new ArrayList<>(query.groupBy());
    groups.addAll(query.having());
    return List.of(
        new Part(Clause.ITEMS, new HashSet<>(query.items())),
        new Part(Clause.AGGREGATES, aggregates),
        new Part(Clause.CONDITIONS, new HashSet<>(query.where())),
        new Part(Clause.GROUPS, groups),
        new Part(Clause.ORDER, order),
        new Part(Clause.DISTINCT, query.distinct()),
        new Part(Clause.TABLES, tables),
        new Part(Clause.COMBINATION, query.combination()),
        new Part(
            Clause.OPERATORS, query.where().stream().map(Restriction::operator).sorted().toList()));
  }

  private static List<Part> pieces(Query query) {
    Set<Part> pieces = new LinkedHashSet<>();
    for (Item item : query.items()) {
      pieces.add(new Part(Piece.ITEM, item));
    }
    for (Restriction test : query.where()) {
      pieces.add(new Part(Piece.CONDITION, test));
    }
    return List.copyOf(pieces);
  }

  /**
   * Adds the features of some of the candidates.
   *
   * @param chosen the places of the candidates that are compared
   * @param scores of these, logarithms of their chances apart from a constant
   * @param vectors of these
   */
  void add(int[] chosen, double[] scores, List<FeatureVector> vectors) {
    double[] chances = chances(scores);
    int[][] clauses = new int[chosen.length][];
    int[][] pieces = new int[chosen.length][];
    Map<Part, Integer> clauseNumbers = new HashMap<>();
    Map<Part, Integer> pieceNumbers = new LinkedHashMap<>();
    for (int at = 0; at < chosen.length; at++) {
      clauses[at] = numbers(clauses(candidates.get(chosen[at])), clauseNumbers);
      pieces[at] = numbers(pieces(candidates.get(chosen[at])), pieceNumbers);
    }
    double[] shares = shares(clauses, chances, clauseNumbers.size());
    double[] greatest = greatest(clauses, shares);
    double[] pieceShares = shares(pieces, chances, pieceNumbers.size());
    List<Enum<?>> kinds = new ArrayList<>();
    pieceNumbers.keySet().forEach(piece -> kinds.add(piece.kind()));
    for (int at = 0; at < chosen.length; at++) {
      FeatureVector vector = vectors.get(at);
      vector.add("chance", chances[at]);
      for (int kind = 0; kind < greatest.length; kind++) {
        double share = shares[clauses[at][kind]];
        vector.add("share", CLAUSES.get(kind), share);
        vector.add("relative share", CLAUSES.get(kind), share / greatest[kind]);
      }
      pieces(vector, pieces[at], pieceShares, kinds);
    }
  }

  /** The chance of each part, from those of the candidates that have it. */
  private static double[] shares(int[][] parts, double[] chances, int size) {
    double[] shares = new double[size];
    for (int at = 0; at < parts.length; at++) {
      for (int part : parts[at]) {
        shares[part] += chances[at];
      }
    }
    return shares;
  }

  /** The greatest chance that one of the clauses of each kind has. */
  private static double[] greatest(int[][] clauses, double[] shares) {
    double[] greatest = new double[CLAUSES.size()];
    for (int[] own : clauses) {
      for (int kind = 0; kind < greatest.length; kind++) {
        greatest[kind] = Math.max(greatest[kind], shares[own[kind]]);
      }
    }
    return greatest;
  }

  private static void pieces(
      FeatureVector vector, int[] own, double[] shares, List<Enum<?>> kinds) {
    Map<Enum<?>, Double> least = new HashMap<>();
    Map<Enum<?>, Double> leftOut = new HashMap<>();
    boolean[] has = new boolean[shares.length];
    for (int piece : own) {
      has[piece] = true;
    }
    for (int piece = 0; piece < shares.length; piece++) {
      if (has[piece]) {
        least.merge(kinds.get(piece), shares[piece], Math::min);
      } else {
        leftOut.merge(kinds.get(piece), shares[piece], Math::max);
      }
    }
    for (Piece kind : Piece.values()) {
      vector.add("least share", kind, Math.min(1, least.getOrDefault(kind, 1.0)));
      vector.add("left out", kind, leftOut.getOrDefault(kind, 0.0));
    }
  }

  private static double[] chances(double[] scores) {
    double best = Arrays.stream(scores).max().orElse(0);
    double[] chances = new double[scores.length];
    double sum = 0;
    for (int at = 0; at < scores.length; at++) {
      chances[at] = StrictMath.exp(scores[at] - best);
      sum += chances[at];
    }
    for (int at = 0; at < scores.length; at++) {
      chances[at] /= sum;
    }
    return chances;
  }
}
