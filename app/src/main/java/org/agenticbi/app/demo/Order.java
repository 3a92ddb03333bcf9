package org.agenticbi.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An order with its lines; amounts are cents. */
record Order(
    int id,
    Customer customer,
    Store store,
    @Nullable Promotion promotion,
    LocalDate day,
    @Nullable LocalDate shipDate,
    Status status,
    Channel channel,
    long shippingCost,
    List<Line> lines) {

  long totalAmount() {
    return lines.stream().mapToLong(Line::total).sum();
  }

  /** What became of an order. */
  enum Status {
    COMPLETED,
    CANCELLED,
    RETURNED,
    PENDING;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where it was placed. */
  enum Channel {
    ONLINE,
    STORE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One product in an order; price and cost of one piece, discount of the whole line. */
  record Line(
      long id, Product product, int quantity, long unitPrice, long unitCost, long discount) {
    long total() {
      return quantity * unitPrice - discount;
    }
  }
}
