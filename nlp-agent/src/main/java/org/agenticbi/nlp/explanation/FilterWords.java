package org.agenticbi.nlp.explanation;

import java.util.List;
import java.util.Locale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** Filters in words. */
public final class FilterWords {

  private final Schema schema;
  private final Explainer explainer;

  /** Uses the names that the schema gives. */
  public FilterWords(Schema schema, Explainer explainer) {
    this.schema = schema;
    this.explainer = explainer;
  }

  /** One filter in words. */
  public String words(Filter filter) {
    return switch (filter) {
      case Filter.Values values ->
          schema.columnName(values.column())
              + (values.negated() ? " not " : " ")
              + String.join(" or ", values.values())
              + below(values);
      case Filter.Amount amount ->
          schema.columnName(amount.column())
              + " "
              + comparator(amount.comparator())
              + " "
              + amount.value().toPlainString();
      case Filter.Columns columns ->
          schema.columnName(columns.column())
              + " "
              + comparator(columns.comparator())
              + " "
              + schema.columnName(columns.other());
      case Filter.Lasting lasting ->
          explainer.span(lasting.span())
              + " "
              + comparator(lasting.comparator())
              + " "
              + lasting.value().toPlainString();
      case Filter.All all -> all.name() + inner(all.filters());
      case Filter.Range range ->
          schema.columnName(range.column())
              + (range.negated() ? " not" : "")
              + " between "
              + range.least().toPlainString()
              + " and "
              + range.greatest().toPlainString();
      case Filter.Pattern pattern -> pattern(pattern);
      case Filter.Missing missing ->
          (missing.negated() ? "with " : "without ") + schema.columnName(missing.column());
      case Filter.Flag flag -> (flag.negated() ? "not " : "") + schema.columnName(flag.column());
      case Filter.Window window ->
          schema.columnName(window.column()) + " " + TimeWords.windows(window.windows());
      case Filter.Outside outside ->
          "without "
              + schema.columnName(outside.column())
              + " "
              + TimeWords.windows(List.of(outside.window()));
      case Filter.OfNew first -> ofNew(first);
      case Filter.Recurring recurring ->
          schema.columnName(recurring.column()) + " " + TimeWords.recurring(recurring);
      case Filter.RelativeToAll relative ->
          relative.kind() == AggregateKind.MAXIMUM
              ? "the last " + schema.columnName(relative.column()) + last(relative)
              : schema.columnName(relative.column())
                  + (relative.comparator() == Comparator.GREATER ? " above" : " below")
                  + mean(relative);
      case Filter.Related related -> related(related);
      case Filter.Unseen unseen ->
          "without any " + schema.tableName(unseen.rows()) + inner(unseen.inner());
      case Filter.Below below -> below(below);
      case Filter.RowsBelow rows ->
          "with " + many(rows) + " directly below (by " + schema.columnName(rows.above()) + ")";
      case Filter.AgainstAbove against ->
          schema.columnName(against.column())
              + " "
              + comparator(against.comparator())
              + " that of the row above (by "
              + schema.columnName(against.above())
              + ")";
      case Filter.MetricCondition condition ->
          "with "
              + changed(condition.of())
              + explainer.metric(condition.metric())
              + " "
              + comparator(condition.comparator())
              + " "
              + condition.value().toPlainString()
              + inner(condition.inner());
    };
  }

  private static String changed(Ranking.Of of) {
    return switch (of) {
      case NUMBER -> "";
      case CHANGE -> "change in ";
      case GROWTH -> "growth of ";
    };
  }

  private String ofNew(Filter.OfNew first) {
    String name = "first " + schema.columnName(first.time()) + " of the same ";
    String of = name + schema.columnName(first.key()).replaceFirst(" id$", "");
    if (first.since() != null) {
      return of + " not before " + TimeWords.day(first.since());
    }
    TimeGrain grain = first.grain();
    return grain == null ? of : of + " in the same " + grain.name().toLowerCase(Locale.ROOT);
  }

  private static String many(Filter.RowsBelow rows) {
    boolean none = rows.comparator() == Comparator.EQUAL && rows.value().signum() == 0;
    return none ? "none" : comparator(rows.comparator()) + " " + rows.value().toPlainString();
  }

  private String last(Filter.RelativeToAll relative) {
    ColumnRef within = relative.within();
    return within == null ? " of all" : " of each " + schema.columnName(within);
  }

  private String mean(Filter.RelativeToAll relative) {
    ColumnRef within = relative.within();
    return within == null
        ? " the average of all"
        : " the average of those with the same " + schema.columnName(within);
  }

  private String below(Filter.Values values) {
    boolean one = values.values().size() == 1;
    return schema.hierarchy(values.column()).isEmpty()
        ? ""
        : one ? " (with what is below it)" : " (with what is below them)";
  }

  private String below(Filter.Below below) {
    List<String> names =
        below.named().stream()
            .map(
                each -> schema.columnName(each.column()) + " " + String.join(" or ", each.values()))
            .toList();
    return "below "
        + String.join(" and ", names)
        + " (by "
        + schema.columnName(below.above())
        + ")";
  }

  private String related(Filter.Related related) {
    return (related.negated() ? "without any " : "with at least one of the ")
        + schema.tableName(related.table())
        + inner(related.inner());
  }

  private String inner(List<Filter> filters) {
    return filters.isEmpty()
        ? ""
        : " (" + String.join(", ", filters.stream().map(this::words).toList()) + ")";
  }

  private String pattern(Filter.Pattern pattern) {
    String text = pattern.pattern();
    boolean starts = !text.startsWith("%");
    boolean ends = !text.endsWith("%");
    String verb = starts ? "starting with" : ends ? "ending with" : "containing";
    String not = pattern.negated() ? " not " : " ";
    return schema.columnName(pattern.column()) + not + verb + " \"" + text.replace("%", "") + "\"";
  }

  /** A comparison in words. */
  static String comparator(Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "equal to";
      case NOT_EQUAL -> "other than";
      case LESS -> "below";
      case AT_MOST -> "at most";
      case GREATER -> "above";
      case AT_LEAST -> "at least";
    };
  }
}
