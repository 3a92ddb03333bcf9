package org.agenticbi.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.app.demo.Customer.Segment;
import org.agenticbi.app.demo.KeyedRandom.Purpose;
import org.agenticbi.app.demo.Order.Channel;
import org.agenticbi.app.demo.Order.Line;
import org.agenticbi.app.demo.Order.Status;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a day: a function of the seed and the day alone. Whoever signed up by that day may
 * order, so the orders of a day are the same whatever the last day of the data is.
 */
final class Orders {
  private final long seed;
  private final Demand demand;
  private final Prices prices = new Prices();
  private final List<Product> products;
  private final List<Store> stores;
  private final List<Customer> customers;
  private final WeightedChoice<Customer> customerChoice;

  /**
   * {@code customers} in the order of their sign-up, at least up to the last day that will be asked
   * for.
   */
  Orders(long seed, Company company, List<Customer> customers) {
    this.seed = seed;
    this.demand = new Demand(seed);
    this.products = company.products();
    this.stores = company.stores();
    this.customers = customers;
    this.customerChoice = WeightedChoice.of(customers, Customer::appetite);
  }

  List<Order> placedOn(LocalDate day) {
    WeightedChoice<Product> productChoice =
        WeightedChoice.of(products, product -> product.demandOn(day));
    int signedUp = signedUpBy(day);
    int count = demand.ordersOn(day);
    List<Order> orders = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      KeyedRandom random = KeyedRandom.of(seed, Purpose.ORDER, day.toEpochDay(), number);
      Customer customer = customer(day, signedUp, random);
      orders.add(order(DayKey.of(day) * 1000 + number, day, customer, productChoice, random));
    }
    return orders;
  }

  private int signedUpBy(LocalDate day) {
    int low = 0;
    int high = customers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (customers.get(middle).signupDate().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private Customer customer(LocalDate day, int signedUp, KeyedRandom random) {
    Customer customer = customerChoice.drawAmongFirst(signedUp, random);
    while (day.isAfter(customer.lastActiveOn())) {
      customer = customerChoice.drawAmongFirst(signedUp, random);
    }
    return customer;
  }

  private Order order(
      int id,
      LocalDate day,
      Customer customer,
      WeightedChoice<Product> productChoice,
      KeyedRandom random) {
    Channel channel = channel(day, customer.segment(), random);
    Status wanted = status(channel, random.next());
    Promotion promotion = promotion(day, customer.segment(), random).orElse(null);
    List<Line> lines = lines(id, day, customer.segment(), promotion, productChoice, random);
    Status status = wanted == Status.RETURNED && !canComeBack(lines) ? Status.COMPLETED : wanted;
    return new Order(
        id,
        customer,
        store(day, customer.city(), random),
        promotion,
        day,
        shipDate(day, channel, status, random),
        status,
        channel,
        shippingCost(channel, status, lines, random),
        lines);
  }

  private static Channel channel(LocalDate day, Segment segment, KeyedRandom random) {
    double online =
        Math.min(0.62, 0.31 + 0.032 * DayKey.yearsSinceStart(day))
            + (segment == Segment.CORPORATE ? 0.25 : 0);
    return random.chance(online) ? Channel.ONLINE : Channel.STORE;
  }

  private static Status status(Channel channel, double draw) {
    if (draw < (channel == Channel.ONLINE ? 0.066 : 0.021)) {
      return Status.CANCELLED;
    }
    if (draw > 0.985) {
      return Status.RETURNED;
    }
    return channel == Channel.ONLINE && draw > 0.966 ? Status.PENDING : Status.COMPLETED;
  }

  private static boolean canComeBack(List<Line> lines) {
    return lines.stream().allMatch(line -> line.product().returnRate() > 0);
  }

  private static Optional<Promotion> promotion(LocalDate day, Segment segment, KeyedRandom random) {
    double draw = random.next();
    double reach = segment == Segment.CORPORATE ? 0.3 : 1;
    return Promotions.runningOn(day).stream()
        .filter(promotion -> draw < promotion.uptake() * reach)
        .findFirst();
  }

  private Store store(LocalDate day, City city, KeyedRandom random) {
    boolean travelling = random.chance(0.05);
    List<Store> open =
        stores.stream()
            .filter(store -> store.isOpenOn(day))
            .filter(store -> travelling || store.regionId() == city.regionId())
            .toList();
    return WeightedChoice.of(
            open, store -> store.squareFeet() * (store.city().equals(city.name()) ? 8.0 : 1.0))
        .draw(random);
  }

  private List<Line> lines(
      int orderId,
      LocalDate day,
      Segment segment,
      @Nullable Promotion promotion,
      WeightedChoice<Product> productChoice,
      KeyedRandom random) {
    int count = 1 + (int) (4.2 * random.next() * random.next());
    List<Line> lines = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      Product product = productChoice.draw(random);
      int quantity = quantity(segment, product, random);
      long unitPrice = prices.priceOn(day, product);
      lines.add(
          new Line(
              orderId * 10L + number,
              product,
              quantity,
              unitPrice,
              prices.costOn(day, product),
              discount(quantity * unitPrice, segment, promotion)));
    }
    return lines;
  }

  private static int quantity(Segment segment, Product product, KeyedRandom random) {
    double most =
        switch (segment) {
          case CONSUMER -> 2.6;
          case SMALL_BUSINESS -> 4.5;
          case CORPORATE -> 9;
        };
    double dampened = product.listPrice() > 40_000 ? Math.max(1, most / 3) : most;
    return 1 + (int) (dampened * random.next() * random.next());
  }

  private static long discount(long amount, Segment segment, @Nullable Promotion promotion) {
    int percent = promotion != null ? promotion.discountPercent() : 0;
    if (segment == Segment.CORPORATE) {
      percent += 5;
    }
    return Math.round(amount * percent / 100.0);
  }

  private static @Nullable LocalDate shipDate(
      LocalDate day, Channel channel, Status status, KeyedRandom random) {
    int days =
        (int) (5 * random.next() * random.next()) + (day.getDayOfWeek().getValue() > 5 ? 1 : 0);
    if (channel == Channel.STORE) {
      return null;
    }
    return switch (status) {
      case COMPLETED -> day.plusDays(days);
      case RETURNED -> day;
      case CANCELLED, PENDING -> null;
    };
  }

  private static long shippingCost(
      Channel channel, Status status, List<Line> lines, KeyedRandom random) {
    if (channel == Channel.STORE || status == Status.CANCELLED) {
      return 0;
    }
    int pieces = lines.stream().mapToInt(Line::quantity).sum();
    return Math.round(449 + 135 * pieces * random.between(0.6, 1.5));
  }
}
