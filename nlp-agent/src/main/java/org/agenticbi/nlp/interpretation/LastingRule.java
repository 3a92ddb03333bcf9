package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "orders delivered within 3 days", "orders that took more than 5 days to deliver", "tickets closed
 * in less than 2 weeks" -> rows by how long it was between two times of theirs.
 */
final class LastingRule implements ReadingRule {

  private static final Set<String> TOOK =
      Set.of("took", "take", "takes", "taking", "needed", "need", "that took", "which took");
  private static final Set<String> WITHIN = Set.of("within", "in", "inside", "in under", "after");
  private static final Set<String> APART =
      Set.of("late", "too late", "overdue", "ago", "before", "early", "delayed", "past", "old");
  private static final Set<String> SINCE = Set.of("of", "after", "from", "of the", "after the");
  private static final Map<String, TimeSpan.Unit> SHORT =
      Map.of("hour", TimeSpan.Unit.HOURS, "hours", TimeSpan.Unit.HOURS, "hrs", TimeSpan.Unit.HOURS);

  @Override
  public int read(QuestionReader question, int at) {
    return TOOK.contains(SaidWords.at(question, at)) ? took(question, at) : done(question, at);
  }

  /** "took more than 5 days to deliver"; how long what took is not known is not answered. */
  private static int took(QuestionReader question, int at) {
    DaysApart apart = DaysApart.at(question, at + 1);
    if (apart == null || question.draft().negateNext) {
      return at;
    }
    int verb = apart.behind() + 1;
    boolean to = SaidWords.at(question, apart.behind()).equals("to");
    List<TimeSpan> pairs =
        to && word(question, verb)
            ? SpanRule.pairs(question, SaidWords.at(question, verb))
            : List.of();
    if (pairs.isEmpty()) {
      question.draft().passedOver.add(at);
      return apart.behind();
    }
    TimeSpan span = chosen(question, at, pairs);
    Filter filter = length(apart, span.table(question.schema()), span);
    return add(question, at, verb + 1, filter, span.to());
  }

  /** "delivered within 3 days", "delivered in less than 3 days". */
  private static int done(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    if (!word(question, at) || !participle(said) || question.draft().negateNext) {
      return at;
    }
    Bound bound = bound(question, at + 1);
    if (bound == null || APART.contains(SaidWords.at(question, bound.behind))) {
      return at;
    }
    List<TimeSpan> pairs = SpanRule.pairs(question, said);
    int behind = bound.behind;
    if (SINCE.contains(SaidWords.at(question, behind)) && word(question, behind + 1)) {
      String begin = SaidWords.at(question, behind + 1);
      pairs = pairs.stream().filter(pair -> begins(pair, begin)).toList();
      behind += 2;
    }
    if (pairs.isEmpty()) {
      return at;
    }
    TimeSpan span = chosen(question, at, pairs).in(bound.unit);
    Filter filter = bound.filter(span.table(question.schema()), span);
    return add(question, at, behind, filter, span.to());
  }

  private record Bound(
      int behind, TimeSpan.Unit unit, @Nullable BigDecimal most, @Nullable DaysApart apart) {

    Filter filter(String table, TimeSpan span) {
      return apart == null
          ? new Filter.Lasting(
              table, span, Comparator.AT_MOST, most == null ? BigDecimal.ZERO : most)
          : length(apart, table, span);
    }
  }

  /** "less than 2 days" counts what was done on the same day too. */
  private static Filter length(DaysApart apart, String table, TimeSpan span) {
    Integer most = apart.most();
    return apart.least() == null && most != null
        ? new Filter.Lasting(
            table,
            span,
            apart.mostIncluded() ? Comparator.AT_MOST : Comparator.LESS,
            BigDecimal.valueOf(most))
        : apart.of(table, span);
  }

  private static @Nullable Bound bound(QuestionReader question, int at) {
    Integer days = question.mention(at) instanceof Mention.Time time ? since(question, time) : null;
    if (days != null) {
      return new Bound(at + 1, TimeSpan.Unit.DAYS, BigDecimal.valueOf(days), null);
    }
    int next = WITHIN.contains(SaidWords.at(question, at)) ? at + 1 : at;
    TimeSpan.Unit unit = SHORT.get(SaidWords.at(question, next + 1));
    if (next > at && unit != null && question.mention(next) instanceof Mention.Figure figure) {
      return new Bound(next + 2, unit, figure.value(), null);
    }
    DaysApart apart = DaysApart.at(question, next);
    return apart == null ? null : new Bound(apart.behind(), TimeSpan.Unit.DAYS, null, apart);
  }

  /** "within 3 days" is read as the last three days where nothing says of what. */
  private static @Nullable Integer since(QuestionReader question, Mention.Time time) {
    if (!(time.readings().getFirst() instanceof TimeMention.Window said)) {
      return null;
    }
    TimeWindow window = said.window();
    LocalDate from = window.from();
    boolean within = window.relative() && window.label().matches("since \\d+ \\w+ ago.*");
    return within && from != null
        ? (Integer) (int) ChronoUnit.DAYS.between(from, question.asOf()) + 1
        : null;
  }

  private static boolean begins(TimeSpan pair, String said) {
    ColumnRef from = pair.from();
    List<String> words = new ArrayList<>(SpanColumns.words(from));
    words.addAll(ColumnWords.of(from.table()));
    return Stream.of(said.split(" ", -1))
        .filter(word -> !word.equals("date"))
        .allMatch(word -> words.stream().anyMatch(each -> WordFamily.same(each, word)));
  }

  private static TimeSpan chosen(QuestionReader question, int at, List<TimeSpan> pairs) {
    if (pairs.size() > 1) {
      question.choices().leaveOpen(at, SaidWords.at(question, at), pairs.size());
    }
    return pairs.get(question.choices().option(at, pairs.size()));
  }

  private static int add(
      QuestionReader question, int at, int behind, Filter filter, @Nullable ColumnRef done) {
    SaidWords.mean(question, at, behind, "by how long it took");
    return RatedPart.apply(question, at, behind, filter, done);
  }

  private static boolean participle(String said) {
    return said.matches("\\w{2,}(ed|id|nt|lt|en)");
  }

  private static boolean word(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name
        || (question.mention(at) instanceof Mention.Unknown unknown && unknown.content());
  }
}
