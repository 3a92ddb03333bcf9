package org.agenticbi.nlp.interpretation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * What is shown of rows that are listed, beside what was asked for.
 *
 * <ol>
 *   <li>what the rows are called: their name, or their key
 *   <li>of rows without a name, such as invoices: all their columns when nothing else was asked
 *       for, else their date and their amount; what a key leads to is named
 *   <li>what they were chosen by: "stores opened after 2022 and bigger than 500" shows both, unless
 *       it is the same for all of them
 *   <li>what they are ordered by
 * </ol>
 *
 * <p>Nothing is added that would make more rows: not to a list of different values, and not from
 * rows of which there are many for each row.
 */
public final class ListedColumns {

  /** Who lists more than the key and one column has said all that is wanted. */
  private static final int FEW = 2;

  private final Schema schema;

  /** Shows columns of a schema. */
  public ListedColumns(Schema schema) {
    this.schema = schema;
  }

  /** The same rows, with all that is shown of them. */
  public Interpretation complete(Interpretation asked) {
    String subject = asked.subject();
    boolean rowsOnly = !asked.aggregated() && !asked.distinct() && !oneNumber(asked);
    if (subject == null || !rowsOnly) {
      return asked;
    }
    String rows = rows(asked, subject);
    Set<ColumnRef> shown = new LinkedHashSet<>();
    boolean keyed = schema.labels(subject).equals(schema.primaryKey(subject));
    if (asked.outputs().isEmpty()) {
      (keyed ? schema.columns(subject) : schema.labels(subject))
          .stream().filter(column -> !schema.hidden(column)).forEach(shown::add);
    } else {
      if (!onlyOne(asked, subject)) {
        shown.addAll(schema.labels(subject));
      }
      shown.addAll(asked.outputs());
      if (keyed && !onlyOne(asked, subject) && shown.size() <= FEW) {
        event(subject).forEach(shown::add);
      }
    }
    asked.filters().stream()
        .flatMap(ListedColumns::chosenBy)
        .filter(column -> !leadsToOwnTable(column))
        .forEach(shown::add);
    Ranking ranking = asked.ranking();
    if (ranking != null && ranking.column() != null) {
      shown.add(ranking.column());
    }
    List<ColumnRef> all =
        shown.stream()
            .flatMap(column -> named(rows, column, asked).stream())
            .distinct()
            .filter(column -> asked.outputs().contains(column) || reaches(rows, column.table()))
            .toList();
    return asked.withOutputs(all);
  }

  /** "the largest order amount": this, and not the order. */
  private static boolean oneNumber(Interpretation asked) {
    Ranking ranking = asked.ranking();
    return ranking != null
        && Objects.equals(ranking.limit(), 1)
        && ranking.column() != null
        && asked.outputs().equals(List.of(ranking.column()));
  }

  /** The table of which each row gives one of the list. */
  private String rows(Interpretation asked, String subject) {
    return asked.outputs().stream()
        .map(ColumnRef::table)
        .filter(table -> !reaches(subject, table) && reaches(table, subject))
        .findFirst()
        .orElse(subject);
  }

  private boolean reaches(String rows, String table) {
    return rows.equals(table) || schema.joins().manyToOne(rows, table);
  }

  /** The row is named in the question. */
  private boolean onlyOne(Interpretation asked, String subject) {
    return asked.filters().stream()
        .anyMatch(filter ->
            filter instanceof Filter.Values values
                && !values.negated()
                && values.values().size() == 1
                && (schema.labels(subject).contains(values.column())
                    || schema.primaryKey(subject).equals(List.of(values.column()))));
  }

  /** When something happened, and how much it was. */
  private Stream<ColumnRef> event(String table) {
    return Stream.concat(
        schema.timeColumn(table).filter(time -> time.table().equals(table)).stream(),
        MoneyColumn.of(schema, table).stream());
  }

  /** What differs from row to row among the columns that rows are chosen by. */
  static Stream<ColumnRef> chosenBy(Filter filter) {
    return switch (filter) {
      case Filter.Values values ->
          values.negated() || values.values().size() > 1
              ? Stream.of(values.column())
              : Stream.<ColumnRef>of();
      case Filter.Amount amount ->
          amount.comparator() == Comparator.EQUAL ? Stream.of() : Stream.of(amount.column());
      case Filter.Range range -> Stream.of(range.column());
      case Filter.Columns columns -> Stream.of(columns.column(), columns.other());
      case Filter.Lasting lasting ->
          Stream.concat(Stream.of(lasting.span().from()), Stream.ofNullable(lasting.span().to()));
      case Filter.All all -> all.filters().stream().flatMap(ListedColumns::chosenBy);
      case Filter.Pattern pattern -> Stream.of(pattern.column());
      case Filter.Missing missing -> missing.negated() ? Stream.of(missing.column()) : Stream.of();
      case Filter.Window window -> Stream.of(window.column());
      case Filter.Outside outside -> Stream.of(outside.column());
      case Filter.OfNew first -> Stream.of(first.time());
      case Filter.Recurring recurring -> Stream.of(recurring.column());
      case Filter.RelativeToAll relative -> Stream.of(relative.column());
      case Filter.AgainstAbove against -> Stream.of(against.column());
      case Filter.Flag _, Filter.Related _, Filter.Unseen _ -> Stream.of();
      case Filter.Below _, Filter.RowsBelow _, Filter.MetricCondition _ -> Stream.of();
    };
  }

  /** "sub-departments": that they have one above is what makes them such. */
  private boolean leadsToOwnTable(ColumnRef column) {
    return schema.catalog().foreignKeys().stream()
        .anyMatch(key ->
            key.fromTable().equals(column.table())
                && key.toTable().equals(column.table())
                && key.fromColumns().equals(List.of(column.column())));
  }

  /** The name of what a key leads to, instead of the key. */
  private List<ColumnRef> named(String rows, ColumnRef column, Interpretation asked) {
    if (asked.outputs().contains(column)) {
      return List.of(column);
    }
    return schema.catalog().foreignKeys().stream()
        .filter(key -> key.fromTable().equals(column.table()))
        .filter(key -> key.fromColumns().equals(List.of(column.column())))
        .filter(key -> leads(rows, key))
        .map(key -> schema.labels(key.toTable()))
        .filter(labels -> !labels.equals(schema.primaryKey(labels.getFirst().table())))
        .findFirst()
        .orElse(List.of(column));
  }

  /** Whether what is joined to the rows is what this key leads to. */
  private boolean leads(String rows, ForeignKey key) {
    return !key.toTable().equals(key.fromTable())
        && reaches(rows, key.toTable())
        && schema
            .joins()
            .path(rows, key.toTable())
            .map(path -> path.edges().getLast())
            .filter(edge -> edge.parent().equals(key.fromTable()))
            .filter(edge -> edge.parentColumns().equals(key.fromColumns()))
            .isPresent();
  }
}
