package org.agenticbi.model.sql;

import java.util.List;
import org.agenticbi.model.sql.Condition.And;
import org.agenticbi.model.sql.Condition.Between;
import org.agenticbi.model.sql.Condition.Comparison;
import org.agenticbi.model.sql.Condition.Exists;
import org.agenticbi.model.sql.Condition.InList;
import org.agenticbi.model.sql.Condition.InQuery;
import org.agenticbi.model.sql.Condition.IsNull;
import org.agenticbi.model.sql.Condition.Like;
import org.agenticbi.model.sql.Condition.Not;
import org.agenticbi.model.sql.Condition.Or;

/** Copies a condition with parts of its expressions replaced. */
final class ConditionMapping {
  private final ExpressionMapping expressions;

  ConditionMapping(ExpressionMapping expressions) {
    this.expressions = expressions;
  }

  Condition apply(Condition condition) {
    return switch (condition) {
      case Comparison c -> new Comparison(map(c.left()), c.operator(), map(c.right()));
      case And and -> new And(all(and.conditions()));
      case Or or -> new Or(all(or.conditions()));
      case Not not -> new Not(apply(not.condition()));
      case InList l -> new InList(map(l.value()), expressions.apply(l.values()), l.negated());
      case InQuery q -> new InQuery(map(q.value()), expressions.apply(q.statement()), q.negated());
      case Exists e -> new Exists(expressions.apply(e.statement()), e.negated());
      case Between b -> new Between(map(b.value()), map(b.least()), map(b.greatest()), b.negated());
      case Like l -> new Like(map(l.value()), l.pattern(), l.negated());
      case IsNull n -> new IsNull(map(n.value()), n.negated());
    };
  }

  private List<Condition> all(List<Condition> conditions) {
    return conditions.stream().map(this::apply).toList();
  }

  private Expression map(Expression expression) {
    return expressions.apply(expression);
  }
}
