package org.agenticbi.nlp.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.learning.TreeEnsemble;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.QueryStatement;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.WordUse;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions by composing queries and ranking them by how well they agree with the question.
 * Immutable and deterministic; what it learned comes with it.
 */
public final class Composition {

  /**
   * A way to read the question.
   *
   * @param query what is meant
   * @param statement that computes it
   * @param confidence the chance that it is what is meant, from 0 to 1
   * @param words what became of each word
   * @param missing words of the question that it has no use for
   * @param subjectMissing whether the first thing that the question names is among them
   * @param trap why its numbers would be too large; null when they are not
   */
  public record Reading(
      Query query,
      Statement statement,
      double confidence,
      List<WordUse> words,
      List<String> missing,
      boolean subjectMissing,
      @Nullable String trap) {
    /** Copies its lists. */
    public Reading {
      words = List.copyOf(words);
      missing = List.copyOf(missing);
    }
  }

  private record Ranked(Beam.Entry entry, double score) {}

  private final SchemaIndex index;
  private final Models models;
  private final Beam beam;
  private final QueryStatement statements;

  /** Over a schema that knows its keys and roles. */
  public Composition(Schema schema) {
    this.index = new SchemaIndex(schema);
    this.models = Models.bundled();
    this.beam = new Beam(models);
    this.statements = new QueryStatement(schema, index.joins());
  }

  /**
   * The readings of a question, the likeliest first; none when nothing of it is understood.
   *
   * @param limit at most so many
   */
  public List<Reading> readings(String question, LocalDate asOf, int limit) {
    Analysis analysis = new Analysis(question, index, asOf);
    List<Ranked> ranked = ranked(analysis);
    Set<Statement> seen = new HashSet<>();
    List<Reading> readings = new ArrayList<>();
    double sure = ranked.isEmpty() ? 0 : sure(ranked);
    for (Ranked each : ranked) {
      Query query = groupsFirst(each.entry().candidate().query());
      if (readings.size() == limit) {
        break;
      }
      Optional<Statement> statement = statements.of(query, analysis.namedKeys());
      if (statement.isPresent() && seen.add(statement.get())) {
        double share = Math.exp(each.score() - ranked.getFirst().score());
        QueryWords words = new QueryWords(question, analysis, each.entry().candidate());
        readings.add(
            new Reading(
                query,
                statement.get(),
                Math.round(sure * share * 1000) / 1000.0,
                words.words(),
                words.missing(),
                words.subjectMissing(),
                trap(analysis, query)));
      }
    }
    return List.copyOf(readings);
  }

  /** What rows are grouped by stands before what is computed of them, as people read tables. */
  private static Query groupsFirst(Query query) {
    if (query.groupBy().isEmpty() || query.combination() != null) {
      return query;
    }
    List<Item> items = new ArrayList<>(query.items());
    items.sort(Comparator.comparing((Item item) -> item.aggregate() != null));
    return query.withItems(items);
  }

  /** The chance that the first one is right. */
  private double sure(List<Ranked> ranked) {
    double[] scores = ranked.stream().mapToDouble(Ranked::score).toArray();
    float[] features = Certainty.features(ranked.getFirst().entry().features(), scores);
    return TreeEnsemble.chance(models.confidence().score(features));
  }

  private @Nullable String trap(Analysis analysis, Query query) {
    Schema schema = index.schema();
    return new Multiplication(analysis)
        .of(query)
        .map(trap ->
            "Rows of %s would be counted twice where there are several %s for one of them."
                .formatted(schema.tableName(trap.counted()), schema.tableName(trap.by())))
        .orElse(null);
  }

  private List<Ranked> ranked(Analysis analysis) {
    List<Ranked> ranked = new ArrayList<>();
    for (Beam.Entry entry : beam.entries(analysis)) {
      ranked.add(new Ranked(entry, models.ranker().score(entry.features())));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }
}
