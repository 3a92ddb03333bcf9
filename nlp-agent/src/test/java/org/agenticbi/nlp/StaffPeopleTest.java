package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who is there, who left and why, how long they stayed, who leads whom. */
final class StaffPeopleTest {

  private final DraftedQuestions staff =
      new DraftedQuestions(StaffCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void tellsHowLongThoseStayedWhoLeft() {
    String stayed = "Average years from hired on to left on, with left on.";
    assertThat(staff.sentence("average tenure of those who left")).isEqualTo(stayed);
    assertThat(staff.sentence("average length of service of former employees")).isEqualTo(stayed);
    assertThat(staff.sentence("how long did leavers stay on average")).isEqualTo(stayed);
    assertThat(staff.sentence("average tenure of employees who left in 2024"))
        .isEqualTo("Average years from hired on to left on, with left on, left on in 2024.");
  }

  @Test
  void tellsHowLongThoseAreThereWhoAre() {
    assertThat(staff.sentence("average tenure of employees"))
        .isEqualTo("Average years from hired on to 2025-09-30, without left on.");
    assertThat(staff.sentence("who has been with us the longest"))
        .isEqualTo("Employees, without left on, only the one with the lowest hired on.");
  }

  @Test
  void takesThePayOfThoseWhoAreThere() {
    assertThat(staff.sentence("average salary of current employees"))
        .isEqualTo("Average annual salary, without left on.");
    assertThat(staff.sentence("average salary of active staff by job title"))
        .isEqualTo("Average annual salary by job title, without left on.");
  }

  @Test
  void takesAReasonThatIsWrittenDownForThatAndTheDayOfLeaving() {
    assertThat(staff.sentence("how many employees resigned in 2024"))
        .isEqualTo("Number of employees, leaving reason resigned, left on in 2024.");
    assertThat(staff.sentence("resignations in 2024"))
        .isEqualTo("Number of employees, leaving reason resigned, with left on, left on in 2024.");
  }

  @Test
  void listsThoseWhoReportToSomeone() {
    String below = "Employees, below employee name Ada Lovelace (by manager id).";
    assertThat(staff.sentence("who reports to Ada Lovelace")).isEqualTo(below);
    assertThat(staff.sentence("whose manager is Ada Lovelace")).isEqualTo(below);
    assertThat(staff.sentence("Ada Lovelace's direct reports")).isEqualTo(below);
  }

  @Test
  void namesTheOneWhoLeadsSomeone() {
    String above = "Employees with the name that manager id leads to, employee name Ada Lovelace.";
    assertThat(staff.sentence("who is the manager of Ada Lovelace")).isEqualTo(above);
    assertThat(staff.sentence("who does Ada Lovelace report to")).isEqualTo(above);
  }

  @Test
  void takesTheMeanOverThoseWhoLead() {
    assertThat(staff.sentence("average span of control"))
        .startsWith("Average number of employees per employee that manager id leads to");
  }
}
