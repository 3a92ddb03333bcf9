package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** How people call columns and values that nobody described. */
final class SpokenNamesTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
  private final RuleReader engine = new RuleReader(schema(), EngineOptions.normal());

  private static Schema schema() {
    Catalog catalog =
        new Catalog(
            "garage",
            "duckdb",
            "1",
            Stream.of(
                    new TableDraft("branches", 12, "branch_id")
                        .name("branch_name", "Harbour")
                        .category("city", "Bern", "Basel"),
                    new TableDraft("trainers", 40, "trainer_id")
                        .whole("branch_id")
                        .date("hire_date", "2019-01-01", "2025-09-30")
                        .missingDate("leave_date", "2022-01-01", "2025-09-30"),
                    new TableDraft("clients", 900, "client_id")
                        .name("client_name", "Ada", "Grace")
                        .category("country", "United States", "Sweden", "Germany")
                        .category("segment", "Public Sector", "Private"),
                    new TableDraft("repairs", 9000, "repair_id")
                        .whole("client_id")
                        .whole("branch_id")
                        .date("repair_date", "2023-01-01", "2025-09-30")
                        .category("repair_type", "brakes", "engine")
                        .category("state", "finished", "cancelled", "inProgress")
                        .amount("wait_min")
                        .amount("freight_cost")
                        .amount("weight_kg")
                        .category("mechanic_name", "Mina Okafor", "Jack Rowe")
                        .amount("csat_score"))
                .map(TableDraft::table)
                .toList(),
            Stream.of(
                    "repairs.client_id clients.client_id",
                    "repairs.branch_id branches.branch_id",
                    "trainers.branch_id branches.branch_id")
                .map(TableDraft::key)
                .toList());
    Catalog complete = RoleAssignment.assign(catalog);
    return new Schema(complete, ModelDraft.of(complete));
  }

  private Outcome ask(String text) {
    return engine.understand(new Question(text, AS_OF, List.of()));
  }

  private String sql(String text) {
    Outcome outcome = ask(text);
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(((Outcome.Answer) outcome).reading().statement())
        .replaceAll("\\s+", " ");
  }

  @Test
  void understand_quantityWithUnit_isCalledWithoutIt() {
    for (String text :
        List.of(
            "average wait by branch",
            "average waiting time per branch",
            "average wait time in minutes by branch",
            "average waiting time in minutes for each branch")) {
      assertThat(sql(text)).as(text).contains("AVG(r.\"wait_min\")", "GROUP BY b.\"branch_name\"");
    }
    assertThat(sql("total weight by branch")).contains("SUM(r.\"weight_kg\")");
  }

  @Test
  void understand_quantityWithoutItsLastWord_isFound() {
    assertThat(sql("total freight by branch")).contains("SUM(r.\"freight_cost\")");
  }

  @Test
  void understand_lastWordOfAColumnOfTheTable_isEnough() {
    assertThat(sql("number of repairs by type")).contains("GROUP BY \"repair_type\"");
  }

  @Test
  void understand_placeByAnotherName_isFound() {
    for (String text :
        List.of(
            "clients in the US",
            "American clients",
            "clients in the United States",
            "USA clients")) {
      assertThat(sql(text)).as(text).endsWith("\"country\" = 'United States'");
    }
    assertThat(sql("number of repairs of Swedish clients")).endsWith("\"country\" = 'Sweden'");
    assertThat(sql("how many repairs did us clients have")).doesNotContain("United States");
  }

  @Test
  void understand_placeThatTheDataHasNot_isNamed() {
    Outcome outcome = ask("number of repairs in the UK");

    assertThat(outcome).isInstanceOf(Outcome.Decline.class);
    assertThat(((Outcome.Decline) outcome).missing()).containsExactly("UK");
  }

  @Test
  void understand_nameOfSomethingWithoutATable_groupsByIt() {
    assertThat(sql("average wait by mechanic")).contains("GROUP BY \"mechanic_name\"");
    assertThat(sql("average satisfaction by mechanic")).contains("AVG(\"csat_score\")");
  }

  @Test
  void understand_rowsCalledByAValue_areListedOrCounted() {
    assertThat(sql("how many cancellations were there in 2025"))
        .startsWith("SELECT COUNT(*)")
        .contains("\"state\" = 'cancelled'");
    assertThat(sql("brake repairs")).contains("\"repair_type\" = 'brakes'");
    assertThat(sql("clients with at least 3 cancelled repairs")).contains("HAVING COUNT(*) >= 3");
    assertThat(sql("clients with at least 3 cancellations"))
        .contains("\"state\" = 'cancelled'", "HAVING COUNT(*) >= 3");
  }

  @Test
  void understand_valuesThatAreCompared_areGroups() {
    assertThat(sql("average wait of brakes vs engine repairs"))
        .contains("IN ('brakes', 'engine')", "GROUP BY \"repair_type\"");
  }

  @Test
  void understand_comparedWithNothing_isNotAnswered() {
    assertThat(ask("average wait vs target")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_worstFirst_dependsOnWhatIsRanked() {
    assertThat(sql("cancellation rate by branch, worst first")).endsWith(" DESC");
    assertThat(sql("average wait by branch, best first")).contains("ORDER BY \"average_wait_min\"");
    assertThat(sql("five worst mechanics by average satisfaction"))
        .contains("ORDER BY \"average_csat_score\"", "LIMIT 5")
        .doesNotContain("DESC");
  }

  @Test
  void understand_mostCommon_countsRows() {
    assertThat(sql("most common repair type"))
        .contains("COUNT(*)", "GROUP BY \"repair_type\"")
        .endsWith("LIMIT 1");
    assertThat(sql("main types of repairs")).contains("COUNT(*)", "GROUP BY \"repair_type\"");
  }

  @Test
  void understand_withTheRowAbove_listsItBeside() {
    assertThat(sql("repairs in March 2025 with client and branch"))
        .startsWith("SELECT r.\"repair_id\", c.\"client_name\", b.\"branch_name\"");
  }

  @Test
  void understand_unitBehindTheBound_isRead() {
    assertThat(sql("repairs with a wait of 45 minutes or longer")).contains("\"wait_min\" >= 45");
  }

  @Test
  void understand_rowsWithAColumn_listTheirNameToo() {
    assertThat(sql("branches with their city"))
        .isEqualTo("SELECT \"branch_name\", \"city\" FROM \"branches\"");
  }

  @Test
  void understand_headcount_leavesOutThoseWhoLeft() {
    assertThat(sql("trainer headcount by branch"))
        .contains("COUNT(*)", "\"leave_date\" IS NULL", "GROUP BY b.\"branch_name\"");
    assertThat(sql("number of trainers by branch")).contains("\"leave_date\" IS NULL");
  }

  @Test
  void understand_payOfPeople_isNoPayment() {
    assertThat(ask("average salary by branch")).isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void understand_wordThatSaysNoBound_isAskedBack() {
    for (String text :
        List.of("show me the big repairs", "problematic clients", "repair overview")) {
      assertThat(ask(text)).as(text).isInstanceOf(Outcome.Ask.class);
    }
  }

  @Test
  void understand_comparisonWithoutItsBound_isNotAnswered() {
    assertThat(ask("repairs with freight below their limit")).isNotInstanceOf(Outcome.Answer.class);
    assertThat(ask("what do we pay the clients on average")).isNotInstanceOf(Outcome.Answer.class);
  }
}
