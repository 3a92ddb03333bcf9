package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Hierarchy;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.EarlierTurn;
import org.junit.jupiter.api.Test;

/** Tables whose rows lie below other rows of them. */
final class ClassesTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
  private static final String TO_PARENT =
      "LEFT JOIN \"categories\" AS c2 ON c2.\"category_id\" = c.\"parent_category_id\"";
  private static final String TOP = "COALESCE(c2.\"category_name\", c.\"category_name\")";

  private final Schema schema =
      new Schema(RoleAssignment.assign(ClassesCatalog.catalog()), SemanticModel.empty("works"));
  private final RuleReader engine = new RuleReader(schema, EngineOptions.normal());

  private Reading answer(String text, String... earlier) {
    List<EarlierTurn> context =
        Stream.of(earlier).map(each -> new EarlierTurn(each, null)).toList();
    Outcome outcome = engine.understand(new Question(text, AS_OF, context));
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private String sql(String text, String... earlier) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(text, earlier).statement())
        .replaceAll("\\s+", " ");
  }

  @Test
  void hierarchy_classesAndPlaces_areFoundByTheirNames() {
    assertThat(schema.hierarchy("categories"))
        .contains(
            new Hierarchy(
                "categories",
                new ColumnRef("categories", "category_id"),
                new ColumnRef("categories", "parent_category_id"),
                new ColumnRef("categories", "category_name"),
                1,
                true));
    assertThat(schema.hierarchy("departments").map(Hierarchy::classes)).contains(false);
  }

  @Test
  void hierarchy_anyTable_isOneWhereOnlyTheLowestRowsAreUsed() {
    assertThat(schema.hierarchy("accounts").map(Hierarchy::levels)).contains(1);
    assertThat(schema.hierarchy("topics").map(Hierarchy::levels)).contains(3);
  }

  @Test
  void hierarchy_rowsThatAllHaveTheirOwn_isNone() {
    assertThat(schema.hierarchy("persons")).isEmpty();
    assertThat(schema.hierarchy("products")).isEmpty();
  }

  @Test
  void understand_nameOfAClass_isItAndWhatIsBelow() {
    assertThat(sql("total amount of sales in Furniture"))
        .contains(TO_PARENT)
        .endsWith(
            "WHERE (c.\"category_name\" = 'Furniture' OR c2.\"category_name\" = 'Furniture')");
    assertThat(answer("total amount of sales in Furniture").explanation())
        .contains("Furniture (with what is below it)");
  }

  @Test
  void understand_notAClass_isNothingBelowItEither() {
    assertThat(sql("total amount of sales excluding Furniture"))
        .contains(
            "c.\"category_name\" <> 'Furniture' AND (c2.\"category_name\" IS NULL"
                + " OR c2.\"category_name\" <> 'Furniture')");
  }

  @Test
  void understand_byCategory_isByThoseAtTheTop() {
    assertThat(sql("total amount by category"))
        .isEqualTo(
            "SELECT "
                + TOP
                + " AS \"category_name\", SUM(s.\"amount\") AS \"total_amount\" FROM \"sales\" AS s"
                + " JOIN \"products\" AS p ON p.\"product_id\" = s.\"product_id\" JOIN"
                + " \"categories\" AS c ON c.\"category_id\" = p.\"category_id\" "
                + TO_PARENT
                + " GROUP BY "
                + TOP
                + " ORDER BY \"total_amount\" DESC");
    assertThat(answer("total amount by category").explanation())
        .isEqualTo("Total amount by top-level category.");
  }

  @Test
  void understand_bySubcategory_isByEachItself() {
    for (String question :
        List.of("total amount by subcategory", "total amount per sub-category")) {
      assertThat(sql(question)).contains("GROUP BY c.\"category_name\"").doesNotContain("c2");
      assertThat(answer(question).explanation()).isEqualTo("Total amount by subcategory.");
    }
  }

  @Test
  void understand_subcategoryOfAClass_isOneBelowIt() {
    assertThat(sql("Which subcategory of Furniture has the highest total amount?"))
        .contains("c.\"category_name\" = 'Furniture' OR c2.\"category_name\" = 'Furniture'")
        .contains("GROUP BY c.\"category_name\" ORDER BY")
        .contains(", c.\"category_name\"")
        .endsWith("LIMIT 1");
    assertThat(sql("list the subcategories of Furniture"))
        .contains("c.\"parent_category_id\" IS NOT NULL");
  }

  @Test
  void understand_categoriesOfANamedOne_areThoseBelowIt() {
    assertThat(sql("total amount by category for Furniture"))
        .contains("GROUP BY c.\"category_name\"");
  }

  @Test
  void understand_categoriesOfSeveralNamedOnes_areTheNamedOnes() {
    assertThat(sql("total amount for Furniture and Kitchen by category"))
        .contains(TO_PARENT + " AND c2.\"category_name\" IN ('Furniture', 'Kitchen')")
        .contains("GROUP BY " + TOP);
  }

  @Test
  void understand_bothLevels_groupsByBoth() {
    assertThat(sql("total amount by category and subcategory"))
        .contains("GROUP BY " + TOP + ", c.\"category_name\"");
    assertThat(sql("top 2 subcategories by total amount in each category"))
        .contains("ROW_NUMBER() OVER (PARTITION BY " + TOP + " ORDER BY");
  }

  @Test
  void understand_rowsWithinAClass_areThoseWithinTheTop() {
    assertThat(sql("top 3 products by total amount in each category"))
        .contains("ROW_NUMBER() OVER (PARTITION BY " + TOP + " ORDER BY");
  }

  @Test
  void understand_classesWithAnAmount_countWhatIsBelow() {
    assertThat(sql("categories with more than 10 products"))
        .contains("GROUP BY " + TOP + " HAVING COUNT(*) > 10");
  }

  @Test
  void understand_departments_areEachByItselfUnlessSummedUp() {
    assertThat(sql("total cost amount by department")).doesNotContain("d2");
    assertThat(sql("total cost amount by parent department"))
        .contains("GROUP BY COALESCE(d2.\"department_name\", d.\"department_name\")");
    assertThat(sql("total cost amount of Surgery"))
        .contains("d.\"department_name\" = 'Surgery' OR d2.\"department_name\" = 'Surgery'");
  }

  @Test
  void understand_accountGroups_areTheAccountsAbove() {
    assertThat(sql("total cost amount by account")).doesNotContain("a2");
    assertThat(sql("total cost amount by account group"))
        .contains("GROUP BY COALESCE(a2.\"account_name\", a.\"account_name\")");
  }

  @Test
  void understand_deeperLevels_areClimbed() {
    assertThat(sql("number of articles about Rain"))
        .contains("t.\"topic_name\" = 'Rain' OR t2.\"topic_name\" = 'Rain'")
        .contains("OR t4.\"topic_name\" = 'Rain'")
        .contains("t4.\"topic_id\" = t3.\"parent_topic_id\"");
  }

  @Test
  void understand_followUps_moveBetweenTheLevels() {
    assertThat(sql("by subcategory instead", "total amount by category"))
        .contains("GROUP BY c.\"category_name\"");
    assertThat(sql("drill into Furniture", "total amount by category"))
        .contains("c2.\"category_name\" = 'Furniture'")
        .contains("GROUP BY c.\"category_name\"");
    assertThat(sql("only 2024", "total amount by subcategory"))
        .contains("GROUP BY c.\"category_name\"");
  }
}
