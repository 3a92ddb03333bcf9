package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;

/**
 * The part of a schema that a question may be about, and where its names stand in the question. Of
 * a small schema that is all; of a large one the tables that are named, whose columns are named, or
 * that have a value of the question, and the tables between them.
 */
final class Relevance {

  private static final int SMALL = 200;
  private static final int MOST_TABLES = 24;

  private final SchemaIndex index;
  private final Map<ColumnRef, Alignment> columns = new LinkedHashMap<>();
  private final Map<String, Alignment> tables = new LinkedHashMap<>();

  Relevance(SchemaIndex index, QuestionWords words, List<Figure> figures) {
    this.index = index;
    Set<Object> like = new LinkedHashSet<>();
    for (int at = 0; at < words.stems().length; at++) {
      like.addAll(index.words().namesLike(words.stems()[at], words.similar(at).keySet()));
    }
    Map<ColumnRef, Alignment> found = new LinkedHashMap<>();
    index
        .words()
        .tables()
        .forEach((table, names) ->
            tables.put(
                table,
                like.contains(table)
                    ? Alignment.best(names, words, index.words())
                    : Alignment.NONE));
    for (Object name : like) {
      if (name instanceof ColumnRef column) {
        found.put(column, best(column, words));
      }
    }
    Set<String> kept = kept(found, figures);
    index.words().columns().keySet().stream()
        .filter(column -> kept.contains(column.table()))
        .forEach(column -> columns.put(column, found.getOrDefault(column, Alignment.NONE)));
    tables.keySet().retainAll(kept);
  }

  private Alignment best(ColumnRef column, QuestionWords words) {
    SchemaWords schema = index.words();
    Alignment own = Alignment.best(schema.names(column), words, schema);
    Alignment other = Alignment.best(schema.otherNames(column), words, schema).inOtherWords();
    return other.value() > own.value() + 1e-9 ? other : own;
  }

  private Set<String> kept(Map<ColumnRef, Alignment> found, List<Figure> figures) {
    if (index.words().columns().size() <= SMALL) {
      return new HashSet<>(tables.keySet());
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    tables.forEach((table, alignment) -> weights.put(table, 2 * alignment.value()));
    Map<String, Double> columnWeights = new LinkedHashMap<>();
    found.forEach((column, alignment) ->
        columnWeights.merge(column.table(), alignment.value() * alignment.rarity(), Double::sum));
    columnWeights.forEach(
        (table, weight) -> weights.merge(table, Math.min(2, weight), Double::sum));
    for (Figure figure : figures) {
      figure
          .columns()
          .forEach((column, value) ->
              weights.merge(
                  column.table(), value.quality() / figure.columns().size(), Double::sum));
    }
    List<String> order = new ArrayList<>(weights.keySet());
    order.sort(Comparator.comparingDouble((String table) -> -weights.getOrDefault(table, 0.0)));
    Set<String> kept = new LinkedHashSet<>(order.subList(0, Math.min(MOST_TABLES, order.size())));
    kept.removeIf(table -> weights.getOrDefault(table, 0.0) <= 0);
    return kept;
  }

  Map<ColumnRef, Alignment> columns() {
    return columns;
  }

  Map<String, Alignment> tables() {
    return tables;
  }
}
