package org.agenticbi.model.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Condition.And;
import org.agenticbi.model.sql.Condition.Comparison;
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.Expression.Arithmetic;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.agenticbi.model.sql.Expression.Constant;
import org.agenticbi.model.sql.Expression.OutputColumn;
import org.agenticbi.model.sql.Expression.Parameter;
import org.agenticbi.model.sql.Expression.Star;
import org.agenticbi.model.sql.From.TableSource;

/** Short names for building trees in tests. */
final class Tree {
  private Tree() {}

  static Expression column(String source, String column) {
    return new ColumnReference(source, column);
  }

  static Expression value(Object value) {
    return new Parameter(value);
  }

  static Expression day(String iso) {
    return new Parameter(LocalDate.parse(iso));
  }

  static Expression number(String value) {
    return new Constant(new BigDecimal(value));
  }

  static Expression output(String alias) {
    return new OutputColumn(alias);
  }

  static Expression countRows() {
    return new Aggregate(AggregateKind.COUNT, new Star(), false, null);
  }

  static Expression aggregate(AggregateKind kind, Expression argument) {
    return new Aggregate(kind, argument, false, null);
  }

  static Expression sum(Expression argument) {
    return aggregate(AggregateKind.SUM, argument);
  }

  static Expression divide(Expression left, Expression right) {
    return new Arithmetic(left, ArithmeticOperator.DIVIDE, right);
  }

  static Condition compare(Expression left, Comparator operator, Expression right) {
    return new Comparison(left, operator, right);
  }

  static Condition equal(Expression left, Expression right) {
    return compare(left, Comparator.EQUAL, right);
  }

  static Condition and(Condition... conditions) {
    return new And(List.of(conditions));
  }

  static SelectItem as(Expression expression, String alias) {
    return new SelectItem(expression, alias);
  }

  static OrderKey up(Expression expression) {
    return new OrderKey(expression, false);
  }

  static OrderKey down(Expression expression) {
    return new OrderKey(expression, true);
  }

  static Join join(String table, String alias, Condition on) {
    return new Join(Join.Kind.INNER, new TableSource(table, alias), on);
  }

  static Join leftJoin(String table, String alias, Condition on) {
    return new Join(Join.Kind.LEFT, new TableSource(table, alias), on);
  }

  /** A block over a table whose alias is its first letter. */
  static Block rowsOf(String table) {
    return rowsOf(new TableSource(table, table.substring(0, 1)));
  }

  static Block rowsOf(From source) {
    return new Block(
        new Select(
            List.of(), false, List.of(), source, List.of(), null, List.of(), null, List.of(),
            null));
  }

  /** A block that is being built. */
  record Block(Select select) {

    Block items(Object... items) {
      return new Block(
          select.withItems(
              Stream.of(items)
                  .map(item ->
                      item instanceof SelectItem ready
                          ? ready
                          : new SelectItem((Expression) item, null))
                  .toList()));
    }

    Block where(Condition condition) {
      return new Block(select.withWhere(condition));
    }

    Block joins(Join... joins) {
      return copy(select.with(), select.distinct(), List.of(joins), select.groupBy(), null);
    }

    Block groupBy(Expression... keys) {
      return copy(select.with(), select.distinct(), select.joins(), List.of(keys), select.having());
    }

    Block having(Condition having) {
      return copy(select.with(), select.distinct(), select.joins(), select.groupBy(), having);
    }

    Block with(String name, Statement statement) {
      List<CommonTable> with =
          Stream.concat(select.with().stream(), Stream.of(new CommonTable(name, statement)))
              .toList();
      return copy(with, select.distinct(), select.joins(), select.groupBy(), select.having());
    }

    Block distinct() {
      return copy(select.with(), true, select.joins(), select.groupBy(), select.having());
    }

    Block orderBy(OrderKey... keys) {
      return new Block(select.withOrder(List.of(keys), select.limit()));
    }

    Block limit(long limit) {
      return new Block(select.withOrder(select.orderBy(), limit));
    }

    private Block copy(
        List<CommonTable> with,
        boolean distinct,
        List<Join> joins,
        List<Expression> groupBy,
        @org.jspecify.annotations.Nullable Condition having) {
      return new Block(
          new Select(
              with,
              distinct,
              select.items(),
              select.from(),
              joins,
              select.where(),
              groupBy,
              having,
              select.orderBy(),
              select.limit()));
    }
  }
}
