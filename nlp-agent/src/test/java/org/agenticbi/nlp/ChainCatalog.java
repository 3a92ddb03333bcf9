package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/** A chain of shops that open and close, with a discount on each line of its sales. */
final class ChainCatalog {

  private static final String FIRST = "2022-01-01";
  private static final String LAST = "2025-09-30";

  private ChainCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "chain",
        "duckdb",
        "1",
        List.of(
            new TableDraft("shops", 14, "shopId")
                .name("shopName", "Harbour", "Old Town")
                .date("openedOn", "2015-03-01", "2024-05-01")
                .missingDate("closedOn", "2023-06-30", "2025-01-31")
                .table(),
            new TableDraft("shoppers", 400, "shopperId")
                .name("shopperName", "Ada Lovelace", "Alan Turing")
                .date("registeredOn", "2021-01-01", LAST)
                .table(),
            new TableDraft("articles", 80, "articleId")
                .name("articleName", "Raincoat", "Umbrella")
                .category("brand", "Norda", "Velik")
                .table(),
            new TableDraft("sales", 2500, "saleId")
                .whole("shopId")
                .whole("shopperId")
                .missingKey("couponId")
                .date("saleDate", FIRST, LAST)
                .missingDate("deliveredOn", FIRST, LAST)
                .table(),
            new TableDraft("coupons", 12, "couponId")
                .name("couponName", "Spring", "Summer")
                .table(),
            new TableDraft("saleLines", 7000, "saleLineId")
                .whole("saleId")
                .whole("articleId")
                .whole("quantity")
                .amount("unitPrice")
                .amount("discount")
                .table()),
        List.of(
            TableDraft.key("sales.shopId shops.shopId"),
            TableDraft.key("sales.shopperId shoppers.shopperId"),
            TableDraft.key("sales.couponId coupons.couponId"),
            TableDraft.key("saleLines.saleId sales.saleId"),
            TableDraft.key("saleLines.articleId articles.articleId")));
  }
}
