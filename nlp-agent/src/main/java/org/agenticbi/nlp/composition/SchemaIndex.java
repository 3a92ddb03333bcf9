package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.joins.JoinGraph;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** What is looked up of a schema again and again. */
final class SchemaIndex {

  private final Schema schema;
  private final SchemaWords words;
  private final ValueIndex values;
  private final JoinGraph joins;
  private final Map<ColumnRef, List<ColumnRef>> partners = new HashMap<>();
  private final Map<ColumnRef, Boolean> foreign = new HashMap<>();
  private final Set<ColumnRef> labels = new HashSet<>();

  SchemaIndex(Schema schema) {
    this.schema = schema;
    this.words = new SchemaWords(schema);
    this.values = new ValueIndex(schema);
    this.joins = new JoinGraph(schema.catalog(), schema.model());
    schema.tables().forEach(table -> labels.addAll(schema.labels(table.name())));
    for (ForeignKey key : schema.catalog().foreignKeys()) {
      if (key.fromColumns().size() == 1) {
        ColumnRef from = column(key.fromTable(), key.fromColumns().getFirst());
        ColumnRef to = column(key.toTable(), key.toColumns().getFirst());
        partners.computeIfAbsent(from, ignored -> new ArrayList<>()).add(to);
        partners.computeIfAbsent(to, ignored -> new ArrayList<>()).add(from);
        foreign.put(from, true);
      }
    }
  }

  private ColumnRef column(String table, String column) {
    return schema
        .catalog()
        .table(table)
        .flatMap(found -> found.column(column).map(c -> new ColumnRef(found.name(), c.name())))
        .orElse(new ColumnRef(table, column));
  }

  Schema schema() {
    return schema;
  }

  SchemaWords words() {
    return words;
  }

  ValueIndex values() {
    return values;
  }

  JoinGraph joins() {
    return joins;
  }

  /** The other sides of the join keys of a column. */
  List<ColumnRef> partners(ColumnRef column) {
    return partners.getOrDefault(column, List.of());
  }

  /** Whether a person calls the rows of its table by it. */
  boolean label(ColumnRef column) {
    return labels.contains(column);
  }

  /** Whether a column names rows of another table. */
  boolean foreign(ColumnRef column) {
    return foreign.getOrDefault(column, false);
  }
}
