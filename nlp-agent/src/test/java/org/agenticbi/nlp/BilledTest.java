package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** Revenue that is stated, and what was billed, paid and voided beside it. */
final class BilledTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  private final Catalog catalog = RoleAssignment.assign(BilledCatalog.catalog());
  private final RuleReader engine =
      new RuleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());

  private String sql(String text) {
    Outcome outcome = engine.understand(new Question(text, AS_OF, List.of()));
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(((Outcome.Answer) outcome).reading().statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  @Test
  void understand_revenueOfTheBusiness_isStated() {
    assertThat(sql("revenue by quarter in 2024"))
        .contains("SUM(mf.revenue)")
        .contains("FROM monthly_figures");
    assertThat(sql("total revenue last year")).contains("monthly_figures");
  }

  @Test
  void understand_revenueOfCustomers_isBilled() {
    assertThat(sql("top 5 customers by revenue in 2024"))
        .contains("SUM(i.invoice_amount)")
        .contains("i.invoice_status <> 'Void'");
  }

  @Test
  void understand_billedAmount_leavesOutVoidInvoicesUnlessAskedFor() {
    assertThat(sql("invoiced amount by segment in 2024")).contains("invoice_status <> 'Void'");
    assertThat(sql("invoiced amount by invoice status in 2024")).doesNotContain("<> 'Void'");
    assertThat(sql("number of invoices and invoiced amount in 2024")).doesNotContain("<> 'Void'");
  }

  @Test
  void understand_receivables_areLessWhatWasPaidOfEach() {
    assertThat(sql("outstanding receivables by segment"))
        .contains("paid_amount")
        .contains("invoice_status = 'Open'");
  }

  @Test
  void understand_initials_nameValues() {
    assertThat(sql("number of requests of HR in 2024")).contains("'Human Resources'");
    assertThat(sql("number of requests of IT by year")).contains("'Information Technology'");
  }
}
