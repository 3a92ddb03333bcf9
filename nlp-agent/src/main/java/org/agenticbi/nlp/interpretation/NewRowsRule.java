package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;

/** "new customers": those that came to be within the time that is asked about. */
final class NewRowsRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    if (!fresh(question, at)) {
      return at;
    }
    Optional<ColumnRef> born =
        question
            .table(at + 1)
            .flatMap(table ->
                question.schema().timeColumn(table).filter(column -> column.table().equals(table)));
    if (born.isEmpty()) {
      return comeToBe(question, at);
    }
    question.draft().time.column = born.get();
    question.draft().time.happened = true;
    question.draft().means(at, "by " + question.schema().columnName(born.get()));
    return at + 1;
  }

  /** "new sign-ups": all of them are new. */
  private static int comeToBe(QuestionReader question, int at) {
    if (!MomentNounRule.isSaid(question, at + 1)) {
      return at;
    }
    question.draft().means(at, "joins the other words");
    return at + 1;
  }

  /** A value that is called "new" is meant only beside the table that has it. */
  private static boolean fresh(QuestionReader question, int at) {
    return switch (question.mention(at)) {
      case Mention.Unknown unknown -> unknown.text().equalsIgnoreCase("new");
      case Mention.Name name ->
          name.text().equalsIgnoreCase("new")
              && name.candidates().stream()
                  .noneMatch(each ->
                      each.target() instanceof Target.ValueTarget value
                          && question
                              .table(at + 1)
                              .filter(value.column().table()::equals)
                              .isPresent());
      case null, default -> false;
    };
  }
}
