package org.agenticbi.app.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.app.demo.KeyedRandom.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Budgets, cash flow, ratios and holdings as they are known on a day. A month is booked on the 10th
 * of the month after; budgets reach to the end of the fiscal year, which begins in February.
 * Amounts are cents.
 */
final class Finances {
  static final int FISCAL_YEAR_START_MONTH = 2;

  private static final YearMonth FIRST_MONTH = YearMonth.from(DayKey.FIRST_DAY);
  private static final int BOOKED_ON_DAY = 10;

  private final long seed;
  private final Company company;
  private final LocalDate asOf;

  Finances(long seed, Company company, LocalDate asOf) {
    this.seed = seed;
    this.company = company;
    this.asOf = asOf;
  }

  List<Budget> budgets() {
    YearMonth current = YearMonth.from(asOf);
    int yearsOn = current.getMonthValue() >= FISCAL_YEAR_START_MONTH ? 1 : 0;
    YearMonth last = YearMonth.of(current.getYear() + yearsOn, FISCAL_YEAR_START_MONTH - 1);
    return months(last)
        .flatMap(month -> company.departments().stream().map(dept -> budget(dept, month)))
        .toList();
  }

  private Budget budget(Department department, YearMonth month) {
    int id = id(month, department.id());
    KeyedRandom random = KeyedRandom.of(seed, Purpose.BUDGET, id, 0);
    double growth = Math.pow(1.06, (int) DayKey.yearsSinceStart(month.minusMonths(1).atDay(2)));
    double peak = month.getMonthValue() >= 11 ? 1.15 : 1.0;
    long planned = Math.round(department.monthlyBudget() * growth * peak / 10_000) * 10_000;
    double spent = 1 + department.overrun() + 0.07 * random.bell();
    return new Budget(
        id,
        department.id(),
        month.atDay(1),
        planned,
        isBooked(month) ? Math.round(planned * spent) : null);
  }

  List<CashFlow> cashFlows() {
    Cash cash = new Cash(seed);
    return bookedMonths().flatMap(cash::flowsOf).toList();
  }

  List<Ratios> ratios() {
    return bookedMonths().map(this::ratiosOf).toList();
  }

  private Ratios ratiosOf(YearMonth month) {
    KeyedRandom random = KeyedRandom.of(seed, Purpose.RATIOS, id(month, 0), 0);
    double years = DayKey.yearsSinceStart(month.atDay(1));
    double season = Math.sin(2 * Math.PI * (month.getMonthValue() - 3) / 12.0);
    double current = 1.62 + 0.05 * years - 0.16 * season + 0.03 * random.bell();
    return new Ratios(
        month.atDay(1),
        current,
        current - 0.58 + 0.12 * season + 0.02 * random.bell(),
        1.18 - 0.07 * years + 0.03 * random.bell(),
        5.4 + 0.5 * years + 0.4 * season + 0.25 * random.bell(),
        (int) Math.round(68 - 1.5 * years + 9 * season + 1.5 * random.bell()));
  }

  List<Holding> holdings() {
    LocalDate valued = asOf.withDayOfMonth(1).minusDays(1);
    return company.investments().stream()
        .filter(investment -> !investment.investedOn().isAfter(valued))
        .map(investment -> holding(investment, valued))
        .toList();
  }

  private Holding holding(Investment investment, LocalDate valued) {
    KeyedRandom random =
        KeyedRandom.of(seed, Purpose.INVESTMENT, investment.id(), valued.toEpochDay());
    double years = ChronoUnit.DAYS.between(investment.investedOn(), valued) / 365.25;
    double swing = 1 + 0.15 * investment.yearlyReturn() * random.bell();
    return new Holding(
        investment,
        Math.round(investment.cost() * Math.pow(1 + investment.yearlyReturn(), years) * swing));
  }

  private Stream<YearMonth> bookedMonths() {
    return months(YearMonth.from(asOf)).filter(this::isBooked);
  }

  private boolean isBooked(YearMonth month) {
    return !month.plusMonths(1).atDay(BOOKED_ON_DAY).isAfter(asOf);
  }

  private static Stream<YearMonth> months(YearMonth last) {
    return Stream.iterate(FIRST_MONTH, month -> !month.isAfter(last), month -> month.plusMonths(1));
  }

  static int id(YearMonth month, int number) {
    return ((month.getYear() - 2000) * 100 + month.getMonthValue()) * 100 + number;
  }

  record Budget(int id, int departmentId, LocalDate month, long planned, @Nullable Long actual) {}

  record CashFlow(int id, LocalDate month, String activity, long inflow, long outflow) {}

  record Ratios(
      LocalDate month,
      double current,
      double quick,
      double debtToEquity,
      double interestCoverage,
      int inventoryDays) {}

  record Holding(Investment investment, long value) {}
}
