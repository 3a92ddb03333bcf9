package org.agenticbi.model.sql;

import static org.agenticbi.model.sql.Tree.column;
import static org.agenticbi.model.sql.Tree.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.agenticbi.model.semantics.AggregateKind;
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
import org.agenticbi.model.sql.Expression.Aggregate;
import org.agenticbi.model.sql.Expression.Arithmetic;
import org.agenticbi.model.sql.Expression.Case;
import org.agenticbi.model.sql.Expression.Coalesce;
import org.agenticbi.model.sql.Expression.Concatenation;
import org.agenticbi.model.sql.Expression.Constant;
import org.agenticbi.model.sql.Expression.DaysBetween;
import org.agenticbi.model.sql.Expression.LowerCase;
import org.agenticbi.model.sql.Expression.Parameter;
import org.agenticbi.model.sql.Expression.Rounded;
import org.agenticbi.model.sql.Expression.ScalarQuery;
import org.agenticbi.model.sql.Expression.ShiftedTime;
import org.agenticbi.model.sql.Expression.Star;
import org.agenticbi.model.sql.Expression.TimePart;
import org.agenticbi.model.sql.Expression.TruncatedTime;
import org.agenticbi.model.sql.Expression.When;

/**
 * Makes statements over {@link ExampleData} from a seed: well typed, without an order, and without
 * what databases are free to differ in (how texts are sorted).
 */
final class RandomStatements {

  /** The parts that are numbers. */
  private static final DatePart[] NUMBERED =
      java.util.Arrays.stream(DatePart.values())
          .filter(part -> part != DatePart.DAY_NAME)
          .toArray(DatePart[]::new);

  private static final int DEEPEST = 3;

  private final Random random;

  private RandomStatements(long seed) {
    this.random = new Random(seed);
  }

  static Statement of(long seed) {
    RandomStatements statements = new RandomStatements(seed);
    return statements.random.nextInt(5) == 0 ? statements.combined() : statements.block();
  }

  private Statement combined() {
    SetOperation.Kind kind = pick(SetOperation.Kind.values());
    Statement right =
        random.nextBoolean()
            ? ids()
            : new SetOperation(pick(SetOperation.Kind.values()), ids(), ids(), List.of(), null);
    return new SetOperation(kind, ids(), right, List.of(), null);
  }

  /** One column of ids of customers. */
  private Select ids() {
    return random.nextBoolean()
        ? Tree.rowsOf("customers").items(column("c", "id")).where(condition(true, 1)).select()
        : Tree.rowsOf("orders")
            .items(column("o", "customer_id"))
            .where(condition(false, 1))
            .select();
  }

  private Statement block() {
    boolean joined = random.nextBoolean();
    Tree.Block block = Tree.rowsOf("orders");
    if (joined) {
      Condition on = Tree.equal(column("c", "id"), column("o", "customer_id"));
      Join join =
          random.nextBoolean()
              ? Tree.join("customers", "c", on)
              : Tree.leftJoin("customers", "c", on);
      block = block.joins(join);
    }
    if (random.nextInt(3) > 0) {
      block = block.where(condition(false, 0));
    }
    return random.nextInt(3) == 0 ? list(block).select() : grouped(block).select();
  }

