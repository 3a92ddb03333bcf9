package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;

/**
 * Cash, headcounts, stocks and recurring revenue as they stood day by day or month by month: of
 * several times the last one counts.
 */
final class SnapshotMeasures {

  private static final Set<String> CASH = Set.of("cash", "bank", "liquidity", "iban", "treasury");
  private static final Set<String> BALANCE = Set.of("balance", "position", "amount", "closing");
  private static final Set<String> PEOPLE =
      Set.of("fte", "ftes", "headcount", "headcnt", "employees", "staff");
  private static final Set<String> WORKED = Set.of("fte", "ftes");
  private static final List<String> FTES = List.of("fte", "ftes", "full time equivalents");
  private static final List<String> HEADS = List.of("headcount");
  private static final List<String> ALL_PEOPLE =
      List.of("fte", "ftes", "headcount", "full time equivalents");
  private static final Set<String> STOCK = Set.of("stock", "inventory", "hand", "warehouse");
  private static final Set<String> PLANNED =
      Set.of("plan", "planned", "budget", "budgeted", "target");

  private static final List<String> CASH_NAMES =
      List.of(
          "cash",
          "cash position",
          "cash balances",
          "cash holdings",
          "bank balance",
          "bank balances",
          "balance",
          "balances",
          "liquidity",
          "liquid funds",
          "cash at bank",
          "cash in bank",
          "cash on hand",
          "money in the bank",
          "closing balance");
  private static final List<String> STOCK_NAMES =
      List.of(
          "stock",
          "stock level",
          "stock levels",
          "inventory",
          "inventory level",
          "inventory levels",
          "on hand",
          "units on hand",
          "units in stock",
          "items in stock",
          "pieces in stock",
          "quantity in stock",
          "inventory units",
          "stock quantity");

  private final Catalog catalog;

  SnapshotMeasures(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      Snapshots.time(table).ifPresent(time -> addAll(table, time, measures));
    }
    return measures;
  }

  private void addAll(Table table, Column time, List<Measure> measures) {
    Column planned = null;
    Column actual = null;
    for (Column column : table.columns()) {
      if (Snapshots.stands(table, column)) {
        Set<String> own = new HashSet<>(Words.of(column.name()));
        boolean people = any(own, PEOPLE);
        planned = people && any(own, PLANNED) ? column : planned;
        actual = people && !any(own, PLANNED) ? column : actual;
        measures.add(
            called(table, column).over(table, total(table, column)).asSemiAdditive(time.name()));
      }
    }
    if (planned != null && actual != null) {
      addPlan(table, time, planned, actual, measures);
    }
  }

  /** How many of the planned people there are. */
  private static void addPlan(
      Table table, Column time, Column planned, Column actual, List<Measure> measures) {
    MeasureExpression there = total(table, actual);
    MeasureExpression wanted = total(table, planned);
    measures.add(
        new DraftedMeasure(
                "headcount utilisation", "actual per planned" + last(time), USED, "percent")
            .over(table, new Calculated(there, '/', wanted))
            .asSemiAdditive(time.name()));
    measures.add(
        new DraftedMeasure(
                "headcount variance", "actual less planned" + last(time), VARIANCE, "number")
            .over(table, new Calculated(there, '-', wanted))
            .asSemiAdditive(time.name()));
  }

  private static final List<String> USED =
      List.of(
          "headcount utilization",
          "headcount plan utilisation",
          "headcount plan utilization",
          "utilisation of the headcount plan",
          "utilization of the headcount plan",
          "utilisation of headcount plan",
          "fte utilisation",
          "fte utilization",
          "headcount attainment",
          "staffing level",
          "staffing rate");
  private static final List<String> VARIANCE =
      List.of("fte variance", "headcount gap", "fte gap", "headcount against plan");

  private DraftedMeasure called(Table table, Column column) {
    Set<String> own = new HashSet<>(Words.of(column.name()));
    Set<String> all = new HashSet<>(own);
    all.addAll(Words.of(table.name()));
    table.columns().forEach(other -> all.addAll(Words.of(other.name())));
    new Relations(catalog).parents(table).forEach(parent -> all.addAll(Words.of(parent.name())));
    String words = Words.phrase(column.name()) + " of " + Words.phrase(table.name());
    String described = words + Snapshots.time(table).map(SnapshotMeasures::last).orElse("");
    if (any(own, PEOPLE)) {
      return people(own, described, both(table));
    }
    if (own.contains("mrr") || own.contains("arr")) {
      return recurring(own.contains("mrr"), described);
    }
    if (any(all, CASH) && any(own, BALANCE)) {
      return new DraftedMeasure("cash balance", described, CASH_NAMES, "currency");
    }
    if (any(all, STOCK) && ColumnMeanings.of(column) != ColumnMeaning.AMOUNT) {
      return new DraftedMeasure("stock on hand", described, STOCK_NAMES, "number");
    }
    String format = ColumnMeanings.of(column) == ColumnMeaning.AMOUNT ? "currency" : "number";
    return new DraftedMeasure(Words.phrase(column.name()), described, List.of(), format);
  }

  /** Where heads are counted beside what they work, each is called by its own name only. */
  private static boolean both(Table table) {
    List<Set<String>> people =
        table.columns().stream()
            .filter(column -> Snapshots.stands(table, column))
            .map(column -> (Set<String>) new HashSet<>(Words.of(column.name())))
            .filter(words -> any(words, PEOPLE))
            .toList();
    return people.stream().anyMatch(words -> any(words, WORKED))
        && people.stream().anyMatch(words -> !any(words, WORKED));
  }

  private static DraftedMeasure people(Set<String> own, String described, boolean both) {
    boolean planned = any(own, PLANNED);
    boolean fte = any(own, WORKED);
    String unit = fte ? "fte" : "headcount";
    List<String> names = new ArrayList<>();
    List<String> words = both ? (fte ? FTES : HEADS) : ALL_PEOPLE;
    for (String word : words) {
      if (planned) {
        names.addAll(List.of("planned " + word, word + " plan", "budgeted " + word));
        names.addAll(List.of("target " + word, word + " budget", word + " target"));
      } else {
        names.addAll(List.of(word, "actual " + word));
      }
    }
    if (!planned && (!both || !fte)) {
      names.addAll(List.of("head count", "workforce"));
    }
    return new DraftedMeasure(planned ? "planned " + unit : unit, described, names, "number");
  }

  private static DraftedMeasure recurring(boolean monthly, String described) {
    String period = monthly ? "monthly" : "annual";
    List<String> names =
        List.of(period + " recurring revenue", period + " recurring", "recurring revenue");
    return new DraftedMeasure(monthly ? "mrr" : "arr", described, names, "currency");
  }

  private static String last(Column time) {
    return ", the last " + Words.phrase(time.name()) + " of the time asked about";
  }

  private static Aggregated total(Table table, Column column) {
    return new Aggregated(
        AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, List.of());
  }

  private static boolean any(Set<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
