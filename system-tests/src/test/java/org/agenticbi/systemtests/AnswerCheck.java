package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.agenticbi.systemtests.question.GoldDatabase;
import org.agenticbi.systemtests.question.Question;
import org.agenticbi.systemtests.question.RowComparison;
import org.agenticbi.systemtests.question.Rows;
import tools.jackson.databind.node.ObjectNode;

/** Holds a reply of the backend against hand-written SQL. */
final class AnswerCheck {
  private final GoldDatabase gold;

  AnswerCheck(GoldDatabase gold) {
    this.gold = gold;
  }

  /**
   * Fails, with all that is needed to see why, unless the reply has the rows of the question's SQL.
   */
  void right(Question question, ObjectNode reply) {
    assertThat(reply.path("type").asString(""))
        .as("%s%n%s", question.question(), reply)
        .isEqualTo("query_response");
    Rows given = Analyst.rows(reply);
    Rows expected = gold.rows(question.sql());
    Optional<String> difference = RowComparison.difference(question, expected, given);
    if (difference.isPresent() && !accepted(question, given, reply)) {
      fail(
          "%s%n%s%nexplanation: %s%nsql: %s%nanswer:%n%s%ngold:%n%s",
          question.question(),
          difference.get(),
          reply.path("explanation").asString(""),
          reply.path("sql_query").asString(""),
          given.text(),
          expected.text());
    }
    if (question.chart() != null) {
      assertThat(reply.path("chart_type").asString("")).isEqualTo(question.chart());
    }
  }

  private boolean accepted(Question question, Rows given, ObjectNode reply) {
    String said = reply.path("explanation").asString("") + reply.path("words");
    return question.accept().stream()
        .anyMatch(other ->
            Pattern.compile(other.assumption(), Pattern.CASE_INSENSITIVE).matcher(said).find()
                && RowComparison.difference(question, gold.rows(other.sql()), given).isEmpty());
  }
}
