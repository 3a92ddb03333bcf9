package org.agenticbi.app.demo;

import org.agenticbi.app.demo.CsvFile.Money;

/** The rows of an order, of its lines and of its returns. */
final class SaleRows {
  static final String ORDER_COLUMNS =
      "order_id,customer_id,store_id,promotion_id,order_date,ship_date,status,channel,shipping_cost,total_amount";
  static final String ITEM_COLUMNS =
      "order_item_id,order_id,product_id,quantity,unit_price,unit_cost,discount_amount,line_total";
  static final String RETURN_COLUMNS =
      "return_id,order_item_id,return_date,quantity,reason,refund_amount";

  private SaleRows() {}

  static void write(Order order, CsvFile orders, CsvFile items) {
    Promotion promotion = order.promotion();
    orders.row(
        order.id(),
        order.customer().id(),
        order.store().id(),
        promotion == null ? null : promotion.id(),
        order.day(),
        order.shipDate(),
        order.status().label(),
        order.channel().label(),
        new Money(order.shippingCost()),
        new Money(order.totalAmount()));
    for (Order.Line line : order.lines()) {
      items.row(
          line.id(),
          order.id(),
          line.product().id(),
          line.quantity(),
          new Money(line.unitPrice()),
          new Money(line.unitCost()),
          new Money(line.discount()),
          new Money(line.total()));
    }
  }

  static void write(Return back, CsvFile returns) {
    returns.row(
        back.id(),
        back.line().id(),
        back.day(),
        back.quantity(),
        back.reason(),
        new Money(back.refund()));
  }
}
