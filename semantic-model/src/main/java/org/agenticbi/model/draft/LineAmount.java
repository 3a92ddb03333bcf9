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
 */
record LineAmount(Table table, RowExpression pieces, String said, ColumnValue price) {

  private static final RowExpression ONE = new ConstantNumber(BigDecimal.ONE);
  private static final RowExpression HUNDRED = new ConstantNumber(BigDecimal.valueOf(100));

  /** A line that says how many pieces it is about. */
  static LineAmount of(Table table, Column quantity, ColumnValue price) {
    RowExpression pieces = new ColumnValue(table.name(), quantity.name());
    return new LineAmount(table, pieces, Words.phrase(quantity.name()), price);
  }

  RowExpression expression() {
    RowExpression gross = new Arithmetic(pieces, '*', price);
    Column discount = discount();
    if (discount == null) {
      return gross;
    }
    RowExpression off = value(discount);
    return switch (ColumnMeanings.of(discount)) {
      case DISCOUNT_SHARE -> new Arithmetic(gross, '*', new Arithmetic(ONE, '-', off));
      case DISCOUNT_PERCENT ->
          new Arithmetic(gross, '*', new Arithmetic(ONE, '-', new Arithmetic(off, '/', HUNDRED)));
      case DISCOUNT_AMOUNT -> new Arithmetic(gross, '-', off);
      case QUANTITY, UNIT_PRICE, UNIT_COST, AMOUNT, PLANNED, ACTUAL, OTHER -> gross;
    };
  }

  /** What the discount takes off a line, in money; null where lines have none. */
  Sale.@Nullable Discount discounted() {
    Column discount = discount();
    if (discount == null) {
      return null;
    }
    RowExpression gross = new Arithmetic(pieces, '*', price);
    RowExpression off = value(discount);
    String words = said + " × " + Words.phrase(price.column());
    return switch (ColumnMeanings.of(discount)) {
      case DISCOUNT_SHARE ->
          new Sale.Discount(new Arithmetic(gross, '*', off), words + " × discount");
      case DISCOUNT_PERCENT ->
          new Sale.Discount(
              new Arithmetic(gross, '*', new Arithmetic(off, '/', HUNDRED)),
              words + " × discount percent");
      case DISCOUNT_AMOUNT -> new Sale.Discount(off, Words.phrase(discount.name()));
      case QUANTITY, UNIT_PRICE, UNIT_COST, AMOUNT, PLANNED, ACTUAL, OTHER -> null;
    };
  }

  /** No discount is none, not an amount that nobody knows. */
  private RowExpression value(Column discount) {
    RowExpression value = new ColumnValue(table.name(), discount.name());
    Profile profile = discount.profile();
    return profile != null && profile.nullShare() > 0 ? new OrZero(value) : value;
  }

  String words() {
    String words = said + " × " + Words.phrase(price.column());
    String less = discount() == null ? "" : " less discount";
    return words + less + " of " + Words.phrase(table.name());
  }

  private @Nullable Column discount() {
    for (ColumnMeaning meaning :
        List.of(
            ColumnMeaning.DISCOUNT_SHARE,
            ColumnMeaning.DISCOUNT_PERCENT,
            ColumnMeaning.DISCOUNT_AMOUNT)) {
      Column discount = ColumnMeanings.first(table.columns(), meaning);
      if (discount != null) {
        return discount;
      }
    }
    return null;
  }
}
