package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.Condition.And;
import org.agenticbi.model.sql.Condition.InQuery;
import org.agenticbi.model.sql.Condition.IsNull;
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.agenticbi.model.sql.From.QuerySource;
import org.jspecify.annotations.Nullable;

/**
 * The statement of an {@code IN} as it must stand: without nulls when negated (one null in it would
 * leave no row at all), and without a LIMIT of its own where the dialect forbids that.
 */
final class MembershipRewrite {
  private static final String MEMBERS = "members";

  private MembershipRewrite() {}

  static Statement of(InQuery query, DialectSyntax syntax) {
    Statement members = query.statement();
    if (query.negated()) {
      members = withoutNulls(members);
    }
    boolean limited = members instanceof Select select && select.limit() != null;
    return limited && !syntax.hasLimitInMembership() ? wrapped(members, false) : members;
  }

  private static Statement withoutNulls(Statement members) {
    if (members instanceof Select select && mayFilter(select)) {
      IsNull present = new IsNull(select.items().getFirst().expression(), true);
      return filtered(select, present);
    }
    return neverNull(members) ? members : wrapped(members, true);
  }

  private static boolean neverNull(Statement members) {
    return members instanceof Select select
        && Values.isNeverNull(select.items().getFirst().expression());
  }

  /** A plain block whose rows are its members: a condition more changes nothing else. */
  private static boolean mayFilter(Select select) {
    Expression member = select.items().getFirst().expression();
    return select.limit() == null && !(member instanceof Aggregate) && !Aggregates.in(member);
  }

  private static Select filtered(Select select, IsNull present) {
    Condition where = select.where();
    if (where != null && holds(where, present)) {
      return select;
    }
    return select.withWhere(and(where, present));
  }

  private static boolean holds(Condition where, Condition wanted) {
    return where.equals(wanted)
        || (where instanceof And and && and.conditions().stream().anyMatch(c -> holds(c, wanted)));
  }

  private static Condition and(@Nullable Condition where, Condition more) {
    if (where == null) {
      return more;
    }
    List<Condition> all =
        new ArrayList<>(where instanceof And and ? and.conditions() : List.of(where));
    all.add(more);
    return new And(all);
  }

  private static Statement wrapped(Statement members, boolean withoutNulls) {
    Expression member = new ColumnReference(MEMBERS, outputName(members));
    return new Select(
        List.of(),
        false,
        List.of(new SelectItem(member, null)),
        new QuerySource(named(members), MEMBERS),
        List.of(),
        withoutNulls ? new IsNull(member, true) : null,
        List.of(),
        null,
        List.of(),
        null);
  }

  private static String outputName(Statement members) {
    return switch (members) {
      case Select select -> outputName(select.items().getFirst());
      case SetOperation operation -> outputName(operation.left());
    };
  }

  private static String outputName(SelectItem item) {
    if (item.alias() != null) {
      return item.alias();
    }
    return item.expression() instanceof ColumnReference column ? column.column() : "member";
  }

  /** The same statement with a name for its output. */
  private static Statement named(Statement members) {
    if (!(members instanceof Select select)) {
      return members;
    }
    SelectItem item = select.items().getFirst();
    return select.withItems(List.of(new SelectItem(item.expression(), outputName(item))));
  }
}
