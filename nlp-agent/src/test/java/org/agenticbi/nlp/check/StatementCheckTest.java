package org.agenticbi.nlp.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StatementCheckTest {

  private static final Expression AMOUNT = new Expression.ColumnReference("o", "amount");
  private static final Expression SUM =
      new Expression.Aggregate(AggregateKind.SUM, AMOUNT, false, null);

  private final StatementCheck check =
      new StatementCheck(
          new Schema(
              new Catalog("empty", "duckdb", "1", List.of(), List.of()),
              SemanticModel.empty("empty")));

  private static Select select(Expression item, @Nullable Condition where) {
    return new Select(
        List.of(),
        false,
        List.of(new SelectItem(item, null)),
        new From.TableSource("orders", "o"),
        List.of(),
        where,
        List.of(),
        null,
        List.of(),
        null);
  }

  private static Mention cue(CueKind kind, String phrase) {
    return new Mention.Cue(0, 1, kind, phrase);
  }

  private List<String> unmet(Select select, Mention... mentions) {
    return check.unmet(List.of(mentions), select, false);
  }

  @Test
  void unmet_denialThatIsLost_isTold() {
    assertThat(unmet(select(SUM, null), cue(CueKind.NOT, "not"))).containsExactly("not");
    Condition differs =
        new Condition.Comparison(AMOUNT, Comparator.NOT_EQUAL, new Expression.Parameter(3L));
    assertThat(unmet(select(SUM, differs), cue(CueKind.NOT, "not"))).isEmpty();
  }

  @Test
  void unmet_denialBehindAnotherQuestion_mayTakeSomethingAway() {
    assertThat(check.unmet(List.of(cue(CueKind.NOT, "without")), select(SUM, null), true))
        .isEmpty();
  }

  @Test
  void unmet_comparisonWithNumber_needsOne() {
    Mention over = cue(CueKind.GREATER, "over");
    Mention thousand = new Mention.Figure(1, 2, BigDecimal.valueOf(1000), false, true);
    assertThat(unmet(select(SUM, null), over, thousand)).containsExactly("over", "1000");
    Condition above =
        new Condition.Comparison(AMOUNT, Comparator.GREATER, new Expression.Parameter(1000L));
    assertThat(unmet(select(SUM, above), over, thousand)).isEmpty();
    assertThat(unmet(select(SUM, null), over)).isEmpty();
  }

  @Test
  void unmet_shareAverageAndTotal_areComputed() {
    assertThat(unmet(select(SUM, null), cue(CueKind.SHARE, "share"))).containsExactly("share");
    assertThat(unmet(select(AMOUNT, null), cue(CueKind.SUM, "total"))).containsExactly("total");
    assertThat(unmet(select(SUM, null), cue(CueKind.AVERAGE, "average")))
        .containsExactly("average");
    Expression mean = new Expression.Aggregate(AggregateKind.AVERAGE, AMOUNT, false, null);
    assertThat(unmet(select(mean, null), cue(CueKind.AVERAGE, "average"))).isEmpty();
  }

  @Test
  void unmet_whatStandsInSubqueries_counts() {
    Condition nested =
        new Condition.Exists(
            select(
                AMOUNT,
                new Condition.Comparison(AMOUNT, Comparator.GREATER, new Expression.Parameter(5L))),
            true);
    assertThat(
            unmet(
                select(SUM, nested),
                cue(CueKind.NONE, "never"),
                cue(CueKind.GREATER, "more than"),
                new Mention.Figure(2, 3, BigDecimal.valueOf(5), false, false)))
        .isEmpty();
  }

  @Test
  void unmet_countBehindACondition_isShown() {
    Mention fifty = new Mention.Figure(0, 1, BigDecimal.valueOf(50), false, false);
    Mention count = cue(CueKind.COUNT, "number of");
    Expression rows = new Expression.Aggregate(AggregateKind.COUNT, AMOUNT, false, null);
    Condition more =
        new Condition.InQuery(
            AMOUNT,
            select(
                rows,
                new Condition.Comparison(
                    AMOUNT, Comparator.GREATER, new Expression.Parameter(50L))),
            false);
    assertThat(unmet(select(AMOUNT, more), fifty, count)).containsExactly("number of");
    assertThat(unmet(select(rows, more), fifty, count)).isEmpty();
    assertThat(unmet(select(AMOUNT, more), count, cue(CueKind.GREATER, "over"), fifty)).isEmpty();
  }

  @Test
  void unmet_groupsOrderAndJudgement_areThere() {
    Mention region =
        new Mention.Name(
            1,
            2,
            "region",
            List.of(new Candidate(new Target.TableTarget("regions"), 1.0, Candidate.Source.NAME)));
    assertThat(unmet(select(AMOUNT, null), cue(CueKind.GROUP, "by"), region)).containsExactly("by");
    assertThat(unmet(select(AMOUNT, null), cue(CueKind.GROUP, "by"))).isEmpty();
    assertThat(unmet(select(AMOUNT, null), cue(CueKind.ORDER, "sorted"))).containsExactly("sorted");
    assertThat(unmet(select(AMOUNT, null), cue(CueKind.VAGUE_QUALITY, "best")))
        .containsExactly("best");
  }

  @Test
  void unmet_inPercent_divides() {
    assertThat(unmet(select(SUM, null), cue(CueKind.PREPOSITION, "in percent")))
        .containsExactly("in percent");
    assertThat(
            check.unmet(List.of(cue(CueKind.PREPOSITION, "in percent")), select(SUM, null), true))
        .isEmpty();
  }

  @Test
  void unmet_denialOfTheSameRow_isNone() {
    Condition never =
        new Condition.And(
            List.of(
                new Condition.Comparison(
                    AMOUNT, Comparator.EQUAL, new Expression.Parameter("online")),
                new Condition.Comparison(
                    AMOUNT, Comparator.NOT_EQUAL, new Expression.Parameter("in-store"))));
    assertThat(unmet(select(SUM, never))).containsExactly("the answer");
  }

  @Test
  void unmet_eachOnceInTheOrderOfSomethingElse_isNone() {
    Select listed = select(new Expression.ColumnReference("o", "feature"), null);
    Select ordered =
        new Select(
            List.of(),
            true,
            listed.items(),
            listed.from(),
            List.of(),
            null,
            List.of(),
            null,
            List.of(new OrderKey(AMOUNT, true)),
            3L);
    assertThat(unmet(ordered)).containsExactly("the answer");
  }
}
