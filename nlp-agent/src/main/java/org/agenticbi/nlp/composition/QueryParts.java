package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.schema.ColumnRef;

/** The parts of a query with all its blocks, for comparing it with the question. */
final class QueryParts {

  final List<Item> selected = new ArrayList<>();
  final List<Restriction> where = new ArrayList<>();
  final List<ColumnRef> groups = new ArrayList<>();
  final List<Restriction> having = new ArrayList<>();
  final List<Query.Order> order = new ArrayList<>();
  final Set<String> tables = new LinkedHashSet<>();
  final Set<String> extraTables = new LinkedHashSet<>();
  final Set<ColumnRef> columns = new LinkedHashSet<>();
  int blocks;
  int limits;

  QueryParts(Query query) {
    selected.addAll(query.items());
    block(query);
  }

  private void block(Query query) {
    blocks++;
    limits += query.limit() == null ? 0 : 1;
    where.addAll(query.where());
    groups.addAll(query.groupBy());
    having.addAll(query.having());
    order.addAll(query.order());
    tables.addAll(query.columnTables());
    tables.addAll(query.tables());
    extraTables.addAll(query.tables());
    query.items().forEach(this::item);
    query.groupBy().forEach(columns::add);
    query.order().forEach(key -> item(key.item()));
    query.where().forEach(this::restriction);
    query.having().forEach(this::restriction);
    if (query.combination() != null) {
      block(query.combination().second());
    }
  }

  private void restriction(Restriction restriction) {
    item(restriction.left());
    if (restriction.right() instanceof Restriction.Nested nested) {
      block(nested.query());
    }
  }

  private void item(Item item) {
    if (item.column() != null) {
      columns.add(item.column());
    }
  }
}
