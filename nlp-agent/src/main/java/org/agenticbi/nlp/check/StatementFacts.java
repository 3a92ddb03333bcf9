package org.agenticbi.nlp.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.model.sql.StatementParts;
import org.agenticbi.nlp.text.WordFamily;

/** What a statement does, wherever in it. */
final class StatementFacts {

  /** A year, a date as text, or a date of digits alone. */
  private static final Pattern TIME =
      Pattern.compile("\\d{4}(-.*)?|(19|20|21)\\d{2}(0[1-9]|1[0-2])([0-3]\\d)?");

  private final StatementParts parts;
  private final Set<String> texts = new HashSet<>();
  private final Set<BigDecimal> numbers = new HashSet<>();

  StatementFacts(Statement statement) {
    this.parts = StatementParts.of(statement);
    parts.expressions().forEach(this::literal);
    parts
        .selects()
        .forEach(select -> {
          if (select.limit() != null) {
            numbers.add(BigDecimal.valueOf(select.limit()).stripTrailingZeros());
          }
        });
  }

  private void literal(Expression expression) {
    switch (expression) {
      case Expression.Parameter parameter -> value(parameter.value());
      case Expression.Constant constant -> numbers.add(constant.value().stripTrailingZeros());
      case Expression.Window window -> {
        if (window.precedingRows() != null) {
          numbers.add(BigDecimal.valueOf(window.precedingRows() + 1L).stripTrailingZeros());
        }
      }
      default -> {
        // no literal
      }
    }
  }

  private void value(Object value) {
    if (value instanceof Number number) {
      numbers.add(new BigDecimal(number.toString()).stripTrailingZeros());
    } else {
      texts.add(value.toString().toLowerCase(Locale.ROOT));
    }
  }

  boolean has(BigDecimal number) {
    return numbers.contains(number.stripTrailingZeros());
  }

  boolean has(String text) {
    return texts.contains(text.toLowerCase(Locale.ROOT))
        || parts.conditions().stream()
            .anyMatch(condition ->
                condition instanceof Condition.Like like
                    && like.pattern()
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT)));
  }

  /** Whether a text of the statement has these words in it. */
  boolean speaksOf(String words) {
    String said = words.toLowerCase(Locale.ROOT);
    return texts.stream().anyMatch(text -> text.contains(said));
  }

  boolean names(String column) {
    return parts.expressions().stream()
        .anyMatch(each ->
            each instanceof Expression.ColumnReference found && found.column().equals(column));
  }

  /** Whether a column is called by a word of the same verb: "deliver" and {@code delivered_on}. */
  boolean tellsOf(String verb) {
    return parts.expressions().stream()
        .anyMatch(each ->
            each instanceof Expression.ColumnReference found
                && NameParts.words(found.column()).stream()
                    .anyMatch(word -> WordFamily.same(word, verb)));
  }

  boolean aggregates(AggregateKind kind) {
    return parts.expressions().stream()
        .anyMatch(each -> each instanceof Expression.Aggregate found && found.kind() == kind);
  }

  boolean aggregates() {
    return parts.expressions().stream().anyMatch(Expression.Aggregate.class::isInstance);
  }

  /** Whether two numbers stand side by side. */
  boolean showsNumbers() {
    return parts.selects().getFirst().items().stream()
            .filter(item -> item.expression() instanceof Expression.Aggregate)
            .count()
        > 1;
  }

  boolean divides() {
    return parts.expressions().stream()
        .anyMatch(each ->
            each instanceof Expression.Arithmetic found
                && found.operator() == ArithmeticOperator.DIVIDE);
  }

  /** Whether something other than numbers of rows is divided. */
  boolean dividesSums() {
    return divides()
        && parts.expressions().stream()
            .anyMatch(each ->
                each instanceof Expression.Aggregate found && found.kind() != AggregateKind.COUNT);
  }

  boolean windows() {
    return parts.expressions().stream().anyMatch(Expression.Window.class::isInstance);
  }

  boolean orders() {
    return parts.selects().stream().anyMatch(select -> !select.orderBy().isEmpty());
  }

  /** Whether rows are put into groups or in an order. */
  boolean sorts() {
    return groups() || orders() || windows() || several();
  }

  boolean once() {
    return parts.selects().stream().anyMatch(select -> select.distinct())
        || parts.expressions().stream()
            .anyMatch(each -> each instanceof Expression.Aggregate found && found.distinct());
  }

  boolean joins() {
    return parts.selects().stream().anyMatch(select -> !select.joins().isEmpty());
  }

  boolean compares() {
    return parts.conditions().stream()
        .anyMatch(each ->
            (each instanceof Condition.Comparison found && found.operator() != Comparator.EQUAL)
                || each instanceof Condition.Between);
  }

  boolean denies() {
    return parts.conditions().stream().anyMatch(StatementFacts::denies);
  }

  private static boolean denies(Condition condition) {
    return switch (condition) {
      case Condition.Not _ -> true;
      case Condition.Comparison found -> found.operator() == Comparator.NOT_EQUAL;
      case Condition.InList found -> found.negated();
      case Condition.InQuery found -> found.negated();
      case Condition.Exists found -> found.negated();
      case Condition.Between found -> found.negated();
      case Condition.Like found -> found.negated();
      case Condition.IsNull _ -> true;
      case Condition.And _, Condition.Or _ -> false;
    };
  }

  /** Several periods or kinds side by side. */
  boolean filtersAggregates() {
    return parts.expressions().stream()
        .anyMatch(each -> each instanceof Expression.Aggregate found && found.filter() != null);
  }

  boolean groups() {
    return parts.selects().stream().anyMatch(select -> !select.groupBy().isEmpty());
  }

  boolean tellsTime() {
    return parts.expressions().stream()
        .anyMatch(each ->
            switch (each) {
              case Expression.Parameter found ->
                  found.value() instanceof java.time.temporal.Temporal
                      || TIME.matcher(found.value().toString()).matches();
              case Expression.Constant found -> found.value().precision() == 4;
              case Expression.TruncatedTime _, Expression.TimePart _ -> true;
              case Expression.ShiftedTime _, Expression.DaysBetween _ -> true;
              case Expression.DateOfDigits _ -> true;
              default -> false;
            });
  }

  boolean several() {
    return parts.selects().size() > 1;
  }

  /** Whether nothing but columns is shown; what is shown of subqueries is not looked into. */
  boolean lists() {
    Select shown = parts.selects().getFirst();
    return shown.with().isEmpty()
        && !(shown.from() instanceof From.QuerySource)
        && shown.items().stream()
            .allMatch(item -> item.expression() instanceof Expression.ColumnReference);
  }

  /** Whether one of these columns is shown; what is shown of subqueries is not looked into. */
  boolean selects(Set<String> columns) {
    Select shown = parts.selects().getFirst();
    return !shown.with().isEmpty()
        || shown.from() instanceof From.QuerySource
        || shown.items().stream()
            .anyMatch(item ->
                !(item.expression() instanceof Expression.ColumnReference column)
                    ? item.expression() instanceof Expression.Concatenation
                        || item.expression() instanceof Expression.Coalesce
                    : columns.contains(column.column()));
  }
}
