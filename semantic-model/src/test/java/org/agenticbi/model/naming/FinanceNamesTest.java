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

class FinanceNamesTest {

  @Test
  void bookings_areReadUnderUsualNames() {
    Catalog usual = UsualNames.of(books()).catalog();

    assertThat(tables(usual)).containsExactly("gl_accounts", "gl_actuals", "budgets");
    assertThat(columns(usual, "gl_accounts"))
        .containsExactly("account_number", "account_name", "account_type", "account_group");
    assertThat(columns(usual, "gl_actuals"))
        .containsExactly("gl_actual_id", "period", "account_number", "amount");
    assertThat(columns(usual, "budgets")).contains("budget_version", "period", "budget_amount");
  }

  @Test
  void accountsOfABank_areNotOfALedger() {
    Catalog bank =
        catalog(
            List.of(
                table(
                    "accounts", whole("account_id"), kinds("account_type", "savings", "checking")),
                table(
                    "postings",
                    whole("posting_id"),
                    whole("account_id"),
                    date("booked_on"),
                    number("value"))),
            key("postings", "account_id", "accounts", "account_id"));

    assertThat(tables(UsualNames.of(bank).catalog())).containsExactly("accounts", "postings");
  }

  @Test
  void invoices_areToldFromBillsByWhatTheyHangOn() {
    Catalog usual = UsualNames.of(owed()).catalog();

    assertThat(tables(usual))
        .containsExactly(
            "customers", "suppliers", "invoices", "supplier_bills", "customer_payments");
    assertThat(columns(usual, "invoices"))
        .containsExactly(
            "invoice_number", "customer_id", "invoice_date", "due_date", "invoice_amount");
    assertThat(columns(usual, "supplier_bills"))
        .containsExactly(
            "bill_number", "supplier_id", "bill_date", "due_date", "paid_date", "bill_amount");
    assertThat(columns(usual, "customer_payments"))
        .containsExactly("customer_payment_id", "invoice_number", "payment_date", "payment_amount");
  }

  @Test
  void loansOfBooks_areNoDebt() {
    Catalog library =
        catalog(
            List.of(
                table(
                    "loans",
                    whole("loan_id"),
                    whole("book_id"),
                    date("loaned_on"),
                    date("due_date"))));

    assertThat(columns(UsualNames.of(library).catalog(), "loans")).contains("due_date");
  }

  @Test
  void currenciesInNames_stay() {
    Catalog usual =
        UsualNames.of(
                catalog(
                    List.of(
                        table(
                            "bank_positions",
                            whole("position_id"),
                            date("as_of_dt"),
                            number("bal_val_eur")))))
            .catalog();

    assertThat(columns(usual, "cash_balances")).contains("balance_date", "balance_amount_eur");
  }

  private static Catalog books() {
    return catalog(
        List.of(
            table(
                "d_coa",
                whole("gl_no"),
                text("gl_txt"),
                kinds("gl_cls", "Revenue", "Expense"),
                text("gl_grp")),
            table("f_gl_trx", whole("trx_id"), date("fsc_prd"), whole("gl_no"), number("trx_val")),
            table(
                "f_bdgt",
                whole("bdgt_id"),
                text("bdgt_vsn"),
                date("fsc_prd"),
                whole("gl_no"),
                number("bdgt_val"))),
        key("f_gl_trx", "gl_no", "d_coa", "gl_no"),
        key("f_bdgt", "gl_no", "d_coa", "gl_no"));
  }

  private static Catalog owed() {
    return catalog(
        List.of(
            table("debtors", whole("debtor_id"), text("debtor_name")),
            table("creditors", whole("creditor_id"), text("creditor_name")),
            table(
                "outgoing_invoices",
                text("invoice_reference"),
                whole("debtor_id"),
                date("issue_date"),
                date("payment_deadline"),
                number("invoice_total")),
            table(
                "creditor_invoices",
                text("document_number"),
                whole("creditor_id"),
                date("issue_date"),
                date("falls_due_on"),
                date("cleared_on"),
                number("invoiced_value")),
            table(
                "collections",
                whole("collection_id"),
                text("invoice_reference"),
                date("collected_on"),
                number("collected_sum"))),
        key("outgoing_invoices", "debtor_id", "debtors", "debtor_id"),
        key("creditor_invoices", "creditor_id", "creditors", "creditor_id"),
        key("collections", "invoice_reference", "outgoing_invoices", "invoice_reference"));
  }

  private static List<String> tables(Catalog catalog) {
    return catalog.tables().stream().map(Table::name).toList();
  }

  private static List<String> columns(Catalog catalog, String table) {
    return catalog.table(table).orElseThrow().columns().stream().map(Column::name).toList();
  }

  private static Column kinds(String name, String... values) {
    return column(name, ColumnType.TEXT, Build.values(List.of(), values));
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
