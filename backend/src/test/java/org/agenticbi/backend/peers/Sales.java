package org.agenticbi.backend.peers;

import java.util.ArrayList;
import java.util.List;

/** The one table of the tests. */
public final class Sales {

  /** Its rows. */
  public static final List<Sale> ROWS = rows();

  private Sales() {}

  /** One sale. */
  public record Sale(String region, String product, String month, int amount) {

    String column(String name) {
      return switch (name) {
        case "region" -> region;
        case "product" -> product;
        case "month" -> month;
        default -> throw new IllegalArgumentException(name);
      };
    }
  }

  private static List<Sale> rows() {
    List<Sale> rows = new ArrayList<>();
    String[] regions = {"North", "South", "West"};
    String[] products = {"Lamp", "Chair", "Table", "Shelf"};
    for (int number = 0; number < 240; number++) {
      String month = "%d-%02d".formatted(2023 + number / 120, number % 12 + 1);
      rows.add(new Sale(regions[number % 3], products[number % 4], month, 10 + number * 7 % 90));
    }
    return List.copyOf(rows);
  }
}
