package org.agenticbi.model.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * What the goods of a row cost: as the row says it of all its pieces, or pieces times the cost of
 * one.
 *
 * @param expression what one row cost
 * @param words how that is computed, for people
 */
record LineCost(RowExpression expression, String words) {

  private static final Set<String> COST = Set.of("cost", "costs", "cogs");
  private static final Set<String> WHOLE =
      Set.of("total", "line", "amount", "sales", "goods", "cogs", "extended", "value");

  /** What else such a name may say; "fuel cost" is no cost of goods. */
  private static final Set<String> BESIDE =
      Set.of(
          "of",
          "the",
          "sold",
          "product",
          "products",
          "item",
          "items",
          "net",
          "eur",
          "usd",
          "gbp",
          "chf",
          "euro");

  /** The cost of the rows of a sale; none where nothing says it. */
  static Optional<LineCost> of(Sale sale, Relations relations) {
    Table table = sale.table();
    Column whole = ofWholeRow(sale);
    if (whole != null) {
      return Optional.of(
          new LineCost(new ColumnValue(table.name(), whole.name()), Words.phrase(whole.name())));
    }
    Column quantity = sale.quantity();
    return quantity == null
        ? Optional.empty()
        : ofOnePiece(table, relations)
            .map(cost -> new Arithmetic(new ColumnValue(table.name(), quantity.name()), '*', cost))
            .map(row -> new LineCost(row, "quantity × unit cost"));
  }

  private static @Nullable Column ofWholeRow(Sale sale) {
    return sale.table().columns().stream()
        .filter(LineCost::isOfGoods)
        .filter(column -> isOfWholeRow(column, sale))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOfGoods(Column column) {
    List<String> words = Words.of(column.name());
    return column.role() == ColumnRole.MEASURE
        && words.stream().anyMatch(COST::contains)
        && words.stream()
            .allMatch(word -> COST.contains(word) || WHOLE.contains(word) || BESIDE.contains(word));
  }

  /** Names say so; a bare "cost" is that of one piece beside a price of one that it stays below. */
  private static boolean isOfWholeRow(Column cost, Sale sale) {
    List<String> words = Words.of(cost.name());
    if (words.stream().anyMatch(WHOLE::contains)) {
      return true;
    }
    boolean stated = sale.amount() instanceof ColumnValue;
    Column price = ColumnMeanings.price(sale.table().columns());
    if (price == null) {
      return stated;
    }
    BigDecimal dearest = greatest(price);
    BigDecimal most = greatest(cost);
    return dearest != null && most != null && most.compareTo(dearest) > 0;
  }

  private static @Nullable BigDecimal greatest(Column column) {
    Profile profile = column.profile();
    String text = profile == null ? null : profile.maximum();
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException notNumber) {
      return null;
    }
  }

  private static Optional<ColumnValue> ofOnePiece(Table table, Relations relations) {
    List<Table> places = new ArrayList<>(List.of(table));
    places.addAll(relations.parents(table));
    for (Table place : places) {
      Column cost = ColumnMeanings.first(place.columns(), ColumnMeaning.UNIT_COST);
      if (cost != null) {
        return Optional.of(new ColumnValue(place.name(), cost.name()));
      }
    }
    return Optional.empty();
  }
}
