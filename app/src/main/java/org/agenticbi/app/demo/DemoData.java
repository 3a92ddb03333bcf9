package org.agenticbi.app.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of the demo company as CSV files. The rows of a day depend on the seed and the day
 * alone, so that a database made last week and brought up to date equals one made today. What is
 * known only by month (budgets, cash flow, ratios, holdings) is written as a whole each time.
 */
public final class DemoData {
  /** The seed of the demo that everybody sees. */
  public static final long SEED = 20_220_101;

  /** Before the first row of any table. */
  public static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  /** The tables that are written as a whole each time. */
  public static final Set<String> REPLACED_TABLES =
      Set.of("budgets", "cash_flow", "balance_ratios", "investments");

  private final long seed;
  private final Company company = Company.load();

  public DemoData(long seed) {
    this.seed = seed;
  }

  /** The statements that make the empty tables, DuckDB's dialect. */
  public static String schema() {
    return ResourceTable.text("schema.sql");
  }

  /** The semantic model of the demo, YAML in the Ossie form. */
  public static String semanticModel() {
    return ResourceTable.text("semantic-model.yaml");
  }

  /**
   * Writes the rows of the days after {@code after} up to {@code asOf}; from {@link #BEGINNING}
   * that is everything.
   *
   * @return the file of each table that has rows, in the order in which they can be loaded
   */
  public SequencedMap<String, Path> write(Path folder, LocalDate after, LocalDate asOf) {
    Tables tables = new Tables(folder);
    if (after.equals(BEGINNING)) {
      tables.regions(ResourceTable.rows("regions.csv"));
      tables.categories(company.categories());
      tables.departments(company.departments());
    }
    List<Customer> customers = customersUpTo(asOf);
    tables.stores(company.stores().stream().filter(s -> isBetween(after, s.openedOn(), asOf)));
    tables.products(
        company.products().stream().filter(p -> isBetween(after, p.launchedOn(), asOf)));
    tables.customers(customers.stream().filter(c -> isBetween(after, c.signupDate(), asOf)));
    tables.promotions(days(after, asOf).flatMap(day -> Promotions.startingOn(day).stream()));
    Orders orders = new Orders(seed, company, customers);
    Map<LocalDate, List<Order>> recent = recentDays();
    Returns returns = new Returns(seed, day -> recent.computeIfAbsent(day, orders::placedOn));
    tables.sales(
        days(after, asOf), day -> recent.computeIfAbsent(day, orders::placedOn), returns::on);
    tables.finances(new Finances(seed, company, asOf));
    return tables.inOrderOfLoading();
  }

  private List<Customer> customersUpTo(LocalDate asOf) {
    Customers customers = new Customers(seed, company);
    return Customers.FIRST_SIGNUP
        .datesUntil(asOf.plusDays(1))
        .flatMap(day -> customers.signingUpOn(day).stream())
        .toList();
  }

  private static Stream<LocalDate> days(LocalDate after, LocalDate asOf) {
    LocalDate next = after.plusDays(1);
    LocalDate first = next.isBefore(DayKey.FIRST_DAY) ? DayKey.FIRST_DAY : next;
    return first.isAfter(asOf) ? Stream.empty() : first.datesUntil(asOf.plusDays(1));
  }

  private static boolean isBetween(LocalDate after, LocalDate day, LocalDate asOf) {
    return day.isAfter(after) && !day.isAfter(asOf);
  }

  /** Remembers the days that can still bring returns, so that each is made once. */
  private static Map<LocalDate, List<Order>> recentDays() {
    return new LinkedHashMap<>() {
      @Override
      protected boolean removeEldestEntry(Map.Entry<LocalDate, List<Order>> eldest) {
        return size() > Returns.LONGEST_WAIT + 2;
      }
    };
  }
}
