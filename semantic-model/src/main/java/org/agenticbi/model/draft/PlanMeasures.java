package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
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
  private static final Set<String> NO_MONEY =
      Set.of("fte", "ftes", "headcount", "headcnt", "heads", "employees", "staff", "hours", "days");
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
  private static final List<String> OPEX =
      List.of("opex", "operating expense", "operating costs", "operating cost", "overhead");
  private static final List<String> ACTUAL = List.of("actuals", "actual amount");

  /** What is called so where nothing tells what was earned from what was spent. */
  private static final List<String> ACTUAL_COSTS =
      List.of("actual spend", "actual spending", "actual cost", "actual costs", "actual expenses");

  private static final List<String> VARIANCE =
      List.of(
          "budget variance",
          "variance to budget",
          "variance against budget",
          "deviation",
          "deviation from budget",
          "plan variance",
          "variance to plan");
  private static final List<String> OVERSPENT =
      List.of(
          "over budget",
          "under budget",
          "over plan",
          "under plan",
          "overspend",
          "overspent",
          "overspent their budget",
          "overspent their budgets",
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

  /**
   * One amount.
   *
   * @param conditions what tells its rows from others of the table; none for all rows
   */
  private record Amount(
      Table table, RowExpression row, String sums, List<RowCondition> conditions) {

    Amount(Table table, Column column, @Nullable RowCondition condition) {
      this(
          table,
          new ColumnValue(table.name(), column.name()),
          Words.phrase(column.name()) + " of " + Words.phrase(table.name()),
          condition == null ? List.of() : List.of(condition));
    }

    MeasureExpression total() {
      return total(conditions);
    }

    /** Of accounts of some kinds. */
    MeasureExpression of(RowCondition kinds) {
      List<RowCondition> all = new ArrayList<>(List.of(kinds));
      all.addAll(conditions);
      return total(all);
    }

    private MeasureExpression total(List<RowCondition> rows) {
      return new Aggregated(AggregateKind.SUM, row, false, rows);
    }

    String words() {
      return conditions.stream()
          .map(each -> Words.phrase(each.column()) + " is " + String.join(" or ", each.values()))
          .reduce(
              sums, (text, each) -> text + (text.contains(" where ") ? " and " : " where ") + each);
    }
  }

  private final Catalog catalog;
  private final Relations relations;

  private final @Nullable Ledger ledger;

  /**
   * Over a catalog.
   *
   * @param ledger where what was earned and spent is told apart; null for nowhere
   */
  PlanMeasures(Catalog catalog, Relations relations, @Nullable Ledger ledger) {
    this.catalog = catalog;
    this.relations = relations;
    this.ledger = ledger;
  }

  /** Budget, actual and what is between them; none when nothing was planned. */
  List<Measure> measures() {
    for (Table table : catalog.tables()) {
      Column planned = ColumnMeanings.first(table.columns(), ColumnMeaning.PLANNED);
      Column actual = spent(table);
      if (planned != null && actual != null && ofMoney(planned)) {
        List<Measure> measures =
            new ArrayList<>(
                measures(new Amount(table, planned, null), new Amount(table, actual, null)));
        measures.addAll(new ForecastMeasures(table, ledger).measures());
        return measures;
      }
    }
    for (Table table : catalog.tables()) {
      RowCondition budgeted = Scenario.budgeted(table);
      RowCondition booked = Scenario.booked(table);
      Column amount = ColumnMeanings.first(table.columns(), ColumnMeaning.AMOUNT);
      if (budgeted != null && booked != null && amount != null) {
        return measures(new Amount(table, amount, budgeted), new Amount(table, amount, booked));
      }
    }
    Optional<Amount> plan =
        catalog.tables().stream().filter(PlanMeasures::plans).flatMap(this::plan).findFirst();
    return plan.map(amount ->
            actual(amount).map(booked -> measures(amount, booked)).orElseGet(() -> budgets(amount)))
        .orElse(List.of());
  }

  /** Planned staff and hours are no budget. */
  private static boolean ofMoney(Column planned) {
    return Words.of(planned.name()).stream().noneMatch(NO_MONEY::contains);
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
    return amount == null
        ? Stream.empty()
        : Stream.of(new Amount(table, amount, Scenario.budgeted(table)));
  }

  private static boolean plans(Table table) {
    return new HashSet<>(Words.of(table.name())).stream().anyMatch(PLANS::contains);
  }

  /** The amounts that were booked on the same things as the plan. */
  private Optional<Amount> actual(Amount plan) {
    List<Table> planned = relations.parents(plan.table());
    return catalog.tables().stream()
        .filter(table -> !plans(table) && relations.timed(table))
        .filter(this::books)
        .filter(table -> relations.parents(table).stream().anyMatch(planned::contains))
        .flatMap(table -> amount(table).stream())
        .max(Comparator.comparingLong(amount -> amount.table().rowCount()));
  }

  private Optional<Amount> amount(Table table) {
    return ledger != null && ledger.table().equals(table) && ledger.booking().twoSided()
        ? Optional.of(
            new Amount(table, ledger.booked(), ledger.bookedWords(), ledger.ofTheResult()))
        : Optional.ofNullable(LedgerFinder.amount(table))
            .map(column -> new Amount(table, column, null));
  }

  private boolean books(Table table) {
    return (ledger != null && ledger.table().equals(table))
        || Words.of(table.name()).stream().anyMatch(ACTUALS::contains);
  }

  /** What was planned, of all accounts and of those of each kind. */
  private List<Measure> budgets(Amount plan) {
    List<Measure> measures = new ArrayList<>();
    measures.add(budget(plan));
    forecast(plan).ifPresent(measures::add);
    if (ledger != null && ledger.sorted() && plansByAccount(plan)) {
      addBudget(measures, plan, "revenue", ledger.values(AccountKind.EARNED));
      addBudget(measures, plan, "expenses", ledger.spent());
      addOperating(measures, plan);
    }
    return measures;
  }

  /** "the opex budget": of no other costs, where these are told apart. */
  private void addOperating(List<Measure> measures, Amount plan) {
    Ledger booked = Objects.requireNonNull(ledger);
    List<String> operating = LedgerMeasures.operating(booked);
    if (!operating.isEmpty() && !operating.equals(booked.spent())) {
      addBudget(measures, plan, "operating expenses", operating, OPEX);
    }
  }

  private void addBudget(List<Measure> measures, Amount plan, String kind, List<String> values) {
    addBudget(measures, plan, kind, values, List.of());
  }

  private void addBudget(
      List<Measure> measures,
      Amount plan,
      String kind,
      List<String> values,
      List<String> otherNames) {
    List<String> names =
        Stream.concat(Stream.of(kind), otherNames.stream())
            .flatMap(PlanMeasures::budgetNames)
            .filter(name -> !name.equals("budgeted " + kind))
            .toList();
    measures.add(
        new DraftedMeasure(
                "budgeted " + kind,
                plan.words()
                    + (plan.conditions().isEmpty() ? " where" : " and")
                    + " the account is "
                    + String.join(" or ", values),
                names,
                "currency")
            .over(plan.table(), plan.of(kinds(values))));
  }

  private static Stream<String> budgetNames(String kind) {
    return Stream.of(
        kind + " budget",
        "budget of " + kind,
        "budget for " + kind,
        "budgeted " + kind,
        "planned " + kind,
        kind + " plan",
        kind + " target");
  }

  private boolean plansByAccount(Amount plan) {
    return ledger != null && relations.parents(plan.table()).contains(ledger.kindTable());
  }

  private RowCondition kinds(List<String> values) {
    return Objects.requireNonNull(ledger).of(values);
  }

  /** The last forecast, where a plan has versions; that of another version is asked for by it. */
  private static Optional<Measure> forecast(Amount plan) {
    RowCondition last = Scenario.lastForecast(plan.table());
    boolean versions =
        last != null
            && plan.conditions().size() == 1
            && plan.conditions().getFirst().column().equals(last.column());
    if (!versions) {
      return Optional.empty();
    }
    Amount amount = new Amount(plan.table(), plan.row(), plan.sums(), List.of(last));
    return Optional.of(
        new DraftedMeasure("forecast", amount.words(), ForecastMeasures.NAMES, "currency")
            .over(plan.table(), amount.total()));
  }

  private Measure budget(Amount plan) {
    boolean otherPlans =
        catalog.tables().stream()
            .filter(table -> !table.equals(plan.table()))
            .filter(table -> table.columns().stream().noneMatch(ColumnMeanings::planned))
            .anyMatch(table -> Singulars.of(Words.of(table.name()).getLast()).equals("plan"));
    List<String> names =
        BUDGET.stream().filter(name -> !otherPlans || !name.equals("planned")).toList();
    return new DraftedMeasure("budget", plan.words(), names, "currency")
        .over(plan.table(), plan.total());
  }

  private List<Measure> measures(Amount plan, Amount actual) {
    MeasureExpression booked = actual.total();
    MeasureExpression planned = plan.total();
    MeasureExpression variance = new Calculated(booked, '-', planned);
    Table table = actual.table();
    Optional<Measure> overspent = overspent(plan, actual);
    List<String> names = new ArrayList<>(VARIANCE);
    List<String> actuals = new ArrayList<>(ACTUAL);
    if (overspent.isEmpty()) {
      names.addAll(OVERSPENT);
      actuals.addAll(ACTUAL_COSTS);
    }
    List<Measure> measures = new ArrayList<>(budgets(plan));
    measures.add(
        new DraftedMeasure("actual", actual.words(), actuals, "currency").over(table, booked));
    measures.add(
        new DraftedMeasure("variance", "actual less budget", names, "currency")
            .over(table, variance));
    overspent.ifPresent(measures::add);
    measures.add(
        new DraftedMeasure(
                "variance share", "actual less budget, per budget", VARIANCE_SHARE, "percent")
            .over(table, new Calculated(variance, '/', planned)));
    measures.add(
        new DraftedMeasure("budget used", "actual per budget", USED, "percent")
            .over(table, new Calculated(booked, '/', planned)));
    return measures;
  }

  /** Who spends more than planned has overspent; who earns more has not. */
  private Optional<Measure> overspent(Amount plan, Amount actual) {
    if (ledger == null
        || !ledger.sorted()
        || !ledger.table().equals(actual.table())
        || !plansByAccount(plan)) {
      return Optional.empty();
    }
    RowCondition spent = kinds(ledger.spent());
    MeasureExpression over = new Calculated(actual.of(spent), '-', plan.of(spent));
    String words = "actual less budget of " + String.join(" and ", ledger.spent());
    return Optional.of(
        new DraftedMeasure("overspend", words, OVERSPENT, "currency").over(actual.table(), over));
  }
}
