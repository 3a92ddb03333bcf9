package org.agenticbi.app.demo;

import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agenticbi.app.demo.Finances.CashFlow;
import org.agenticbi.app.demo.KeyedRandom.Purpose;

/**
 * The cash flow of a month, in cents. What comes in from operations follows the expected orders of
 * the month.
 */
final class Cash {
  private static final double MEAN_ORDER = 25_500;

  private final long seed;
  private final Demand demand;

  Cash(long seed) {
    this.seed = seed;
    this.demand = new Demand(seed);
  }

  Stream<CashFlow> flowsOf(YearMonth month) {
    KeyedRandom random = KeyedRandom.of(seed, Purpose.CASH_FLOW, Finances.id(month, 0), 0);
    return Stream.of(operating(month, random), investing(month, random), financing(month, random));
  }

  private CashFlow operating(YearMonth month, KeyedRandom random) {
    double sales = salesOf(month) * random.between(0.97, 1.03);
    // Suppliers of the holiday season are paid from September on, so cash leaves before it comes.
    double stocking = month.getMonthValue() == 9 || month.getMonthValue() == 10 ? 0.17 : 0;
    double paid = salesOf(month) * (0.86 + stocking + 0.02 * random.bell());
    return flow(month, 1, "operating", sales, paid);
  }

  private CashFlow investing(YearMonth month, KeyedRandom random) {
    boolean sale = random.chance(0.2);
    double inflow = sale ? random.between(1_000_000, 6_000_000) : random.between(50_000, 200_000);
    return flow(month, 2, "investing", inflow, random.between(900_000, 4_800_000));
  }

  private CashFlow financing(YearMonth month, KeyedRandom random) {
    boolean loan = random.chance(0.15);
    double inflow = loan ? random.between(8_000_000, 20_000_000) : 0;
    double dividend = month.getMonthValue() == 5 ? 12_000_000 : 0;
    return flow(month, 3, "financing", inflow, dividend + random.between(1_500_000, 3_000_000));
  }

  private double salesOf(YearMonth month) {
    return IntStream.rangeClosed(1, month.lengthOfMonth())
        .mapToDouble(day -> demand.expectedOn(month.atDay(day)) * MEAN_ORDER)
        .sum();
  }

  private static CashFlow flow(
      YearMonth month, int number, String activity, double inflow, double outflow) {
    return new CashFlow(
        Finances.id(month, number),
        month.atDay(1),
        activity,
        Math.round(inflow),
        Math.round(outflow));
  }
}
