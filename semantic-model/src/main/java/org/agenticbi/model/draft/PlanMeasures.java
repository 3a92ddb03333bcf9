package org.agenticbi.model.draft;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.jspecify.annotations.Nullable;

/** Budget against actual: two columns of one table, or the amounts of two tables side by side. */
final class PlanMeasures {
  private static final Set<String> PLANS = Set.of("budget", "budgets", "plan", "plans");
  private static final Set<String> ACTUALS =
      Set.of(
          "actual",
          "actuals",
          "ledger",
          "gl",
          "expense",
          "expenses",
          "spend",
          "spending",
          "booking",
          "bookings",
          "posting",
          "postings",
          "transaction",
          "transactions");
  private static final Set<String> SPENT = Set.of("spend", "spent", "expense", "expenses");
  private static final List<String> BUDGET =
      List.of(
          "budgeted amount",
          "planned amount",
          "budgeted",
          "planned",
          "planned spend",
          "budgeted spend",
          "planned spending");
  private static final List<String> ACTUAL =
      List.of(
          "actuals",
          "actual amount",
          "actual spend",
          "actual spending",
          "actual cost",
          "actual costs",
          "actual expenses");
  private static final List<String> VARIANCE =
      List.of(
          "budget variance",
          "variance to budget",
          "variance against budget",
          "over budget",
          "under budget",
          "over plan",
          "under plan",
          "deviation",
          "deviation from budget",
          "plan variance",
          "variance to plan",
          "overspend",
          "overspent",
          "budget overrun",
          "went over budget",
          "exceeded budget",
          "exceeded their budget",
          "over the budget",
          "above budget",
          "below budget",
          "over their budget",
          "under their budget");
  private static final List<String> VARIANCE_SHARE =
      List.of(
          "variance percent",
          "variance percentage",
          "budget variance percent",
          "percent variance",
          "variance in percent");
  private static final List<String> USED =
      List.of(
          "budget utilisation",
          "budget utilization",
          "budget attainment",
          "budget usage",
          "plan attainment",
          "budget consumption");

  /** One amount: a column and its table. */
  private record Amount(Table table, Column column) {

    MeasureExpression total() {
      return new Aggregated(
          AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, List.of());
    }

    String words() {
      return Words.phrase(column.name()) + " of " + Words.phrase(table.name());
    }
  }

  private final Catalog catalog;
  private final Relations relations;

  PlanMeasures(Catalog catalog, Relations relations) {
    this.catalog = catalog;
    this.relations = relations;
  }

  /** Budget, actual and what is between them; none when nothing was planned. */
  List<Measure> measures() {
    for (Table table : catalog.tables()) {
      Column planned = ColumnMeanings.first(table.columns(), ColumnMeaning.PLANNED);
      Column actual = spent(table);
      if (planned != null && actual != null) {
        return measures(new Amount(table, planned), new Amount(table, actual));
      }
    }
    Optional<Amount> plan =
        catalog.tables().stream().filter(PlanMeasures::plans).flatMap(this::plan).findFirst();
    return plan.map(amount ->
            actual(amount)
                .map(booked -> measures(amount, booked))
                .orElseGet(() -> List.of(budget(amount))))
        .orElse(List.of());
  }

  /** What was really spent, in a column beside what was planned. */
  private static @Nullable Column spent(Table table) {
    Column actual = ColumnMeanings.first(table.columns(), ColumnMeaning.ACTUAL);
    return actual != null
        ? actual
        : table.columns().stream()
            .filter(column -> ColumnMeanings.of(column) == ColumnMeaning.AMOUNT)
            .filter(column -> Words.of(column.name()).stream().anyMatch(SPENT::contains))
            .findFirst()
            .orElse(null);
  }

  private Stream<Amount> plan(Table table) {
    Column planned = ColumnMeanings.first(table.columns(), ColumnMeaning.PLANNED);
    Column amount =
        planned != null ? planned : ColumnMeanings.first(table.columns(), ColumnMeaning.AMOUNT);
    return amount == null ? Stream.empty() : Stream.of(new Amount(table, amount));
  }

  private static boolean plans(Table table) {
    return new HashSet<>(Words.of(table.name())).stream().anyMatch(PLANS::contains);
  }

  /** The amounts that were booked on the same things as the plan. */
  private Optional<Amount> actual(Amount plan) {
    List<Table> planned = relations.parents(plan.table());
    return catalog.tables().stream()
        .filter(table -> !plans(table) && !Relations.times(table).isEmpty())
        .filter(table -> Words.of(table.name()).stream().anyMatch(ACTUALS::contains))
        .filter(table -> relations.parents(table).stream().anyMatch(planned::contains))
        .flatMap(table -> amount(table).stream())
        .max(Comparator.comparingLong(amount -> amount.table().rowCount()));
  }

  private static Optional<Amount> amount(Table table) {
    @Nullable Column column = LedgerFinder.amount(table);
    return column == null ? Optional.empty() : Optional.of(new Amount(table, column));
  }

  private static Measure budget(Amount plan) {
    return new DraftedMeasure("budget", plan.words(), BUDGET, "currency")
        .over(plan.table(), plan.total());
  }

  private static List<Measure> measures(Amount plan, Amount actual) {
    MeasureExpression variance = new Calculated(actual.total(), '-', plan.total());
    Table table = actual.table();
    return List.of(
        budget(plan),
        new DraftedMeasure("actual", actual.words(), ACTUAL, "currency")
            .over(table, actual.total()),
        new DraftedMeasure("variance", "actual less budget", VARIANCE, "currency")
            .over(table, variance),
        new DraftedMeasure(
                "variance share", "actual less budget, per budget", VARIANCE_SHARE, "percent")
            .over(table, new Calculated(variance, '/', plan.total())),
        new DraftedMeasure("budget used", "actual per budget", USED, "percent")
            .over(table, new Calculated(actual.total(), '/', plan.total())));
  }
}
