package org.agenticbi.model.sql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agenticbi.model.sql.Expression.OutputColumn;
import org.agenticbi.model.sql.Expression.Window;

/** Writes the keys of an order, so that nulls come last in every dialect and direction. */
final class OrderWriter {
  private final ExpressionWriter expressions;
  private final DialectSyntax syntax;
  private final List<SelectItem> items;

  /**
   * @param items of the block; a key that repeats one is written by its alias
   */
  OrderWriter(ExpressionWriter expressions, DialectSyntax syntax, List<SelectItem> items) {
    this.expressions = expressions;
    this.syntax = syntax;
    this.items = items;
  }

  Sql write(List<OrderKey> keys) {
    return keys.stream().map(this::key).collect(Sql.joining(", "));
  }

  private Sql key(OrderKey key) {
    Expression computed = computed(key.expression());
    Sql value = expressions.write(named(key.expression()));
    if (Values.isNeverNull(computed) || nullsComeLast(key.descending())) {
      return key.descending() ? value.then(" DESC") : value;
    }
    if (syntax instanceof MySqlSyntax) {
      Sql tested = isPlain(computed) ? value : expressions.write(computed);
      return Sql.of("{} IS NULL, {}", tested, value);
    }
    return value.then(key.descending() ? " DESC NULLS LAST" : " NULLS LAST");
  }

  private boolean nullsComeLast(boolean descending) {
    return switch (syntax.nullOrder()) {
      case ALWAYS_LAST -> true;
      case AS_GREATEST -> !descending;
      case AS_LEAST -> descending;
    };
  }

  /** MariaDB takes no alias of an aggregate or a window inside an expression. */
  private static boolean isPlain(Expression expression) {
    return !(expression instanceof Window) && !Aggregates.in(expression);
  }

  /** What an alias stands for. */
  private Expression computed(Expression expression) {
    if (!(expression instanceof OutputColumn output)) {
      return expression;
    }
    return items.stream()
        .filter(item -> output.alias().equals(item.alias()))
        .map(SelectItem::expression)
        .findFirst()
        .orElse(expression);
  }

  private Expression named(Expression expression) {
    Optional<String> alias =
        items.stream()
            .filter(item -> item.expression().equals(expression))
            .filter(Names::needsAlias)
            .map(SelectItem::alias)
            .filter(Objects::nonNull)
            .findFirst();
    return alias.<Expression>map(OutputColumn::new).orElse(expression);
  }
}
