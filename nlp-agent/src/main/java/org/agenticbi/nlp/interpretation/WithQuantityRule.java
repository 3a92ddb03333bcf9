package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "bookings with a discount", "stays with kids" -> the number of the rows that the words speak of
 * is above zero, which it is not for all of them.
 */
final class WithQuantityRule implements ReadingRule {

  private static final Set<String> WITH =
      Set.of(
          "with", "having", "that have", "that had", "have", "had", "has", "who had", "that has");
  private static final Set<ColumnRole> NUMBERS = Set.of(ColumnRole.MEASURE, ColumnRole.CATEGORY);

  /** Half a name is enough where the rows that are spoken of have only one such number. */
  private static final double SETTLED = 0.8;

  private static final Set<String> NUMBER = Set.of("number", "count", "num");
  private static final Set<String> SOME = Set.of("a", "an", "any", "some", "at all");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    int name = WITH.contains(SaidWords.at(question, at)) ? at + 1 : -1;
    boolean some = false;
    while (name > at && SOME.contains(SaidWords.at(question, name))) {
      some = true;
      name++;
    }
    String anchor = anchor(question);
    if (name < 0
        || anchor == null
        || draft.negateNext
        || !question.isBest(name, Target.ColumnTarget.class)
        || compared(question, name)) {
      return at;
    }
    Optional<ColumnRef> column = NameRule.column(question, name);
    boolean counts = some || draft.share || !draft.metrics.isEmpty();
    if (column.isEmpty()
        || !(counts || number(column.get()))
        || !(fits(question.schema(), column.get(), anchor)
            || (draft.share && ofParts(question.schema(), column.get(), anchor)))) {
      return at;
    }
    Filter filter = new Filter.Amount(column.get(), Comparator.GREATER, BigDecimal.ZERO);
    draft.filters.add(filter);
    question.choices().settle(name, SETTLED);
    SaidWords.mean(question, at, name + 1, question.schema().columnName(column.get()) + " above 0");
    return name + 1;
  }

  /** A time behind is no number to compare with. */
  private static boolean compared(QuestionReader question, int name) {
    boolean time = question.mention(question.skipJoining(name + 1)) instanceof Mention.Time;
    return !time && NextWords.compare(question, name);
  }

  private static @Nullable String anchor(QuestionReader question) {
    String anchor = question.draft().anchor();
    List<Metric> metrics = question.draft().metrics;
    return anchor != null || metrics.isEmpty()
        ? anchor
        : MetricTables.base(question.schema(), metrics.getFirst());
  }

  /** "share of orders with a discount": some of the lines have it. */
  private static boolean ofParts(Schema schema, ColumnRef column, String anchor) {
    return schema.joins().manyToOne(column.table(), anchor)
        && schema.joins().distance(column.table(), anchor) <= 1
        && fits(schema, column, column.table());
  }

  /** A number of the rows themselves that some of them lack, or have none of. */
  private static boolean fits(Schema schema, ColumnRef column, String anchor) {
    Profile profile = schema.column(column).profile();
    return column.table().equals(anchor)
        && schema.numeric(column)
        && NUMBERS.contains(schema.role(column))
        && profile != null
        && (profile.nullShare() > 0 || zero(profile.minimum()));
  }

  /** How many of something there are: {@code no_of_children}. */
  private static boolean number(ColumnRef column) {
    return ColumnWords.of(column).stream().anyMatch(NUMBER::contains);
  }

  private static boolean zero(@Nullable String least) {
    try {
      return least != null && new BigDecimal(least).signum() == 0;
    } catch (NumberFormatException notNumber) {
      return false;
    }
  }
}
