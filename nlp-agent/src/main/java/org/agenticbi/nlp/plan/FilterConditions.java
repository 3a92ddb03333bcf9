package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Filters in SQL.
 *
 * <p>A filter on a table that the block can join becomes a condition on its rows. One on a table
 * whose rows come many times for a row of the block becomes EXISTS: joining it would multiply rows.
 * Filters along the same key go into one EXISTS, so that "ordered in March" and "a tent" speak of
 * the same order.
 */
final class FilterConditions {

  private final TimeExpressions times;

  FilterConditions(TimeExpressions times) {
    this.times = times;
  }

  /** Adds the filters to the block. */
  void apply(Block block, List<Filter> filters) {
    Map<JoinEdge, List<Filter>> beyond = new LinkedHashMap<>();
    for (Filter filter : filters) {
      JoinEdge step = multiplyingStep(block, filter);
      if (step == null) {
        block.where(condition(block, filter));
      } else {
        beyond.computeIfAbsent(step, key -> new ArrayList<>()).add(filter);
      }
    }
    beyond.forEach((step, inner) -> existences(block, step, inner));
  }

  /** Two values of one column cannot hold for the same row: each gets its own EXISTS. */
  private void existences(Block block, JoinEdge step, List<Filter> filters) {
    List<Filter> together = new ArrayList<>();
    List<ColumnRef> columns = new ArrayList<>();
    for (Filter filter : filters) {
      if (filter instanceof Filter.Values values && !values.negated()) {
        if (columns.contains(values.column())) {
          block.where(exists(block, step, List.of(filter), false));
          continue;
        }
        columns.add(values.column());
      }
      together.add(filter);
    }
    block.where(exists(block, step, together, false));
  }

  /** One filter as a condition, whatever table it is on. */
  Condition single(Block block, Filter filter) {
    JoinEdge step = multiplyingStep(block, filter);
    return step == null ? condition(block, filter) : exists(block, step, List.of(filter), false);
  }

  private static @Nullable JoinEdge multiplyingStep(Block block, Filter filter) {
    if (filter instanceof Filter.Related
        || filter instanceof Filter.MetricCondition
        || together(block, filter)
        || block.reaches(filter.table())) {
      return null;
    }
    return firstMultiplying(block.schema(), block.root(), filter.table());
  }

  /** Conditions that one word stands for, each of which can be told of a row of the block. */
  private static boolean together(Block block, Filter filter) {
    return filter instanceof Filter.All all
        && all.filters().stream().allMatch(each -> multiplyingStep(block, each) == null);
  }

  private static JoinEdge firstMultiplying(Schema schema, String from, String to) {
    return schema
        .joins()
        .path(from, to)
        .flatMap(path -> path.edges().stream().filter(step -> !step.manyToOne()).findFirst())
        .orElseThrow(() ->
            new PlanProblem(
                schema.tableName(to)
                    + " has no key that leads to "
                    + schema.tableName(from)
                    + "."));
  }

  private Condition exists(Block block, JoinEdge step, List<Filter> inner, boolean negated) {
    Block rows = new Block(block.schema(), step.child(), block.taken());
    rows.where(Block.on(step, block.alias(step.parent()), rows.alias(step.child())));
    apply(rows, inner);
    SelectItem one = new SelectItem(new Expression.Constant(BigDecimal.ONE), null);
    return new Condition.Exists(select(rows, List.of(one), List.of(), null), negated);
  }

  static Select select(
      Block block, List<SelectItem> items, List<Expression> groupBy, @Nullable Condition having) {
    return new Select(
        List.of(),
        false,
        items,
        block.from(),
        block.joins(),
        Conditions.all(block.conditions()),
        groupBy,
        having,
        List.of(),
        null);
  }

  private Condition condition(Block block, Filter filter) {
    return switch (filter) {
      case Filter.Values values -> values(block, values);
      case Filter.Amount number ->
          new Condition.Comparison(
              block.column(number.column()), number.comparator(), number(number.value()));
      case Filter.Columns columns ->
          new Condition.Comparison(
              block.column(columns.column()), columns.comparator(), block.column(columns.other()));
      case Filter.Lasting lasting ->
          new Condition.Comparison(
              SpanExpressions.each(block, lasting.span()),
              lasting.comparator(),
              number(lasting.value()));
      case Filter.All all ->
          new Condition.And(all.filters().stream().map(each -> condition(block, each)).toList());
      case Filter.Range range ->
          new Condition.Between(
              block.column(range.column()),
              number(range.least()),
              number(range.greatest()),
              range.negated());
      case Filter.Pattern pattern ->
          new Condition.Like(block.column(pattern.column()), pattern.pattern(), pattern.negated());
      case Filter.Missing missing ->
          new Condition.IsNull(block.column(missing.column()), missing.negated());
      case Filter.Flag flag -> flag(block, flag);
      case Filter.Window window -> times.within(block, window.column(), window.windows());
      case Filter.Outside outside ->
          new Condition.Or(
              List.of(
                  new Condition.IsNull(block.column(outside.column()), false),
                  new Condition.Not(
                      times.within(block, outside.column(), List.of(outside.window())))));
      case Filter.OfNew first -> ofNew(block, first);
      case Filter.Recurring recurring ->
          new Condition.InList(
              times.part(block, recurring.column(), recurring.part()),
              recurring.values().stream()
                  .map(value -> (Expression) new Expression.Parameter((long) value))
                  .toList(),
              false);
      case Filter.RelativeToAll relative -> relative(block, relative);
      case Filter.Related related -> related(block, related);
      case Filter.Unseen unseen -> unseen(block, unseen);
      case Filter.Below below -> below(block, below);
      case Filter.RowsBelow rows -> rowsBelow(block, rows);
      case Filter.AgainstAbove against -> againstAbove(block, against);
      case Filter.MetricCondition metric -> metric(block, metric);
    };
  }

