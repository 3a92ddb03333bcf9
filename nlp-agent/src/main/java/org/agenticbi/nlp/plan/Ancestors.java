package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Hierarchy;

/**
 * The rows above those of a table whose rows lie below each other.
 *
 * <p>The table is joined to itself from each row to the one above, so that no row comes twice; rows
 * at the top are kept.
 */
final class Ancestors {

  private final Block block;
  private final Hierarchy hierarchy;

  Ancestors(Block block, Hierarchy hierarchy) {
    this.block = block;
    this.hierarchy = hierarchy;
  }

  /** The row itself or one above it has one of the names; none of them when negated. */
  Condition within(Filter.Values filter) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(among(block.alias(hierarchy.table()), filter.values(), filter.negated()));
    for (String above : all()) {
      Condition named = among(above, filter.values(), filter.negated());
      Condition atTop = new Condition.IsNull(name(above), false);
      conditions.add(filter.negated() ? new Condition.Or(List.of(atTop, named)) : named);
    }
    return filter.negated() ? new Condition.And(conditions) : new Condition.Or(conditions);
  }

  /** A column of the row above that has one of the names; of the row at the top without names. */
  Expression above(ColumnRef column, List<String> names) {
    List<String> sources = new ArrayList<>(names.isEmpty() ? all().reversed() : named(names));
    sources.add(block.alias(hierarchy.table()));
    return new Expression.Coalesce(
        sources.stream()
            .map(source -> (Expression) new Expression.ColumnReference(source, column.column()))
            .toList());
  }

  /** The aliases of the rows above, nearest first. */
  private List<String> all() {
    List<String> aliases = new ArrayList<>();
    String below = block.alias(hierarchy.table());
    for (int level = 1; level <= hierarchy.levels(); level++) {
      below = above(below);
      aliases.add(below);
    }
    return aliases;
  }

  /** The names stand in the join, so that groups are made of columns without bound values. */
  private List<String> named(List<String> names) {
    List<String> aliases = new ArrayList<>();
    String below = block.alias(hierarchy.table());
    for (int level = 1; level <= hierarchy.levels(); level++) {
      String from = level == 1 ? below : above(below);
      below = from;
      aliases.add(
          block.another(
              List.of(hierarchy, from, names),
              hierarchy.table(),
              alias ->
                  new Condition.And(List.of(isAbove(alias, from), among(alias, names, false)))));
    }
    return aliases;
  }

  private String above(String below) {
    return block.another(
        List.of(hierarchy, below), hierarchy.table(), alias -> isAbove(alias, below));
  }

  private Condition isAbove(String alias, String below) {
    return new Condition.Comparison(
        new Expression.ColumnReference(alias, hierarchy.key().column()),
        Comparator.EQUAL,
        new Expression.ColumnReference(below, hierarchy.parent().column()));
  }

  private Expression name(String alias) {
    return new Expression.ColumnReference(alias, hierarchy.name().column());
  }

  private Condition among(String alias, List<String> names, boolean negated) {
    return FilterConditions.among(name(alias), names, negated);
  }
}
