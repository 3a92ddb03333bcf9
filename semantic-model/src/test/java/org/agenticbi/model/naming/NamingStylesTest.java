package org.agenticbi.model.naming;

import static org.agenticbi.model.catalog.Build.catalog;
import static org.agenticbi.model.catalog.Build.column;
import static org.agenticbi.model.catalog.Build.key;
import static org.agenticbi.model.catalog.Build.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.model.catalog.Build;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

/** Houses that put something before all names, write words together, or shorten them. */
class NamingStylesTest {

  @Test
  void whatAllTablesHaveInFront_saysNothing() {
    Catalog usual =
        UsualNames.of(
                catalog(
                    List.of(
                        table(
                            "kis_pat",
                            whole("pat_no"),
                            text("pat_fnm"),
                            date("dob"),
                            text("res_city")),
                        table("kis_phys", whole("phys_id"), text("phys_lnm"), text("spec_nm")),
                        table(
                            "kis_appt",
                            whole("appt_no"),
                            whole("pat_no"),
                            whole("phys_id"),
                            date("appt_on"),
                            whole("dur_mins"))),
                    key("kis_appt", "pat_no", "kis_pat", "pat_no"),
                    key("kis_appt", "phys_id", "kis_phys", "phys_id")))
            .catalog();

    assertThat(tables(usual)).containsExactly("patients", "doctors", "appointments");
    assertThat(columns(usual, "patients"))
        .containsExactly("patient_id", "first_name", "birth_date", "home_city");
    assertThat(columns(usual, "doctors")).containsExactly("doctor_id", "last_name", "specialty");
    assertThat(columns(usual, "appointments"))
        .containsExactly(
            "appointment_id", "patient_id", "doctor_id", "appointment_date", "duration_minutes");
  }

  @Test
  void wordsWrittenTogether_areParted() {
    Catalog usual =
        UsualNames.of(
                catalog(
                    List.of(
                        table(
                            "CUSTOMER",
                            whole("C_CUSTKEY"),
                            text("C_FULLNAME"),
                            text("C_MKTSEGMENT")),
                        table(
                            "salesorders",
                            whole("o_orderkey"),
                            whole("o_custkey"),
                            date("o_orderdate"),
                            text("o_paymenttype"))),
                    key("salesorders", "o_custkey", "CUSTOMER", "C_CUSTKEY")))
            .catalog();

    assertThat(tables(usual)).containsExactly("customers", "orders");
    assertThat(columns(usual, "customers")).contains("customer_name");
    assertThat(columns(usual, "orders")).contains("order_date", "payment_method");
  }

  @Test
  void whatCountsTheLinesOfAnOrder_isNoAmount() {
    Catalog lines =
        catalog(
            List.of(
                table("so_head", whole("so_key"), date("so_dt")),
                table("articles", whole("art_key"), text("art_nm")),
                new Table(
                    "so_pos",
                    null,
                    100,
                    List.of(
                        whole("so_key"),
                        whole("so_ln"),
                        whole("art_key"),
                        number("so_qty"),
                        number("unit_prc")),
                    List.of("so_key", "so_ln"))),
            key("so_pos", "so_key", "so_head", "so_key"),
            key("so_pos", "art_key", "articles", "art_key"));

    assertThat(columns(UsualNames.of(lines).catalog(), "order_items"))
        .containsExactly("order_id", "line_no", "product_id", "quantity", "unit_price");
  }

  @Test
  void aShortFormOfSeveralNouns_needsColumnsThatAgree() {
    Catalog shipped =
        catalog(
            List.of(
                table("shp", whole("shp_id"), date("shp_dt"), date("dlv_dt"), number("frt_cst"))));
    Catalog billed =
        catalog(List.of(table("inv", whole("inv_id"), date("inv_dt"), number("inv_amt"))));

    assertThat(tables(UsualNames.of(shipped).catalog())).containsExactly("shipments");
    assertThat(tables(UsualNames.of(billed).catalog())).containsExactly("inv");
  }

  @Test
  void contracts_areOnlySubscriptionsWithSeatsOrAMonthlyPrice() {
    Catalog sold =
        catalog(
            List.of(
                table(
                    "contracts",
                    whole("contract_id"),
                    date("active_from"),
                    date("active_until"),
                    number("monthly_fee"))));
    Catalog signed =
        catalog(
            List.of(
                table(
                    "contracts",
                    whole("contract_id"),
                    date("start_date"),
                    date("end_date"),
                    text("signed_by"))));

    assertThat(tables(UsualNames.of(sold).catalog())).containsExactly("subscriptions");
    assertThat(tables(UsualNames.of(signed).catalog())).containsExactly("contracts");
  }

  @Test
  void aState_isAStatusOrAPlaceByItsValues() {
    Column stages =
        column(
            "client_state",
            ColumnType.TEXT,
            Build.values(List.of(), "active", "blocked", "dormant"));
    Column places =
        column("client_state", ColumnType.TEXT, Build.values(List.of(), "Ohio", "Texas", "Utah"));

    assertThat(columns(clients(stages), "customers")).contains("customer_status");
    assertThat(columns(clients(places), "customers")).contains("state");
  }

  @Test
  void aColumnBesideTheUsualOne_keepsItsName() {
    Catalog usual =
        UsualNames.of(
                catalog(
                    List.of(
                        table(
                            "Categories",
                            whole("CategoryID"),
                            text("CategoryName"),
                            text("Description")))))
            .catalog();

    assertThat(columns(usual, "Categories"))
        .containsExactly("CategoryID", "CategoryName", "Description");
  }

  private static Catalog clients(Column state) {
    return UsualNames.of(catalog(List.of(table("clients", whole("client_id"), state)))).catalog();
  }

  private static List<String> tables(Catalog catalog) {
    return catalog.tables().stream().map(Table::name).toList();
  }

  private static List<String> columns(Catalog catalog, String table) {
    return catalog.table(table).orElseThrow().columns().stream().map(Column::name).toList();
  }

  private static Column whole(String name) {
    return column(name, ColumnType.INTEGER);
  }

  private static Column number(String name) {
    return column(name, ColumnType.DECIMAL);
  }

  private static Column text(String name) {
    return column(name, ColumnType.TEXT);
  }

  private static Column date(String name) {
    return column(name, ColumnType.DATE);
  }
}