  private static Condition values(Block block, Filter.Values filter) {
    return block
        .schema()
        .hierarchy(filter.column())
        .map(hierarchy -> new Ancestors(block, hierarchy).within(filter))
        .orElseGet(() -> plain(block, filter));
  }

  /** A row without a value does not have the value either. */
  private static Condition plain(Block block, Filter.Values filter) {
    Condition among = among(block.column(filter.column()), filter.values(), filter.negated());
    Profile profile = block.schema().column(filter.column()).profile();
    boolean lacking = profile != null && profile.nullShare() > 0;
    return filter.negated() && lacking
        ? new Condition.Or(
            List.of(among, new Condition.IsNull(block.column(filter.column()), false)))
        : among;
  }

  /** Whether a text is one of some, or none of them when negated. */
  static Condition among(Expression text, List<String> texts, boolean negated) {
    List<Expression> values =
        texts.stream().map(value -> (Expression) new Expression.Parameter(value)).toList();
    if (values.size() == 1) {
      Comparator comparator = negated ? Comparator.NOT_EQUAL : Comparator.EQUAL;
      return new Condition.Comparison(text, comparator, values.getFirst());
    }
    return new Condition.InList(text, values, negated);
  }

  /** Rows without the value are nobody's: of those nothing can be said. */
  private Condition unseen(Block block, Filter.Unseen filter) {
    Block rows = new Block(block.schema(), filter.rows(), block.taken());
    Expression outer = block.column(filter.column());
    rows.where(new Condition.Comparison(rows.column(filter.column()), Comparator.EQUAL, outer));
    apply(rows, filter.inner());
    SelectItem one = new SelectItem(new Expression.Constant(BigDecimal.ONE), null);
    Condition none = new Condition.Exists(select(rows, List.of(one), List.of(), null), true);
    Profile profile = block.schema().column(filter.column()).profile();
    return profile != null && profile.nullShare() > 0
        ? new Condition.And(List.of(new Condition.IsNull(outer, true), none))
        : none;
  }

  private static Condition below(Block block, Filter.Below filter) {
    Block above = new Block(block.schema(), filter.table(), block.taken());
    filter.named().forEach(each -> above.where(plain(above, each)));
    SelectItem key = new SelectItem(above.column(filter.key()), null);
    Select rows = select(above, List.of(key), List.of(), null);
    return new Condition.InQuery(block.column(filter.above()), rows, false);
  }

  private static Condition rowsBelow(Block block, Filter.RowsBelow filter) {
    Block below = new Block(block.schema(), filter.table(), block.taken());
    below.where(
        new Condition.Comparison(
            below.column(filter.above()), Comparator.EQUAL, block.column(filter.key())));
    boolean none = filter.comparator() == Comparator.EQUAL && filter.value().signum() == 0;
    boolean some =
        filter.comparator() == Comparator.AT_LEAST && filter.value().compareTo(BigDecimal.ONE) == 0;
    if (none || some) {
      SelectItem one = new SelectItem(new Expression.Constant(BigDecimal.ONE), null);
      return new Condition.Exists(select(below, List.of(one), List.of(), null), none);
    }
    Expression count =
        new Expression.Aggregate(AggregateKind.COUNT, new Expression.Star(), false, null);
    Select counted = select(below, List.of(new SelectItem(count, null)), List.of(), null);
    return new Condition.Comparison(
        new Expression.ScalarQuery(counted), filter.comparator(), number(filter.value()));
  }

  private static Condition againstAbove(Block block, Filter.AgainstAbove filter) {
    Block above = new Block(block.schema(), filter.table(), block.taken());
    above.where(
        new Condition.Comparison(
            above.column(filter.key()), Comparator.EQUAL, block.column(filter.above())));
    above.where(
        new Condition.Comparison(
            block.column(filter.column()), filter.comparator(), above.column(filter.column())));
    SelectItem one = new SelectItem(new Expression.Constant(BigDecimal.ONE), null);
    return new Condition.Exists(select(above, List.of(one), List.of(), null), false);
  }

