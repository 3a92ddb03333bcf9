package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Join;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Writes one block, whose joins are chosen. */
final class BlockWriter {

  private final Schema schema;
  private final JoinPruning joins;
  private final Query query;
  private final TableAliases aliases;
  private final BlockExpressions expressions;
  private final BlockConditions conditions;

  BlockWriter(
      Schema schema, JoinPruning joins, TableAliases aliases, Function<Query, Statement> nested) {
    this.schema = schema;
    this.joins = joins;
    this.query =
        GroupedBlock.of(
            joins.query(),
            joins.tables(),
            (tables, columns) -> new KeyClosure(schema, tables, columns));
    this.aliases = aliases;
    this.expressions = new BlockExpressions(schema, aliases);
    this.conditions = new BlockConditions(schema, expressions, nested);
  }

  Select select() {
    return new Select(
        List.of(),
        query.distinct(),
        items(),
        source(joins.tables().root()),
        joins.tables().edges().stream().map(this::join).toList(),
        where(),
        query.groupBy().stream().map(column -> (Expression) expressions.column(column)).toList(),
        conditions.of(query.having(), false),
        query.order().stream()
            .map(key -> new OrderKey(expressions.of(key.item()), key.descending()))
            .toList(),
        query.limit() == null ? null : query.limit().longValue());
  }

  private List<SelectItem> items() {
    List<String> names =
        OutputNames.of(joins.query().items(), new CountedRows(schema).table(joins.query()));
    List<SelectItem> items = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Item item = query.items().get(i);
      ColumnRef column = item.column();
      boolean same =
          item.aggregate() == null && column != null && column.column().equals(names.get(i));
      items.add(new SelectItem(expressions.of(item), same ? null : names.get(i)));
    }
    return items;
  }

  private From source(String table) {
    return new From.TableSource(table, aliases.of(table));
  }

  private Join join(JoinEdge edge) {
    List<Condition> equalities = new ArrayList<>();
    for (int i = 0; i < edge.childColumns().size(); i++) {
      equalities.add(
          new Condition.Comparison(
              reference(edge.child(), edge.childColumns().get(i)),
              Comparator.EQUAL,
              reference(edge.parent(), edge.parentColumns().get(i))));
    }
    Condition on = Objects.requireNonNull(BlockConditions.joined(equalities, false));
    return new Join(Join.Kind.INNER, source(edge.child()), on);
  }

  private Expression reference(String table, String column) {
    return expressions.column(new ColumnRef(table, column));
  }

  private @Nullable Condition where() {
    List<Condition> all = new ArrayList<>();
    Condition asked = conditions.of(query.where(), query.anyOf());
    if (asked != null) {
      all.addAll(asked instanceof Condition.And and ? and.conditions() : List.of(asked));
    }
    for (ColumnRef key : joins.keys()) {
      if (mayMiss(key) && !tested(key)) {
        all.add(new Condition.IsNull(expressions.column(key), true));
      }
    }
    return BlockConditions.joined(all, false);
  }

  private boolean mayMiss(ColumnRef ref) {
    Column column = schema.column(ref);
    Profile profile = column.profile();
    return profile == null ? column.nullable() : profile.nullShare() > 0;
  }

  /** A comparison holds for values only, and a join over the key finds no missing one. */
  private boolean tested(ColumnRef key) {
    boolean compared =
        !query.anyOf()
            && query.where().stream()
                .anyMatch(restriction ->
                    Item.of(key).equals(restriction.left())
                        && restriction.operator() != Restriction.Operator.MISSING);
    return compared
        || joins.tables().edges().stream()
            .anyMatch(edge ->
                edge.key().fromTable().equals(key.table())
                    && edge.key().fromColumns().contains(key.column()));
  }
}
