package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "repeat customers", "repeat purchase rate", "ordered more than once", "bought at least 3 times"
 * -> how many rows of what they did there are.
 */
final class RepeatRule implements ReadingRule {

  private static final Set<String> REPEAT = Set.of("repeat", "repeated", "returning", "recurring");
  private static final List<String> VERBS =
      List.of("ordered", "reserved", "booked", "rented", "visited");
  private static final Set<String> RATE = Set.of("rate", "ratio", "percentage", "share");
  private static final Set<String> WHO =
      Set.of(
          "customer",
          "client",
          "guest",
          "member",
          "shopper",
          "buyer",
          "patient",
          "subscriber",
          "user",
          "account",
          "cust");
  private static final Set<String> TIMES = Set.of("times", "time");

  @Override
  public int read(QuestionReader question, int at) {
    return REPEAT.contains(SaidWords.at(question, at)) ? repeat(question, at) : often(question, at);
  }

  private static int repeat(QuestionReader question, int at) {
    if (question.isBest(at, Target.ValueTarget.class)) {
      return at;
    }
    Optional<String> table = question.tables(at + 1).stream().findFirst();
    Optional<String> event = table.flatMap(each -> done(new VerbTables(question.schema()), each));
    if (table.isEmpty() || event.isEmpty() || !comesBack(question, table.get())) {
      return at;
    }
    Draft draft = question.draft();
    Filter.MetricCondition twice = condition(table.get(), event.get(), Comparator.GREATER, 1);
    String meaning = "more than one of the " + question.schema().tableName(event.get());
    if (RATE.contains(SaidWords.at(question, at + 2))) {
      draft.filters.add(condition(table.get(), event.get(), Comparator.AT_LEAST, 1));
      draft.assume("of those with " + question.schema().tableName(event.get()));
      SaidWords.mean(question, at, at + 3, meaning);
      RateRule.add(question, at, new Metric.Portion(new Metric.RowCount(table.get()), twice));
      return at + 3;
    }
    if (draft.share && draft.events.remove(event.get())) {
      draft.filters.add(condition(table.get(), event.get(), Comparator.AT_LEAST, 1));
      draft.share = false;
      draft.clause = Draft.Clause.SELECT;
      draft.subject = null;
      draft.metrics.clear();
      SaidWords.mean(question, at, at + 2, meaning);
      RateRule.add(question, at, new Metric.Portion(new Metric.RowCount(table.get()), twice));
      return at + 2;
    }
    draft.conditions.add(twice);
    draft.means(at, meaning);
    return at + 1;
  }

  /** Those who do something, rather than what they do, though they may belong to a store. */
  private static boolean comesBack(QuestionReader question, String table) {
    return question.canBeSubject(table)
        || ColumnWords.of(table).stream().anyMatch(word -> WHO.contains(Schema.singular(word)));
  }

  /** What customers, guests or patients come back for. */
  private static Optional<String> done(VerbTables tables, String table) {
    return VERBS.stream().flatMap(verb -> tables.of(table, verb).stream()).findFirst();
  }

  /** "more than once", "at least 3 times", behind what was done. */
  private static int often(QuestionReader question, int at) {
    @Nullable Comparator comparator = comparator(question, at);
    int next = comparator == null ? at : at + 1;
    @Nullable BigDecimal number = number(question, next);
    int end = question.mention(next) instanceof Mention.Figure ? next + 2 : next + 1;
    String anchor = question.draft().anchor();
    if (number == null || anchor == null || (comparator == null && next == at && end == at + 2)) {
      return at;
    }
    Optional<String> event =
        question.draft().events.stream()
            .filter(table -> question.schema().joins().manyToOne(table, anchor))
            .reduce((first, second) -> second);
    if (event.isEmpty()) {
      return at;
    }
    question.draft().events.remove(event.get());
    Comparator compared = comparator == null ? Comparator.EQUAL : comparator;
    question.draft().conditions.add(condition(anchor, event.get(), compared, number.intValue()));
    SaidWords.mean(question, at, end, "so many " + question.schema().tableName(event.get()));
    return end;
  }

  private static Filter.MetricCondition condition(
      String table, String event, Comparator comparator, int number) {
    return new Filter.MetricCondition(
        table, new Metric.RowCount(event), comparator, BigDecimal.valueOf(number), null, List.of());
  }

  private static @Nullable BigDecimal number(QuestionReader question, int at) {
    return switch (SaidWords.at(question, at)) {
      case "once" -> BigDecimal.ONE;
      case "twice" -> BigDecimal.TWO;
      default ->
          question.mention(at) instanceof Mention.Figure figure
                  && TIMES.contains(SaidWords.at(question, at + 1))
              ? figure.value()
              : null;
    };
  }

  private static @Nullable Comparator comparator(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue == null) {
      return null;
    }
    return switch (cue.kind()) {
      case GREATER -> Comparator.GREATER;
      case AT_LEAST -> Comparator.AT_LEAST;
      case LESS -> Comparator.LESS;
      case AT_MOST -> Comparator.AT_MOST;
      case EQUAL, FOLLOW_UP -> Comparator.EQUAL;
      default -> null;
    };
  }
}
