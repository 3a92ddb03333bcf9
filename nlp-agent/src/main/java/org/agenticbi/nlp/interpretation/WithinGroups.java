package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "top 3 products in each region", "for each month the customer with the highest revenue" -> the
 * first few within each group, rather than of all.
 *
 * <p>What is ranked are rows of a table, values of a column or periods; what else the question
 * groups by are the groups within which that is done.
 */
final class WithinGroups {

  private final Schema schema;
  private final Draft draft;

  WithinGroups(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** Says within which groups is ranked; what a question before said of that stands. */
  void complete() {
    if (!keepsFew()) {
      return;
    }
    boolean things = draft.subject != null || !draft.outputs.isEmpty();
    if (things && !draft.dimensions.isEmpty()) {
      rankThings();
    } else if (draft.ranking.periods != null) {
      rankPeriods();
    }
  }

  private boolean keepsFew() {
    AskedRanking ranking = draft.ranking;
    boolean top = ranking.top && !ranking.byOwnMetric;
    return ranking.limit != null || ranking.superlative || top;
  }

  private void rankThings() {
    if (draft.ranking.byNothing() && draft.metrics.size() == 1) {
      draft.ranking.metric = draft.metrics.getFirst();
    }
    boolean rows = draft.ranking.column != null && draft.metrics.isEmpty() && rankedByOwnColumn();
    if (draft.ranking.metric != null || rows) {
      draft.ranking.within.clear();
      draft.ranking.within.addAll(draft.dimensions);
    }
  }

  /** "the highest paid employee in each department": a column that each ranked row has. */
  private boolean rankedByOwnColumn() {
    ColumnRef column = draft.ranking.column;
    String subject = draft.subject;
    return column != null
        && subject != null
        && (column.table().equals(subject) || schema.joins().manyToOne(subject, column.table()));
  }

  /** "which month had the highest revenue in each region". */
  private void rankPeriods() {
    boolean measured = draft.ranking.metric != null || draft.metrics.size() == 1;
    List<Dimension> others = new ArrayList<>();
    for (Dimension dimension : draft.dimensions) {
      boolean ranked =
          dimension instanceof Dimension.OfTime time && time.grain() == draft.ranking.periods;
      if (!ranked) {
        others.add(dimension);
      }
    }
    if (measured && !others.isEmpty() && others.size() < draft.dimensions.size()) {
      draft.ranking.within.clear();
      draft.ranking.within.addAll(others);
      draft.dimensions.removeAll(others);
      List<Dimension> periods = List.copyOf(draft.dimensions);
      draft.dimensions.clear();
      draft.dimensions.addAll(others);
      draft.dimensions.addAll(periods);
    }
  }

  /** The groups, with their times bound to a column. */
  List<Dimension> bound() {
    return draft.dimensions.stream()
        .filter(each -> draft.ranking.within.stream().anyMatch(other -> same(each, other)))
        .toList();
  }

  private static boolean same(Dimension one, Dimension other) {
    return switch (one) {
      case Dimension.OfTime time ->
          other instanceof Dimension.OfTime before && before.grain() == time.grain();
      case Dimension.OfDatePart part ->
          other instanceof Dimension.OfDatePart before && before.part() == part.part();
      case Dimension.OfColumn _,
          Dimension.OfEntity _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          one.equals(other);
    };
  }
}
