package org.agenticbi.model.draft;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.ConstantNumber;
import org.agenticbi.model.semantics.RowExpression.OrZero;
import org.jspecify.annotations.Nullable;

/**
 * What a line is worth: pieces times the price of one, less the discount of the line.
 *
 * @param table the lines
 * @param pieces how many, or how long
 * @param said what the pieces are called, for people
 * @param price of one piece, perhaps of the product
 * @param order what the line is a part of: its rate of discount holds for each line; the table
 *     itself where it is no part
 */
record LineAmount(Table table, RowExpression pieces, String said, ColumnValue price, Table order) {

  private static final RowExpression ONE = new ConstantNumber(BigDecimal.ONE);
  private static final RowExpression HUNDRED = new ConstantNumber(BigDecimal.valueOf(100));
  private static final List<ColumnMeaning> RATES =
      List.of(ColumnMeaning.DISCOUNT_SHARE, ColumnMeaning.DISCOUNT_PERCENT);
  private static final List<ColumnMeaning> DISCOUNTS =
      List.of(
          ColumnMeaning.DISCOUNT_SHARE,
          ColumnMeaning.DISCOUNT_PERCENT,
          ColumnMeaning.DISCOUNT_PER_PIECE,
          ColumnMeaning.DISCOUNT_AMOUNT);

  /** A discount and the table that has it. */
  private record Discount(Table table, Column column) {}

  /** A line that says how many pieces it is about. */
  static LineAmount of(Table table, Column quantity, ColumnValue price, Table order) {
    RowExpression pieces = new ColumnValue(table.name(), quantity.name());
    return new LineAmount(table, pieces, Words.phrase(quantity.name()), price, order);
  }

  RowExpression expression() {
    RowExpression gross = new Arithmetic(pieces, '*', price);
    Discount discount = discount();
    if (discount == null) {
      return gross;
    }
    RowExpression off = value(discount);
    return switch (ColumnMeanings.of(discount.column())) {
      case DISCOUNT_SHARE -> new Arithmetic(gross, '*', new Arithmetic(ONE, '-', off));
      case DISCOUNT_PERCENT ->
          new Arithmetic(gross, '*', new Arithmetic(ONE, '-', new Arithmetic(off, '/', HUNDRED)));
      case DISCOUNT_PER_PIECE -> new Arithmetic(pieces, '*', new Arithmetic(price, '-', off));
      case DISCOUNT_AMOUNT -> new Arithmetic(gross, '-', off);
      case QUANTITY, UNIT_PRICE, UNIT_COST, AMOUNT, PLANNED, ACTUAL, OTHER -> gross;
    };
  }

  /** What the discount takes off a line, in money; null where lines have none. */
  Sale.@Nullable Discount discounted() {
    Discount discount = discount();
    if (discount == null) {
      return null;
    }
    RowExpression gross = new Arithmetic(pieces, '*', price);
    RowExpression off = value(discount);
    String words = said + " × " + Words.phrase(price.column());
    String name = Words.phrase(discount.column().name());
    return switch (ColumnMeanings.of(discount.column())) {
      case DISCOUNT_SHARE ->
          new Sale.Discount(new Arithmetic(gross, '*', off), words + " × discount");
      case DISCOUNT_PERCENT ->
          new Sale.Discount(
              new Arithmetic(gross, '*', new Arithmetic(off, '/', HUNDRED)),
              words + " × discount percent");
      case DISCOUNT_PER_PIECE ->
          new Sale.Discount(new Arithmetic(pieces, '*', off), said + " × " + name);
      case DISCOUNT_AMOUNT -> new Sale.Discount(off, name);
      case QUANTITY, UNIT_PRICE, UNIT_COST, AMOUNT, PLANNED, ACTUAL, OTHER -> null;
    };
  }

  /** No discount is none, not an amount that nobody knows. */
  private static RowExpression value(Discount discount) {
    Column column = discount.column();
    RowExpression value = new ColumnValue(discount.table().name(), column.name());
    Profile profile = column.profile();
    return profile != null && profile.nullShare() > 0 ? new OrZero(value) : value;
  }

  String words() {
    String words = said + " × " + Words.phrase(price.column());
    String less = discount() == null ? "" : " less discount";
    return words + less + " of " + Words.phrase(table.name());
  }

  /** That of the line; else the rate of the order, whose amount cannot be told apart by line. */
  private @Nullable Discount discount() {
    Discount own = first(table, DISCOUNTS);
    return own != null || order.equals(table) ? own : first(order, RATES);
  }

  private static @Nullable Discount first(Table table, List<ColumnMeaning> meanings) {
    for (ColumnMeaning meaning : meanings) {
      Column column = ColumnMeanings.first(table.columns(), meaning);
      if (column != null) {
        return new Discount(table, column);
      }
    }
    return null;
  }
}
