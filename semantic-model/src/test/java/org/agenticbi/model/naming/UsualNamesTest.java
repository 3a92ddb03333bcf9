package org.agenticbi.model.naming;

import static org.agenticbi.model.catalog.Build.catalog;
import static org.agenticbi.model.catalog.Build.column;
import static org.agenticbi.model.catalog.Build.key;
import static org.agenticbi.model.catalog.Build.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class UsualNamesTest {

  @Test
  void otherNouns_areReadAsTheUsualOnes() {
    Catalog usual = UsualNames.of(shops()).catalog();

    assertThat(usual.tables())
        .extracting(Table::name)
        .containsExactly("customers", "products", "orders", "order_items");
    assertThat(columns(usual, "customers"))
        .containsExactly("customer_id", "first_name", "loyalty_tier", "signup_date");
    assertThat(columns(usual, "orders"))
        .containsExactly("order_id", "order_date", "customer_id", "channel", "status");
    assertThat(columns(usual, "order_items"))
        .containsExactly(
            "order_item_id", "order_id", "product_id", "quantity", "unit_price", "discount");
  }

  @Test
  void shortForms_areWrittenOut() {
    Catalog usual = UsualNames.of(warehouse()).catalog();

    assertThat(usual.tables())
        .extracting(Table::name)
        .containsExactly("customers", "products", "orders", "order_items");
    assertThat(columns(usual, "customers"))
        .containsExactly("customer_id", "first_name", "loyalty_tier", "signup_date");
    assertThat(columns(usual, "orders"))
        .containsExactly("order_id", "order_date", "customer_id", "channel", "status");
    assertThat(columns(usual, "order_items"))
        .containsExactly(
            "order_item_id", "order_id", "product_id", "quantity", "unit_price", "discount");
  }

  @Test
  void keys_leadToTheSameRows() {
    Catalog usual = UsualNames.of(warehouse()).catalog();

    assertThat(usual.foreignKeys())
        .contains(
            key("orders", "customer_id", "customers", "customer_id"),
            key("order_items", "order_id", "orders", "order_id"));
    assertThat(usual.table("orders").orElseThrow().primaryKey()).containsExactly("order_id");
  }

  @Test
  void ticketsWithLines_areOrdersOfPricedThings() {
    Catalog usual = UsualNames.of(restaurant()).catalog();

    assertThat(usual.tables())
        .extracting(Table::name)
        .containsExactly("customers", "dishes", "orders", "order_items");
    assertThat(columns(usual, "order_items"))
        .containsExactly("order_item_id", "order_id", "dish_id", "quantity");
  }

  @Test
  void joiningWords_areNoShortForms() {
    assertThat(columns(UsualNames.of(piecePrices()).catalog(), "order_items"))
        .containsExactly("order_item_id", "order_id", "product_id", "quantity", "unit_price");
  }

  private static Catalog restaurant() {
    return catalog(
        List.of(
            table("users", whole("user_id"), text("city"), text("email"), date("registered_at")),
            table("dishes", whole("dish_id"), text("dish_name"), number("price")),
            table(
                "tickets",
                whole("ticket_id"),
                whole("user_id"),
                date("opened_at"),
                date("closed_at"),
                text("type")),
            table(
                "ticket_items",
                whole("ticket_item_id"),
                whole("ticket_id"),
                whole("dish_id"),
                whole("quantity"))),
        key("tickets", "user_id", "users", "user_id"),
        key("ticket_items", "ticket_id", "tickets", "ticket_id"),
        key("ticket_items", "dish_id", "dishes", "dish_id"));
  }

  private static Catalog piecePrices() {
    return catalog(
        List.of(
            table("products", whole("product_id"), text("product_name"), number("list_price")),
            table("orders", whole("order_id"), date("order_date")),
            table(
                "order_items",
                whole("order_item_id"),
                whole("order_id"),
                whole("product_id"),
                whole("quantity"),
                number("price_per_unit", "1.5", "480"))),
        key("order_items", "order_id", "orders", "order_id"),
        key("order_items", "product_id", "products", "product_id"));
  }

  @Test
  void transactionsWithoutLines_areNoOrders() {
    Catalog bank =
        catalog(
            List.of(
                table("accounts", whole("account_id"), text("account_name")),
                table(
                    "transactions",
                    whole("transaction_id"),
                    whole("account_id"),
                    date("booked_on"),
                    number("amount"))),
            key("transactions", "account_id", "accounts", "account_id"));

    assertThat(UsualNames.of(bank).catalog().tables())
        .extracting(Table::name)
        .containsExactly("accounts", "transactions");
  }

  @Test
  void twoTablesOfOneNoun_keepTheirNames() {
    Catalog both =
        catalog(
            List.of(
                table("clients", whole("client_id"), text("client_name")),
                table("shoppers", whole("shopper_id"), text("shopper_name"))));

    assertThat(UsualNames.of(both).catalog().tables())
        .extracting(Table::name)
        .containsExactly("clients", "shoppers");
  }

  @Test
  void aNameThatIsTaken_isGivenToNoOther() {
    Catalog both =
        catalog(
            List.of(
                table("customers", whole("id"), text("name")),
                table("shoppers", whole("shopper_id"), text("shopper_name"))));

    assertThat(UsualNames.of(both).catalog().tables())
        .extracting(Table::name)
        .containsExactly("customers", "shoppers");
  }

  @Test
  void formsOfSeveralWords_stayAsTheyAre() {
    Catalog visits =
        catalog(List.of(table("visits", whole("visit_id"), number("waitMin"), text("regNote"))));

    assertThat(columns(UsualNames.of(visits).catalog(), "visits"))
        .containsExactly("visit_id", "waitMin", "regNote");
  }

  @Test
  void ownNames_areOtherNamesInTheModel() {
    UsualNames names = UsualNames.of(shops());
    Dataset customers =
        names.called(ModelDraft.of(names.catalog())).datasets().stream()
            .filter(dataset -> dataset.table().equals("customers"))
            .findFirst()
            .orElseThrow();

    assertThat(customers.synonyms()).contains("shoppers");
    assertThat(customers.fields())
        .filteredOn(field -> field.column().equals("loyalty_tier"))
        .flatExtracting(Field::synonyms)
        .contains("reward level");
  }

  private static List<String> columns(Catalog catalog, String table) {
    return catalog.table(table).orElseThrow().columns().stream().map(Column::name).toList();
  }

  private static Catalog shops() {
    return catalog(
        List.of(
            table(
                "shoppers",
                whole("shopperNumber"),
                text("givenName"),
                text("rewardLevel"),
                date("registeredOn")),
            table("articles", whole("articleNumber"), text("articleName")),
            table(
                "purchases",
                whole("purchaseNumber"),
                date("purchasedOn"),
                whole("shopperNumber"),
                text("salesChannel"),
                text("purchaseState")),
            table(
                "purchaseItems",
                whole("purchaseItemId"),
                whole("purchaseNumber"),
                whole("articleNumber"),
                whole("unitCount"),
                number("pricePerUnit"),
                number("reductionRate"))),
        key("purchases", "shopperNumber", "shoppers", "shopperNumber"),
        key("purchaseItems", "purchaseNumber", "purchases", "purchaseNumber"),
        key("purchaseItems", "articleNumber", "articles", "articleNumber"));
  }

  private static Catalog warehouse() {
    return catalog(
        List.of(
            table(
                "dim_cust",
                whole("cust_sk"),
                text("fst_nm"),
                text("lylty_tier_cd"),
                date("enrl_dt")),
            table("dim_prod", whole("prod_sk"), text("prod_nm")),
            table(
                "fact_ord_hdr",
                whole("ord_sk"),
                date("ord_dt"),
                whole("cust_sk"),
                text("chnl_cd"),
                text("ord_stat_cd")),
            table(
                "fact_ord_ln",
                whole("ord_ln_sk"),
                whole("ord_sk"),
                whole("prod_sk"),
                whole("ord_qty"),
                number("unit_prc_amt"),
                number("dscnt_rt"))),
        key("fact_ord_hdr", "cust_sk", "dim_cust", "cust_sk"),
        key("fact_ord_ln", "ord_sk", "fact_ord_hdr", "ord_sk"),
        key("fact_ord_ln", "prod_sk", "dim_prod", "prod_sk"));
  }

  private static Column whole(String name) {
    return column(name, ColumnType.INTEGER);
  }

  private static Column number(String name) {
    return column(name, ColumnType.DECIMAL);
  }

  private static Column number(String name, String least, String greatest) {
    Profile profile = new Profile(900, 300, 0, least, greatest, List.of(), false, List.of());
    return new Column(name, ColumnType.DECIMAL, "DECIMAL", true, null, profile, null);
  }

  private static Column text(String name) {
    return column(name, ColumnType.TEXT);
  }

  private static Column date(String name) {
    return column(name, ColumnType.DATE);
  }
}
