package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;

/**
 * How recurring revenue came to be what it is: tables of its changes, each of a kind such as new,
 * expansion or churn.
 */
final class RecurringMoves {

  private static final Set<String> RECURRING = Set.of("mrr", "arr");
  private static final Set<String> MOVES =
      Set.of("movement", "move", "change", "delta", "bridge", "event", "waterfall");
  private static final Set<String> KINDS =
      Set.of("new", "expansion", "contraction", "churn", "churned", "upsell", "downgrade");
  private static final int MOST_KINDS = 12;

  /** What people say for a kind besides its name. */
  private static final Map<String, List<String>> SAID =
      new TreeMap<>(
          Map.of(
              "churn", List.of("churned", "lost"),
              "churned", List.of("churn", "lost"),
              "expansion", List.of("expanded", "upsell"),
              "contraction", List.of("contracted", "downgrade"),
              "upsell", List.of("expansion"),
              "downgrade", List.of("contraction"),
              "new", List.of("new business")));

  private RecurringMoves() {}

  static List<Measure> of(Catalog catalog) {
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      for (Column column : table.columns()) {
        if (moves(table, column)) {
          measures.addAll(of(table, column));
        }
      }
    }
    return List.copyOf(measures);
  }

  private static boolean moves(Table table, Column column) {
    List<String> words = words(table, column);
    return column.role() == ColumnRole.MEASURE
        && !Relations.times(table).isEmpty()
        && words.stream().anyMatch(RECURRING::contains)
        && words.stream().map(Singulars::of).anyMatch(MOVES::contains)
        && negative(column);
  }

  /** As they are written and written out. */
  private static List<String> words(Table table, Column column) {
    List<String> words = new ArrayList<>(NameParts.words(column.name()));
    words.addAll(NameParts.words(table.name()));
    words.addAll(Words.of(table.name()));
    words.addAll(Words.of(column.name()));
    return words;
  }

  private static boolean negative(Column column) {
    Profile profile = column.profile();
    return profile != null && profile.minimum() != null && profile.minimum().startsWith("-");
  }

  private static List<Measure> of(Table table, Column column) {
    List<String> words = words(table, column);
    String what = words.contains("arr") && !words.contains("mrr") ? "arr" : "mrr";
    List<Measure> measures = new ArrayList<>();
    List<String> names =
        List.of(what + " movement", what + " change", "change in " + what, "net " + what);
    measures.add(measure(table, column, "net new " + what, names, List.of()));
    for (Column kind : table.columns()) {
      for (String value : kinds(kind)) {
        RowCondition only = new RowCondition(table.name(), kind.name(), false, List.of(value));
        String label = value.toLowerCase(Locale.ROOT) + " " + what;
        measures.add(measure(table, column, label, said(value, what), List.of(only)));
      }
    }
    return measures;
  }

  private static Measure measure(
      Table table, Column column, String label, List<String> names, List<RowCondition> only) {
    String where = only.isEmpty() ? "" : " where " + InvoiceSides.words(only.getFirst());
    String words = Words.phrase(column.name()) + " of " + Words.phrase(table.name()) + where;
    return new DraftedMeasure(label, words, names, "currency")
        .over(
            table,
            new Aggregated(
                AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, only));
  }

  private static List<String> said(String value, String what) {
    String kind = value.toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>(List.of(what + " " + kind, what + " from " + kind));
    if (!kind.equals("new")) {
      names.add(kind);
    }
    SAID.getOrDefault(kind, List.of()).forEach(each -> names.add(each + " " + what));
    return names;
  }

  /** The values of a column that sorts all changes by known kinds and others. */
  private static List<String> kinds(Column column) {
    Profile profile = column.profile();
    if (profile == null || !profile.valuesComplete() || profile.distinct() > MOST_KINDS) {
      return List.of();
    }
    List<String> values = profile.values().stream().map(ValueCount::value).sorted().toList();
    long known =
        values.stream().filter(value -> KINDS.contains(value.toLowerCase(Locale.ROOT))).count();
    return known > 1 ? values : List.of();
  }
}