  private Tree.Block list(Tree.Block block) {
    List<SelectItem> items = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      items.add(new SelectItem(any(), "c" + i));
    }
    Tree.Block listed = block.items(items.toArray());
    return random.nextInt(4) == 0 ? listed.distinct() : listed;
  }

  private Tree.Block grouped(Tree.Block block) {
    List<Expression> keys = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      keys.add(pick(this::key, this::key, this::label));
    }
    List<SelectItem> items = new ArrayList<>();
    keys.forEach(key -> items.add(new SelectItem(key, "k" + items.size())));
    for (int i = 0; i <= random.nextInt(3); i++) {
      items.add(new SelectItem(measure(), "m" + items.size()));
    }
    Tree.Block grouped = block.items(items.toArray()).groupBy(keys.toArray(Expression[]::new));
    return random.nextInt(3) == 0
        ? grouped.having(
            new Comparison(measure(), pick(Comparator.values()), value((long) random.nextInt(9))))
        : grouped;
  }

  private Expression measure() {
    Expression one = aggregate();
    return switch (random.nextInt(4)) {
      case 0 -> new Arithmetic(one, ArithmeticOperator.DIVIDE, aggregate());
      case 1 ->
          new Arithmetic(
              one, pick(ArithmeticOperator.values()), new Constant(new BigDecimal("2.5")));
      default -> one;
    };
  }

  private Expression aggregate() {
    Condition filter = random.nextInt(3) == 0 ? condition(false, 2) : null;
    return switch (random.nextInt(7)) {
      case 0 -> new Aggregate(AggregateKind.COUNT, new Star(), false, filter);
      case 1 -> new Aggregate(AggregateKind.COUNT, any(), true, filter);
      case 2 -> new Aggregate(AggregateKind.MEDIAN, wholeColumn(), false, filter);
      case 3 -> new Aggregate(AggregateKind.MAXIMUM, number(2), false, filter);
      case 4 ->
          new DaysBetween(
              new Parameter(day()), new Aggregate(AggregateKind.MINIMUM, date(2), false, filter));
      default -> new Aggregate(AggregateKind.SUM, number(2), false, filter);
    };
  }

  private Expression any() {
    return pick(() -> number(0), () -> text(0), () -> date(0), this::label);
  }

  /** A key without a value of our own in it. */
  private Expression key() {
    return pick(
        () -> column("o", "status"),
        () -> new TruncatedTime(pick(TimeGrain.values()), column("o", "ordered_at")),
        () -> new TimePart(pick(NUMBERED), column("o", "ordered_at")));
  }

  private Expression label() {
    List<When> branches = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      branches.add(new When(condition(false, 2), value("label " + i)));
    }
    return new Case(branches, random.nextBoolean() ? value("other") : null);
  }

  private Expression wholeColumn() {
    return column("o", pick("items", "id"));
  }

  private Expression number(int depth) {
    if (depth >= DEEPEST || random.nextInt(3) == 0) {
      return column("o", pick("amount", "items", "id", "customer_id"));
    }
    return switch (random.nextInt(7)) {
      case 0 -> new Coalesce(List.of(number(depth + 1), new Constant(BigDecimal.ZERO)));
      case 1 -> new Rounded(number(depth + 1), random.nextInt(2));
      case 2 -> new TimePart(pick(NUMBERED), column("o", "ordered_at"));
      case 3 -> new DaysBetween(date(depth + 1), date(depth + 1));
      case 4 -> new Constant(new BigDecimal(pick("3", "-2", "0.5", "0")));
      default ->
          new Arithmetic(number(depth + 1), pick(ArithmeticOperator.values()), number(depth + 1));
    };
  }

  private Expression text(int depth) {
    if (depth >= DEEPEST || random.nextInt(3) == 0) {
      return column("o", pick("status", "day_text"));
    }
    return switch (random.nextInt(3)) {
      case 0 -> new LowerCase(text(depth + 1));
      case 1 -> new Concatenation(List.of(text(depth + 1), value(" '\\ "), text(depth + 1)));
      default -> new Coalesce(List.of(text(depth + 1), value("nothing")));
    };
  }

  private Expression date(int depth) {
    Expression time =
        pick(
            () -> column("o", "ordered_at"),
            () -> new Parameter(day()),
            () ->
                new Expression.Cast(
                    column("o", "day_text"), org.agenticbi.protocol.ColumnType.DATE));
    Expression truncated = new TruncatedTime(pick(TimeGrain.values()), time);
    return depth < DEEPEST && random.nextBoolean()
        ? new ShiftedTime(
            random.nextBoolean() ? truncated : time,
            pick(TimeGrain.values()),
            random.nextInt(9) - 4)
        : truncated;
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400) - 15L);
  }

  private Condition condition(boolean customers, int depth) {
    if (depth < DEEPEST && random.nextInt(3) == 0) {
      List<Condition> parts =
          List.of(condition(customers, depth + 1), condition(customers, depth + 1));
      return pick(() -> new And(parts), () -> new Or(parts), () -> new Not(parts.getFirst()));
    }
    return customers ? customerCondition() : orderCondition(depth);
  }

  private Condition customerCondition() {
    return pick(
        () -> Tree.equal(column("c", "vip"), value(random.nextBoolean())),
        () -> new IsNull(column("c", "city"), random.nextBoolean()),
        () ->
            new Comparison(
                column("c", "signed_up"), pick(Comparator.values()), new Parameter(day())),
        () ->
            new InQuery(
                column("c", "id"),
                Tree.rowsOf("orders")
                    .items(column("o", "customer_id"))
                    .where(orderCondition(DEEPEST))
                    .select(),
                random.nextBoolean()));
  }

  private Condition orderCondition(int depth) {
    boolean negated = random.nextBoolean();
    return pick(
        () ->
            new Comparison(
                column("o", "ordered_at"), pick(Comparator.values()), new Parameter(day())),
        () ->
            new Between(
                column("o", "ordered_at"), new Parameter(day()), new Parameter(day()), negated),
        () ->
            new InList(
                column("o", "ordered_at"),
                List.of(new Parameter(day()), new Parameter(LocalDate.of(2024, 3, 31))),
                negated),
        () -> new Comparison(number(depth), pick(Comparator.values()), number(depth)),
        () -> new InList(column("o", "status"), List.of(value("paid"), value("open")), negated),
        () -> new Like(column("o", "status"), pick("P%", "%EN", "_pen", "%\\_%"), negated),
        () -> new IsNull(number(depth), negated),
        () ->
            new Comparison(
                column("o", "amount"),
                pick(Comparator.values()),
                new ScalarQuery(
                    Tree.rowsOf("orders")
                        .items(Tree.aggregate(AggregateKind.AVERAGE, column("o", "amount")))
                        .select())),
        () -> new Exists(ids(), negated));
  }

  @SafeVarargs
  private <T> T pick(Supplier<? extends T>... makers) {
    return makers[random.nextInt(makers.length)].get();
  }

  private <T extends Enum<T>> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }
}