  /** The first row of the same parent, found by its key, against the row or a day. */
  private Condition ofNew(Block block, Filter.OfNew filter) {
    Block all = new Block(block.schema(), filter.table(), block.taken());
    Expression least =
        new Expression.Aggregate(AggregateKind.MINIMUM, all.column(filter.time()), false, null);
    all.where(
        new Condition.Comparison(
            all.column(filter.key()), Comparator.EQUAL, block.column(filter.key())));
    Expression first =
        new Expression.ScalarQuery(
            select(all, List.of(new SelectItem(least, null)), List.of(), null));
    if (filter.since() != null) {
      Expression since = new Expression.Parameter(filter.since());
      return new Condition.Comparison(first, Comparator.AT_LEAST, since);
    }
    TimeGrain grain = filter.grain();
    Expression own =
        grain == null ? block.column(filter.time()) : times.truncated(block, filter.time(), grain);
    return new Condition.Comparison(
        own, Comparator.EQUAL, grain == null ? first : new Expression.TruncatedTime(grain, first));
  }

  private static Condition flag(Block block, Filter.Flag filter) {
    Expression column = block.column(filter.column());
    ColumnType type = block.schema().column(filter.column()).type();
    Object yes = FlagValues.yes(block.schema().column(filter.column()));
    boolean plain = type == ColumnType.BOOLEAN;
    Expression value = new Expression.Parameter(plain ? (Object) !filter.negated() : yes);
    boolean differs = filter.negated() && !plain;
    return new Condition.Comparison(
        column, differs ? Comparator.NOT_EQUAL : Comparator.EQUAL, value);
  }

  private static Condition relative(Block block, Filter.RelativeToAll filter) {
    Block all = new Block(block.schema(), filter.table(), block.taken());
    Expression mean =
        new Expression.Aggregate(filter.kind(), all.column(filter.column()), false, null);
    ColumnRef within = filter.within();
    if (within != null) {
      all.where(
          new Condition.Comparison(all.column(within), Comparator.EQUAL, block.column(within)));
    }
    Select select = select(all, List.of(new SelectItem(mean, null)), List.of(), null);
    return new Condition.Comparison(
        block.column(filter.column()), filter.comparator(), new Expression.ScalarQuery(select));
  }

  private Condition related(Block block, Filter.Related filter) {
    JoinEdge step = firstMultiplying(block.schema(), filter.anchor(), filter.table());
    Block rows = new Block(block.schema(), step.child(), block.taken());
    String outer = block.alias(step.parent());
    rows.where(Block.on(step, outer, rows.alias(step.child())));
    if (!step.child().equals(filter.table())) {
      if (rows.reaches(filter.table())) {
        present(rows, filter.table());
      } else {
        rows.where(
            related(rows, new Filter.Related(step.child(), filter.table(), false, filter.inner())));
      }
    }
    List<Filter> inner = rows.reaches(filter.table()) ? filter.inner() : List.of();
    apply(rows, inner);
    SelectItem one = new SelectItem(new Expression.Constant(BigDecimal.ONE), null);
    return new Condition.Exists(select(rows, List.of(one), List.of(), null), filter.negated());
  }

  /** The rows that belong to one: lines without a promotion have none, though they are joined. */
  private static void present(Block rows, String table) {
    List<ColumnRef> optional =
        rows.schema().joins().path(rows.root(), table).stream()
            .flatMap(path -> path.edges().stream())
            .map(step -> new ColumnRef(step.parent(), step.parentColumns().getFirst()))
            .filter(key -> lacks(rows.schema(), key))
            .toList();
    if (optional.isEmpty()) {
      rows.alias(table);
    }
    optional.forEach(key -> rows.where(new Condition.IsNull(rows.column(key), true)));
  }

  private static boolean lacks(Schema schema, ColumnRef key) {
    Profile profile = schema.column(key).profile();
    return profile != null && profile.nullShare() > 0;
  }

  private Condition metric(Block block, Filter.MetricCondition filter) {
    Schema schema = block.schema();
    List<ColumnRef> key = schema.primaryKey(filter.table());
    if (key.size() != 1) {
      throw new PlanProblem("The rows of " + schema.tableName(filter.table()) + " have no key.");
    }
    List<Dimension> owner = List.of(new Dimension.OfEntity(filter.table()));
    String base = new RootChoice(schema).forMetric(filter.metric(), owner);
    Block rows = new Block(schema, base, block.taken());
    Expression keyInRows = rows.column(key.getFirst());
    apply(rows, filter.inner());
    Expression value = new MetricExpressions(this).expression(rows, filter.metric(), null);
    Condition having = new Condition.Comparison(value, filter.comparator(), number(filter.value()));
    Select select =
        select(rows, List.of(new SelectItem(keyInRows, null)), List.of(keyInRows), having);
    return new Condition.InQuery(block.column(key.getFirst()), select, false);
  }

  static Expression number(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return new Expression.Parameter(whole ? (Object) value.longValue() : value);
  }
}
