package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * What was to be sold against what was: the targets of a table of their own, of another grain than
 * the sales. Sales that belong to nothing that has targets do not count towards them.
 */
final class TargetMeasures {
  private static final Set<String> TARGETS =
      Set.of("target", "targets", "goal", "goals", "quota", "quotas");
  private static final Set<String> PLANS = Set.of("budget", "budgets", "plan", "plans", "planned");
  private static final Set<String> SALES = Set.of("revenue", "sales", "turnover");
  private static final Set<String> PIECES = Set.of("units", "quantity", "qty", "pieces", "volume");
  private static final Set<String> OTHERS =
      Set.of("orders", "customers", "visits", "visitors", "margin", "profit", "pct", "percent");
  private static final List<String> THINGS =
      List.of("target", "targets", "sales target", "sales targets", "revenue target", "goal");
  private static final List<String> MISSED =
      List.of("missed", "miss", "misses", "missing", "below", "under", "fell short of", "short of");
  private static final List<String> MET =
      List.of("hit", "met", "reached", "beat", "achieved", "above", "over", "exceeded");
  private static final List<String> DETERMINERS = List.of("", "their ", "the ", "its ");
  private static final List<String> TARGET =
      List.of(
          "targets",
          "sales target",
          "sales targets",
          "revenue target",
          "revenue targets",
          "target revenue",
          "target sales",
          "target amount",
          "sales goal",
          "planned revenue",
          "planned sales");
  private static final List<String> ACTUAL =
      List.of("actuals", "actual revenue", "actual sales", "achieved revenue", "actual turnover");
  private static final List<String> ATTAINMENT =
      List.of(
          "attainment",
          "attainment rate",
          "target attainment rate",
          "target achievement",
          "target achievement rate",
          "achievement rate",
          "sales target attainment",
          "attainment of target",
          "target fulfilment",
          "target fulfillment",
          "quota attainment",
          "percent of target",
          "percentage of target");

  private final Catalog catalog;
  private final Relations relations;
  private final Sale sale;

  TargetMeasures(Catalog catalog, Relations relations, Sale sale) {
    this.catalog = catalog;
    this.relations = relations;
    this.sale = sale;
  }

  /** Target, actual and what is between them; none where no table has targets of sales. */
  List<Measure> measures() {
    for (Table table : catalog.tables()) {
      boolean own = !table.equals(sale.table()) && !table.equals(sale.orders());
      Column column = own && !Relations.times(table).isEmpty() ? target(table) : null;
      Optional<RowExpression> sold = column == null ? Optional.empty() : sold(table, column);
      if (column != null && sold.isPresent()) {
        return measures(table, column, sold.get());
      }
    }
    return List.of();
  }

  private static @Nullable Column target(Table table) {
    if (ColumnMeanings.first(table.columns(), ColumnMeaning.ACTUAL) != null) {
      return null;
    }
    for (Column column : table.columns()) {
      Set<String> words = new HashSet<>(Words.of(column.name()));
      words.addAll(Words.of(table.name()));
      boolean planned = any(words, TARGETS) || (any(words, PLANS) && any(words, SALES));
      boolean quantity =
          column.role() == ColumnRole.MEASURE
              && ColumnMeanings.of(column) != ColumnMeaning.OTHER
              && !any(words, OTHERS);
      if (planned && quantity) {
        return column;
      }
    }
    return null;
  }

  /** What counts towards it: money, or pieces where the target is one of pieces. */
  private Optional<RowExpression> sold(Table table, Column column) {
    Set<String> words = new HashSet<>(Words.of(column.name()));
    words.addAll(Words.of(table.name()));
    if (!any(words, PIECES)) {
      return Optional.of(sale.amount());
    }
    Column quantity = sale.quantity();
    return quantity == null
        ? Optional.empty()
        : Optional.of(new ColumnValue(sale.table().name(), quantity.name()));
  }

  private static boolean any(Set<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  private List<Measure> measures(Table table, Column column, RowExpression sold) {
    MeasureExpression target =
        new Aggregated(
            AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, List.of());
    MeasureExpression actual = new Aggregated(AggregateKind.SUM, sold, false, belonging(table));
    Table sales = sale.table();
    return List.of(
        new DraftedMeasure(
                "target",
                Words.phrase(column.name()) + " of " + Words.phrase(table.name()),
                TARGET,
                "currency")
            .over(table, target),
        new DraftedMeasure("actual", sale.words(), ACTUAL, "currency").over(sales, actual),
        new DraftedMeasure("variance to target", "actual less target", variance(), "currency")
            .over(sales, new Calculated(actual, '-', target)),
        new DraftedMeasure("target attainment", "actual per target", ATTAINMENT, "percent")
            .over(sales, new Calculated(actual, '/', target)));
  }

  private static List<String> variance() {
    List<String> names = new ArrayList<>();
    for (String thing : THINGS) {
      names.add("variance to " + thing);
      names.add("variance against " + thing);
      names.add("deviation from " + thing);
      names.add("difference to " + thing);
      names.add("gap to " + thing);
      names.add(thing + " variance");
      names.add(thing + " gap");
      for (String determiner : DETERMINERS) {
        MISSED.forEach(verb -> names.add(verb + " " + determiner + thing));
        MET.forEach(verb -> names.add(verb + " " + determiner + thing));
      }
    }
    names.remove("variance to target");
    return names;
  }

  /** The key to what the targets are of, where sales may lack it. */
  private List<RowCondition> belonging(Table targets) {
    for (Table parent : relations.parents(targets)) {
      for (Table table : List.of(sale.orders(), sale.table())) {
        List<String> key = relations.columns(table, parent);
        if (key.size() == 1) {
          return lacking(table, key.getFirst())
              ? List.of(new RowCondition(table.name(), key.getFirst(), true, List.of()))
              : List.of();
        }
      }
    }
    return List.of();
  }

  private static boolean lacking(Table table, String name) {
    Profile profile = table.column(name).map(Column::profile).orElse(null);
    return profile != null && profile.nullShare() > 0;
  }
}
