package org.agenticbi.nlp.explanation;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.protocol.IntentFilter;

/** Filters as facts for programs. */
final class FilterFacts {

  private FilterFacts() {}

  static IntentFilter of(Filter filter, String label) {
    return switch (filter) {
      case Filter.Values values ->
          fact(label, values.column(), values.negated() ? "not in" : "in", values.values());
      case Filter.Amount amount ->
          fact(
              label,
              amount.column(),
              symbol(amount.comparator()),
              List.of(amount.value().toPlainString()));
      case Filter.Columns columns ->
          fact(
              label,
              columns.column(),
              symbol(columns.comparator()),
              List.of(columns.other().toString()));
      case Filter.Lasting lasting ->
          new IntentFilter(
              label,
              lasting.table(),
              symbol(lasting.comparator()),
              List.of(lasting.value().toPlainString()));
      case Filter.All all -> new IntentFilter(label, all.table(), "and", List.of(all.name()));
      case Filter.Range range ->
          fact(
              label,
              range.column(),
              range.negated() ? "not between" : "between",
              List.of(range.least().toPlainString(), range.greatest().toPlainString()));
      case Filter.Pattern pattern ->
          fact(
              label,
              pattern.column(),
              pattern.negated() ? "not like" : "like",
              List.of(pattern.pattern()));
      case Filter.Missing missing ->
          fact(label, missing.column(), missing.negated() ? "is not null" : "is null", List.of());
      case Filter.Flag flag ->
          fact(label, flag.column(), flag.negated() ? "is false" : "is true", List.of());
      case Filter.Window window -> fact(label, window.column(), "within", List.of());
      case Filter.Outside outside -> fact(label, outside.column(), "not within", List.of());
      case Filter.OfNew first -> fact(label, first.time(), "first", List.of());
      case Filter.Recurring recurring ->
          fact(
              label,
              recurring.column(),
              "in",
              recurring.values().stream().map(String::valueOf).toList());
      case Filter.RelativeToAll relative ->
          fact(
              label,
              relative.column(),
              symbol(relative.comparator()),
              List.of(relative.kind() == AggregateKind.MAXIMUM ? "last" : "average"));
      case Filter.Related related ->
          new IntentFilter(
              label, related.table(), related.negated() ? "not exists" : "exists", List.of());
      case Filter.Unseen unseen ->
          new IntentFilter(label, unseen.column().toString(), "not exists", List.of());
      case Filter.Below below ->
          fact(
              label,
              below.above(),
              "in",
              below.named().stream().flatMap(each -> each.values().stream()).toList());
      case Filter.RowsBelow rows ->
          fact(
              label,
              rows.above(),
              symbol(rows.comparator()),
              List.of(rows.value().toPlainString()));
      case Filter.AgainstAbove against ->
          fact(label, against.column(), symbol(against.comparator()), List.of());
      case Filter.MetricCondition condition ->
          new IntentFilter(
              label,
              condition.table(),
              symbol(condition.comparator()),
              List.of(condition.value().toPlainString()));
    };
  }

  private static IntentFilter fact(
      String label, Object column, String operator, List<String> values) {
    return new IntentFilter(label, column.toString(), operator, values);
  }

  private static String symbol(Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "=";
      case NOT_EQUAL -> "!=";
      case LESS -> "<";
      case AT_MOST -> "<=";
      case GREATER -> ">";
      case AT_LEAST -> ">=";
    };
  }
}
