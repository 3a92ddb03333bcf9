package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is shown of rows that are listed. */
final class ListedColumnsTest {

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @Test
  void understand_chosenByTime_showsIt() {
    assertThat(office.sql("employees hired after 2022"))
        .startsWith("SELECT employee_name, hire_date FROM employees WHERE hire_date");
    assertThat(office.sql("female employees")).startsWith("SELECT employee_name FROM employees");
  }

  @Test
  void understand_rowsWithoutAName_namesWhatTheirKeysLeadTo() {
    assertThat(office.sql("orders from the North"))
        .contains("o.order_id, c.customer_name, o.order_date")
        .doesNotContain("o.customer_id,");
    assertThat(office.sql("invoices over 500 with due date"))
        .startsWith("SELECT invoice_id, due_date, invoice_date, amount FROM invoices");
  }

  @Test
  void understand_groupsChosenByANumber_showIt() {
    assertThat(office.sql("customers with more than 3 orders"))
        .contains("customer_name, COUNT(*) AS orders_count")
        .contains("HAVING COUNT(*) > 3");
  }

  @Test
  void understand_differentValues_showNothingElse() {
    assertThat(office.sql("list the regions")).startsWith("SELECT DISTINCT region FROM customers");
  }

  @Test
  void understand_listOfDetails_namesWhatRowsBelongToAsWell() {
    assertThat(office.sql("employees hired after 2022 and their gender and department"))
        .startsWith("SELECT e.employee_name, e.gender, d.department_name, e.hire_date FROM");
  }

  @Test
  void understand_numberOfTheRows_isNotTheOneOfTheLedger() {
    DraftedQuestions plant =
        new DraftedQuestions(PlantCatalog.catalog(), LocalDate.of(2025, 10, 15));
    assertThat(plant.sql("assets that cost more than 300k"))
        .contains("purchase_cost FROM assets WHERE purchase_cost > 300000");
  }

  @Test
  void understand_whenItHappened_listsThoseToWhichItDid() {
    assertThat(office.sql("which employees left and when did they leave"))
        .contains("leave_date IS NOT NULL");
  }
}
