package org.agenticbi.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of the demo company does not depend on chance: places, products, departments, holdings. */
record Company(
    List<City> cities,
    List<Store> stores,
    List<Category> categories,
    List<Product> products,
    List<Department> departments,
    List<Investment> investments) {

  static Company load() {
    List<Category> categories = read("categories.csv", Company::category);
    Map<Integer, Category> byId =
        categories.stream().collect(Collectors.toMap(Category::id, Function.identity()));
    return new Company(
        read("cities.csv", Company::city),
        read("stores.csv", Company::store),
        categories,
        read("products.csv", row -> product(row, byId)),
        read("departments.csv", Company::department),
        read("investments.csv", Company::investment));
  }

  private static <T> List<T> read(String name, Function<Row, T> reader) {
    return ResourceTable.rows(name).stream().map(Row::new).map(reader).toList();
  }

  private static City city(Row row) {
    return new City(
        row.text("city"),
        row.text("state"),
        row.integer("region_id"),
        row.number("weight"),
        row.number("yearly_growth"));
  }

  private static Store store(Row row) {
    return new Store(
        row.integer("store_id"),
        row.text("store_name"),
        row.integer("region_id"),
        row.text("city"),
        row.text("state"),
        row.text("store_type"),
        row.integer("square_feet"),
        LocalDate.parse(row.text("opened_on")),
        row.dateOrNull("closed_on"));
  }

  private static Category category(Row row) {
    return new Category(
        row.integer("category_id"),
        row.text("category_name"),
        row.text("product_line"),
        Category.Season.valueOf(row.text("season").toUpperCase(Locale.ROOT)));
  }

  private static Product product(Row row, Map<Integer, Category> categories) {
    return new Product(
        row.integer("product_id"),
        row.text("product_name"),
        Objects.requireNonNull(categories.get(row.integer("category_id"))),
        row.text("brand"),
        row.cents("unit_cost"),
        row.cents("list_price"),
        LocalDate.parse(row.text("launched_on")),
        row.dateOrNull("last_sold_on"),
        row.number("popularity"),
        row.number("return_rate"));
  }

  private static Department department(Row row) {
    return new Department(
        row.integer("department_id"),
        row.text("department_name"),
        row.text("cost_center"),
        row.text("department_head"),
        row.cents("monthly_budget"),
        row.number("overrun"));
  }

  private static Investment investment(Row row) {
    return new Investment(
        row.integer("investment_id"),
        row.text("investment_name"),
        row.text("asset_class"),
        LocalDate.parse(row.text("invested_on")),
        row.cents("cost"),
        row.number("yearly_return"));
  }

  private record Row(Map<String, String> values) {
    String text(String column) {
      return Objects.requireNonNull(values.get(column), column);
    }

    int integer(String column) {
      return Integer.parseInt(text(column));
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    long cents(String column) {
      return new BigDecimal(text(column)).movePointRight(2).longValueExact();
    }

    @Nullable LocalDate dateOrNull(String column) {
      return text(column).isEmpty() ? null : LocalDate.parse(text(column));
    }
  }
}
