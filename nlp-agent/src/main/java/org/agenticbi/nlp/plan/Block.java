package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.joins.JoinPath;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Join;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * One SELECT block while it is built: its root table, and the tables joined to it.
 *
 * <p>Only tables that each row of the root meets at most once are joined, so that a join never
 * multiplies rows; where the key may be null the row is kept.
 */
final class Block {

  private final Schema schema;
  private final String root;
  private final Set<String> taken;
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Map<Object, String> others = new HashMap<>();
  private final List<Join> joins = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();

  /** Aliases in {@code taken} belong to enclosing blocks. */
  Block(Schema schema, String root, Set<String> taken) {
    this.schema = schema;
    this.root = root;
    this.taken = taken;
    aliases.put(root, newAlias(root));
  }

  Schema schema() {
    return schema;
  }

  String root() {
    return root;
  }

  Set<String> taken() {
    return taken;
  }

  From from() {
    return new From.TableSource(root, alias(root));
  }

  List<Join> joins() {
    return joins;
  }

  List<Condition> conditions() {
    return conditions;
  }

  void where(Condition condition) {
    if (!conditions.contains(condition)) {
      conditions.add(condition);
    }
  }

  /** Whether a table can be joined without multiplying rows. */
  boolean reaches(String table) {
    return table.equals(root) || schema.joins().manyToOne(root, table);
  }

  /** A time column; the root's own where the rows do not have that one. */
  ColumnRef ownTime(ColumnRef bound) {
    if (reaches(bound.table())) {
      return bound;
    }
    return schema.timeColumn(root).filter(own -> reaches(own.table())).orElse(bound);
  }

  /** A column, with the joins that it needs. */
  Expression.ColumnReference column(ColumnRef ref) {
    return new Expression.ColumnReference(alias(ref.table()), ref.column());
  }

  /** The alias of a table, joined when it is not yet. */
  String alias(String table) {
    String known = aliases.get(table);
    if (known != null) {
      return known;
    }
    JoinPath path =
        schema.joins().path(root, table).orElseThrow(() -> new PlanProblem(apart(root, table)));
    for (JoinEdge step : path.edges()) {
      join(step);
    }
    return aliases.get(table) == null ? newAlias(table) : aliases.get(table);
  }

  /**
   * The alias of one more row of a table, which may not be there; joined when it is not yet.
   *
   * @param which tells it from others of the table
   * @param on the condition on its alias, which one row of the table fulfils at most
   */
  String another(Object which, String table, Function<String, Condition> on) {
    String known = others.get(which);
    if (known != null) {
      return known;
    }
    String alias = newAlias(table);
    others.put(which, alias);
    joins.add(new Join(Join.Kind.LEFT, new From.TableSource(table, alias), on.apply(alias)));
    return alias;
  }

  private String apart(String from, String to) {
    return "There is no key that leads from "
        + schema.tableName(from)
        + " to "
        + schema.tableName(to)
        + ".";
  }

  private void join(JoinEdge step) {
    if (aliases.containsKey(step.child())) {
      return;
    }
    String from = alias(step.parent());
    String to = newAlias(step.child());
    aliases.put(step.child(), to);
    Join.Kind kind = mayMiss(step) ? Join.Kind.LEFT : Join.Kind.INNER;
    joins.add(new Join(kind, new From.TableSource(step.child(), to), on(step, from, to)));
  }

  private boolean mayMiss(JoinEdge step) {
    if (!step.manyToOne()) {
      return false;
    }
    boolean leftBefore =
        joins.stream()
            .anyMatch(join ->
                join.kind() == Join.Kind.LEFT
                    && join.source().alias().equals(aliases.get(step.parent())));
    return leftBefore || step.parentColumns().stream().anyMatch(name -> mayBeNull(step, name));
  }

  private boolean mayBeNull(JoinEdge step, String name) {
    Column column = schema.column(new ColumnRef(step.parent(), name));
    Profile profile = column.profile();
    return column.nullable() && (profile == null || profile.nullShare() > 0);
  }

  /** The condition of a step. */
  static Condition on(JoinEdge step, String from, String to) {
    List<Condition> equalities = new ArrayList<>();
    for (int index = 0; index < step.parentColumns().size(); index++) {
      equalities.add(
          new Condition.Comparison(
              new Expression.ColumnReference(to, step.childColumns().get(index)),
              Comparator.EQUAL,
              new Expression.ColumnReference(from, step.parentColumns().get(index))));
    }
    return equalities.size() == 1 ? equalities.getFirst() : new Condition.And(equalities);
  }

  /** "oi" for order_items, "c" for customers, "c2" where that is taken. */
  private String newAlias(String table) {
    StringBuilder initials = new StringBuilder();
    for (String word : Schema.words(table).split(" ", -1)) {
      initials.append(word.isEmpty() ? "t" : word.substring(0, 1));
    }
    String base = initials.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    base = base.isEmpty() || Character.isDigit(base.charAt(0)) ? "t" + base : base;
    if (Set.of("as", "by", "in", "is", "on", "or", "to", "if", "at", "do", "go").contains(base)) {
      base = base + "1";
    }
    String alias = base;
    for (int number = 2; !taken.add(alias); number++) {
      alias = base + number;
    }
    return alias;
  }
}
