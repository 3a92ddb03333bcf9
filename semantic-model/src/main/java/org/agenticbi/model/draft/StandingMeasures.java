package org.agenticbi.model.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureExpression.Constant;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.Star;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * What tables of the present say: how many people are employed, what running contracts bring in
 * each month, what the stock has cost.
 */
final class StandingMeasures {

  /** "monthly payroll" is said of what a column states for a month, and of nothing else. */
  private static final Map<String, Set<String>> PAID_EVERY =
      new TreeMap<>(
          Map.of(
              "monthly", Set.of("monthly", "month", "mth"),
              "annual", Set.of("annual", "yearly", "year"),
              "yearly", Set.of("annual", "yearly", "year")));

  private static final Set<String> LEFT =
      Set.of(
          "leave",
          "left",
          "term",
          "termination",
          "terminated",
          "exit",
          "departure",
          "separation",
          "resignation");
  private static final Set<String> HIRED = Set.of("hire", "hired", "joined", "employment");
  private static final Set<String> PAYROLL = Set.of("payroll", "payrolls", "payslip", "payslips");
  private static final Set<String> PAY = Set.of("salary", "wage", "pay", "compensation");
  private static final Set<String> PAY_RATE =
      Set.of("hourly", "daily", "rate", "grade", "band", "level", "minimum", "maximum", "percent");
  private static final Set<String> CONTRACTS =
      Set.of("subscription", "contract", "licence", "license", "membership");
  private static final Set<String> MONEY =
      Set.of("price", "fee", "amount", "value", "charge", "rent", "revenue", "mrr");
  private static final Set<String> STATUS = Set.of("status", "state");
  private static final Set<String> RUNNING = Set.of("active", "running", "current", "live");
  private static final Set<String> STOCK = Set.of("stock", "inventory");
  private static final List<String> STOCK_VALUE =
      List.of(
          "stock value at cost",
          "stock worth at cost",
          "inventory worth at cost",
          "value of stock at cost",
          "inventory value",
          "inventory value at cost",
          "value of stock",
          "value of the stock",
          "value of inventory",
          "value of our inventory",
          "value of our stock",
          "stock at cost",
          "inventory at cost",
          "inventory cost");

  private final Catalog catalog;
  private final Relations relations;

