package org.agenticbi.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agenticbi.app.demo.KeyedRandom.Purpose;
import org.agenticbi.app.demo.Order.Channel;
import org.agenticbi.app.demo.Order.Line;
import org.agenticbi.app.demo.Order.Status;

/**
 * What comes back on a day. Whether and when an item comes back is drawn from the item's id, so the
 * returns of a day follow from the orders of the days before it.
 */
final class Returns {
  /** An item comes back at most this many days after the order. */
  static final int LONGEST_WAIT = 40;

  private static final List<String> REASONS =
      List.of(
          "Changed mind",
          "Changed mind",
          "Changed mind",
          "Damaged",
          "Damaged",
          "Not as described",
          "Not as described",
          "Wrong item");

  private final long seed;
  private final Function<LocalDate, List<Order>> ordersOn;

  Returns(long seed, Function<LocalDate, List<Order>> ordersOn) {
    this.seed = seed;
    this.ordersOn = ordersOn;
  }

  /** The returns of that day, in the order of their sale. */
  List<Return> on(LocalDate day) {
    List<Return> returns = new ArrayList<>();
    LocalDate sold = day.minusDays(LONGEST_WAIT);
    while (!sold.isAfter(day)) {
      if (!sold.isBefore(DayKey.FIRST_DAY)) {
        ordersOn.apply(sold).forEach(order -> add(returns, order, day));
      }
      sold = sold.plusDays(1);
    }
    return returns;
  }

  private void add(List<Return> returns, Order order, LocalDate day) {
    if (order.status() == Status.CANCELLED || order.status() == Status.PENDING) {
      return;
    }
    for (Line line : order.lines()) {
      KeyedRandom random = KeyedRandom.of(seed, Purpose.RETURN, line.id(), 0);
      boolean comesBack = comesBack(order, line, random.next());
      int wait = order.status() == Status.RETURNED ? 0 : wait(order, random);
      if (comesBack && order.day().plusDays(wait).equals(day)) {
        returns.add(back(DayKey.of(day) * 1000 + returns.size() + 1, order, line, day, random));
      }
    }
  }

  private static boolean comesBack(Order order, Line line, double draw) {
    double ofChannel = order.channel() == Channel.ONLINE ? 1.5 : 0.8;
    return order.status() == Status.RETURNED
        ? line.product().returnRate() > 0
        : draw < line.product().returnRate() * ofChannel;
  }

  private static int wait(Order order, KeyedRandom random) {
    int first = order.channel() == Channel.ONLINE ? 5 : 1;
    return first + (int) ((LONGEST_WAIT - first + 1) * random.next() * random.next());
  }

  private static Return back(int id, Order order, Line line, LocalDate day, KeyedRandom random) {
    int quantity =
        order.status() == Status.RETURNED ? line.quantity() : 1 + random.below(line.quantity());
    boolean late = order.channel() == Channel.ONLINE && random.chance(0.12);
    return new Return(
        id,
        line,
        day,
        quantity,
        late ? "Late delivery" : REASONS.get(random.below(REASONS.size())),
        Math.round(line.total() * (double) quantity / line.quantity()));
  }
}