  StandingMeasures(Catalog catalog, Relations relations) {
    this.catalog = catalog;
    this.relations = relations;
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      addPeople(table, measures);
      recurring(table).ifPresent(measures::addAll);
      stockValue(table).ifPresent(measures::add);
    }
    return measures;
  }

  /** Those who have not left. */
  private void addPeople(Table table, List<Measure> measures) {
    Optional<Column> left = time(table, LEFT, true);
    if (left.isEmpty() || time(table, HIRED, false).isEmpty()) {
      return;
    }
    RowCondition there = new RowCondition(table.name(), left.get().name(), false, List.of());
    String noun = Singulars.of(Words.phrase(table.name()));
    String without = Words.phrase(table.name()) + " without " + Words.phrase(left.get().name());
    measures.add(
        new DraftedMeasure(
                "headcount",
                "number of " + without,
                List.of("head count", noun + " headcount"),
                "integer")
            .over(table, new Aggregated(AggregateKind.COUNT, new Star(), false, List.of(there)))
            .asSemiAdditive(null));
    payroll(table, there, without).ifPresent(measures::add);
    for (Column column : table.columns()) {
      if (Words.of(column.name()).contains("fte")) {
        List<String> names =
            List.of("ftes", "full time equivalents", noun + " fte", "current fte", "fte headcount");
        measures.add(
            new DraftedMeasure("fte", "fte of " + without, names, "number")
                .over(table, sum(value(table, column), there))
                .asSemiAdditive(null));
      }
    }
  }

  /** What those are paid who have not left; none where the runs of the payroll are kept. */
  private Optional<Measure> payroll(Table table, RowCondition there, String without) {
    boolean runs =
        catalog.tables().stream()
            .anyMatch(each -> Words.of(each.name()).stream().anyMatch(PAYROLL::contains));
    List<Column> paid =
        table.columns().stream()
            .filter(column -> column.role() == ColumnRole.MEASURE)
            .filter(column -> Words.of(column.name()).stream().anyMatch(PAY::contains))
            .filter(column -> Words.of(column.name()).stream().noneMatch(PAY_RATE::contains))
            .toList();
    if (runs || paid.size() != 1) {
      return Optional.empty();
    }
    List<String> words = Words.of(paid.getFirst().name());
    List<String> names = new ArrayList<>(List.of("salary bill", "wage bill"));
    PAID_EVERY.forEach((period, said) -> {
      if (words.stream().anyMatch(said::contains)) {
        names.addAll(List.of(period + " payroll", period + " wage bill", period + " salary bill"));
      }
    });
    String said = Words.phrase(paid.getFirst().name()) + " of " + without;
    return Optional.of(
        new DraftedMeasure("payroll", said, names, "currency")
            .over(table, sum(value(table, paid.getFirst()), there))
            .asSemiAdditive(null));
  }

  private static Optional<Column> time(Table table, Set<String> words, boolean missing) {
    return Relations.times(table).stream()
        .filter(column -> Words.of(column.name()).stream().anyMatch(words::contains))
        .filter(column -> !missing || missing(column))
        .findFirst();
  }

  private static boolean missing(Column column) {
    Profile profile = column.profile();
    return profile != null && profile.nullShare() > 0;
  }

  /** What running contracts bring in each month. */
  private static Optional<List<Measure>> recurring(Table table) {
    boolean contracts =
        Words.of(table.name()).stream().map(Singulars::of).anyMatch(CONTRACTS::contains);
    Optional<Column> monthly =
        table.columns().stream()
            .filter(column -> ColumnMeanings.of(column) != ColumnMeaning.OTHER)
            .filter(column -> Words.of(column.name()).contains("monthly"))
            .filter(column -> Words.of(column.name()).stream().anyMatch(MONEY::contains))
            .findFirst();
    RowCondition running = running(table);
    if (!contracts || monthly.isEmpty() || running == null) {
      return Optional.empty();
    }
    MeasureExpression month = sum(value(table, monthly.get()), running);
    MeasureExpression year = new Calculated(new Constant(BigDecimal.valueOf(12)), '*', month);
    String words = Words.phrase(monthly.get().name()) + " of running " + Words.phrase(table.name());
    return Optional.of(
        List.of(
            new DraftedMeasure("mrr", words, recurring("monthly"), "currency")
                .over(table, month)
                .asSemiAdditive(null),
            new DraftedMeasure("arr", "12 × " + words, recurring("annual"), "currency")
                .over(table, year)
                .asSemiAdditive(null)));
  }

  private static List<String> recurring(String period) {
    List<String> names = new ArrayList<>(List.of(period + " recurring revenue"));
    if (period.equals("monthly")) {
      names.add("recurring revenue");
      names.add("monthly recurring");
    }
    return names;
  }

  /** By the status, else by the end that has not come. */
  private static @Nullable RowCondition running(Table table) {
    for (Column column : table.columns()) {
      Profile profile = column.profile();
      boolean status = Words.of(column.name()).stream().anyMatch(STATUS::contains);
      if (status && profile != null && profile.valuesComplete()) {
        List<String> values =
            profile.values().stream()
                .map(ValueCount::value)
                .filter(value -> RUNNING.contains(value.toLowerCase(Locale.ROOT)))
                .toList();
        if (!values.isEmpty()) {
          return new RowCondition(table.name(), column.name(), false, values);
        }
      }
    }
    return time(table, Set.of("end", "ended", "cancelled", "canceled", "churned"), true)
        .map(column -> new RowCondition(table.name(), column.name(), false, List.of()))
        .orElse(null);
  }

  /** Pieces on hand, each at what one costs. */
  private Optional<Measure> stockValue(Table table) {
    boolean stock = Words.of(table.name()).stream().anyMatch(STOCK::contains);
    Column pieces = stock ? onHand(table) : null;
    if (pieces == null) {
      return Optional.empty();
    }
    String time = Snapshots.time(table).map(Column::name).orElse(null);
    List<Table> places = new ArrayList<>(List.of(table));
    places.addAll(relations.parents(table));
    for (Table place : places) {
      Column cost = ColumnMeanings.first(place.columns(), ColumnMeaning.UNIT_COST);
      if (cost != null) {
        String words = Words.phrase(pieces.name()) + " × " + Words.phrase(cost.name());
        return Optional.of(
            new DraftedMeasure("stock value", words, STOCK_VALUE, "currency")
                .over(
                    table,
                    new Aggregated(
                        AggregateKind.SUM,
                        new Arithmetic(value(table, pieces), '*', value(place, cost)),
                        false,
                        List.of()))
                .asSemiAdditive(time));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Column onHand(Table table) {
    List<Column> held =
        table.columns().stream()
            .filter(column ->
                ColumnMeanings.of(column) == ColumnMeaning.QUANTITY
                    || Words.of(column.name()).contains("hand"))
            .filter(column -> Snapshots.stands(table, column))
            .toList();
    return held.stream()
        .filter(column -> Words.of(column.name()).contains("hand"))
        .findFirst()
        .or(() -> held.stream().findFirst())
        .orElse(null);
  }

  private static RowExpression value(Table table, Column column) {
    return new ColumnValue(table.name(), column.name());
  }

  private static MeasureExpression sum(RowExpression row, RowCondition condition) {
    return new Aggregated(AggregateKind.SUM, row, false, List.of(condition));
  }
}
