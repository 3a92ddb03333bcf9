package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * "more than 5 orders", "price above 100", "5 or more orders" -> a number filter, or a condition on
 * a metric.
 */
final class ComparatorRule implements ReadingRule {

  private static final Set<String> ELSEWHERE =
      Set.of("from", "in", "for", "by", "to", "at", "on", "with", "within", "across", "among");

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue != null && comparator(cue.kind()).isPresent()) {
      return prefixed(question, at, comparator(cue.kind()).get());
    }
    int or = UnitWord.skip(question, at + 1);
    Mention.Cue behind = question.cue(or);
    if (number(question, at) != null
        && behind != null
        && behind.phrase().startsWith("or ")
        && comparator(behind.kind()).isPresent()) {
      BigDecimal value = number(question, at);
      return value == null
          ? at
          : apply(question, at, or + 1, comparator(behind.kind()).get(), value);
    }
    return at;
  }

  private static int prefixed(QuestionReader question, int at, Comparator comparator) {
    int position = at + 1;
    while (question.cue(position, CueKind.PREPOSITION, CueKind.EQUAL)) {
      position++;
    }
    int year = SpannedYear.read(question, at, position);
    if (year > at) {
      return year;
    }
    BigDecimal value = number(question, position);
    if (value == null) {
      return ColumnComparison.read(question, at, position, comparator);
    }
    return apply(question, at, UnitWord.skip(question, position + 1), comparator, value);
  }

  /** "excluding bills over 500": those at most so large are left. */
  private static int apply(
      QuestionReader question, int at, int behind, Comparator said, BigDecimal value) {
    Draft draft = question.draft();
    Comparator comparator = draft.negateNext ? opposite(said) : said;
    draft.negateNext = false;
    int next = question.skipJoining(behind);
    String words = word(comparator) + " " + value.toPlainString();
    for (int each = at; each < behind; each++) {
      draft.means(each, words);
    }
    if (PercentOfPlan.read(question, figure(question, at, behind), comparator)) {
      return behind;
    }
    if (partOfNothing(question, figure(question, at, behind), next)) {
      draft.passedOver.add(figure(question, at, behind));
      return behind;
    }
    if (applyToFollowing(question, at, behind, next, comparator, value)) {
      draft.means(next, words + " of them");
      return ComparedCounts.inTotal(question, next + 1);
    }
    if (alsoCompared(question, at, comparator, value)) {
      return behind;
    }
    if (draft.lastColumn != null && question.schema().numeric(draft.lastColumn)) {
      ColumnRef column = draft.lastColumn;
      BigDecimal scaled = scaled(question, column, figure(question, at, behind), value);
      draft.filters.add(new Filter.Amount(column, comparator, scaled));
      draft.outputs.remove(column);
      draft.lastColumn = null;
      return behind;
    }
    boolean money =
        question.mention(figure(question, at, behind)) instanceof Mention.Figure figure
            && figure.money();
    Optional<ColumnRef> ofCounted = ComparedCounts.amountOfCounted(question, at);
    if (ofCounted.isPresent()) {
      draft.filters.add(new Filter.Amount(ofCounted.get(), comparator, value));
      draft.assume(question.schema().columnName(ofCounted.get()) + " " + words);
      return behind;
    }
    Optional<ColumnRef> amount = new RowAmount(question.schema(), draft).column(money);
    if (amount.isPresent()) {
      draft.filters.add(new Filter.Amount(amount.get(), comparator, value));
      draft.assume(question.schema().columnName(amount.get()) + " " + words);
      return behind;
    }
    Optional<ColumnRef> earlier = EarlierRows.amount(question, money);
    if (earlier.isPresent()) {
      draft.filters.add(new Filter.Amount(earlier.get(), comparator, value));
      draft.assume(question.schema().columnName(earlier.get()) + " " + words);
      return behind;
    }
    Metric metric =
        draft.lastMetric == null && draft.metrics.size() == 1
            ? draft.metrics.getFirst()
            : draft.lastMetric == null ? ComparedCounts.total(question) : draft.lastMetric;
    metric = ComparedCounts.totalOfRows(question, at, metric, value);
    boolean ofRows = metric == null || metric instanceof Metric.RowCount;
    Metric worth = ofRows ? amountOfEach(question).orElse(metric) : metric;
    if (worth == null) {
      worth = EarlierNumber.of(question).orElse(null);
    }
    boolean ofNothing =
        question.mention(figure(question, at, behind)) instanceof Mention.Figure bound
            && bound.percent()
            && worth instanceof Metric.ModelMeasure measure
            && "currency".equals(measure.measure().format());
    if (worth == null || ofNothing) {
      draft.passedOver.add(figure(question, at, behind));
    } else {
      BigDecimal bound = percent(question, at, behind, worth, value);
      addCondition(question, at, worth, comparator, bound);
    }
    return behind;
  }

  /** "above 10 and below 20": both are said of the same number. */
  private static boolean alsoCompared(
      QuestionReader question, int at, Comparator comparator, BigDecimal value) {
    Draft draft = question.draft();
    boolean joined =
        question.cue(at - 1, CueKind.AND)
            && question.mention(at - 2) instanceof Mention.Figure
            && draft.lastColumn == null;
    if (joined && !draft.conditions.isEmpty()) {
      addCondition(question, at, draft.conditions.getLast().metric(), comparator, value);
      return true;
    }
    if (joined
        && !draft.filters.isEmpty()
        && draft.filters.getLast() instanceof Filter.Amount last) {
      draft.filters.add(new Filter.Amount(last.column(), comparator, value));
      return true;
    }
    return false;
  }

  /** "more than 5% of revenue" is a part of it, and no amount or count above 5. */
  private static boolean partOfNothing(QuestionReader question, int figure, int next) {
    boolean percent = question.mention(figure) instanceof Mention.Figure bound && bound.percent();
    return percent
        && question
            .choices()
            .choose(next, target -> countable(question, question.draft(), target))
            .map(Candidate::target)
            .filter(ComparatorRule::totals)
            .isPresent();
  }

  private static boolean totals(Target target) {
    return switch (target) {
      case Target.TableTarget _ -> true;
      case Target.MeasureTarget measure -> !"percent".equals(measure.measure().format());
      case Target.ColumnTarget _, Target.ValueTarget _ -> false;
    };
  }

  private static int figure(QuestionReader question, int at, int behind) {
    for (int each = at; each < behind; each++) {
      if (question.mention(each) instanceof Mention.Figure) {
        return each;
      }
    }
    return behind - 1;
  }

  /** "orders over 5000", where the lines of an order have its amount. */
  static Optional<Metric> amountOfEach(QuestionReader question) {
    String anchor = question.draft().anchor();
    if (anchor == null || question.schema().timeColumn(anchor).isEmpty()) {
      return Optional.empty();
    }
    return question.schema().model().measures().stream()
        .filter(measure -> "currency".equals(measure.format()))
        .filter(
            measure -> measure.table().equals(anchor) || wholeOf(question, measure.table(), anchor))
        .filter(measure ->
            measure.expression() instanceof MeasureExpression.Aggregated aggregated
                && aggregated.aggregate() == AggregateKind.SUM)
        .findFirst()
        .map(Metric.ModelMeasure::new);
  }

  /** Lines are parts of orders: they have the time of their order. */
  private static boolean wholeOf(QuestionReader question, String part, String whole) {
    return question.schema().joins().manyToOne(part, whole)
        && question
            .schema()
            .timeColumn(part)
            .filter(time -> time.table().equals(whole))
            .isPresent();
  }

  /** "a discount of more than 10%" of discounts that are parts of one. */
  private static BigDecimal scaled(
      QuestionReader question, ColumnRef column, int at, BigDecimal value) {
    Profile profile = question.schema().column(column).profile();
    boolean percent = question.mention(at) instanceof Mention.Figure figure && figure.percent();
    String most = profile == null ? null : profile.maximum();
    boolean parts = percent && most != null && most.matches("0(\\.\\d+)?|1(\\.0+)?");
    return parts ? value.movePointLeft(2) : value;
  }

  /** "bills over 500 from suppliers": the suppliers are not counted, "5 of the orders" are. */
  private static boolean elsewhere(QuestionReader question, int behind, int next) {
    for (int at = behind; at < next; at++) {
      if (ELSEWHERE.contains(SaidWords.at(question, at).split(" ", 2)[0])) {
        return true;
      }
    }
    return false;
  }

  static boolean applyToFollowing(
      QuestionReader question,
      int at,
      int behind,
      int next,
      Comparator comparator,
      BigDecimal value) {
    Draft draft = question.draft();
    boolean adjacent = next == behind;
    boolean free = draft.lastColumn == null && draft.lastMetric == null;
    if (!adjacent && (!free || elsewhere(question, behind, next))) {
      return false;
    }
    if (ComparedCounts.ofListed(question, next, comparator, value)
        || countsValue(question, next, comparator, value)
        || countsAnchor(question, next, comparator, value)
        || countsOfOwners(question, at, next, comparator, value)) {
      return true;
    }
    Optional<Target> target =
        question
            .choices()
            .choose(next, each -> countable(question, draft, each))
            .map(candidate -> candidate.target());
    if (target.isEmpty()) {
      return false;
    }
    switch (target.get()) {
      case Target.TableTarget table -> {
        Metric count = new Metric.RowCount(table.table());
        draft.events.remove(table.table());
        addCondition(question, at, count, comparator, value);
      }
      case Target.MeasureTarget measure ->
          addCondition(question, at, new Metric.ModelMeasure(measure.measure()), comparator, value);
      case Target.ColumnTarget column ->
          draft.filters.add(new Filter.Amount(column.column(), comparator, value));
      case Target.ValueTarget named -> {
        Filter.Values only =
            new Filter.Values(named.column(), List.of(named.value()), draft.negateNext);
        draft.filters.add(only);
        addCondition(question, at, new Metric.RowCount(named.column().table()), comparator, value);
      }
    }
    return true;
  }

  /** "revenue per customer by tier for tiers with more than 50 customers": of the groups. */
  private static boolean countsAnchor(
      QuestionReader question, int at, Comparator comparator, BigDecimal number) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    if (anchor == null) {
      return false;
    }
    Metric count = new Metric.RowCount(anchor);
    boolean groups =
        draft.subject == null
            && draft.dimensions.size() > 1
            && !draft.metrics.isEmpty()
            && !draft.metrics.contains(count)
            && question.isBest(at, Target.TableTarget.class)
            && question.table(at).filter(table -> table.equals(anchor)).isPresent();
    if (groups) {
      draft.conditions.add(
          new Filter.MetricCondition("", count, comparator, number, null, List.of()));
      draft.lastMetric = null;
    }
    return groups;
  }

  /** "orders by channel of customers with at least 20 orders": of each of these customers. */
  private static boolean countsOfOwners(
      QuestionReader question, int at, int next, Comparator comparator, BigDecimal number) {
    Optional<String> rows =
        question.isBest(next, Target.TableTarget.class) ? question.table(next) : Optional.empty();
    Optional<String> owners = rows.flatMap(table -> ComparedGroups.owners(question, at, table));
    if (owners.isPresent() && rows.isPresent()) {
      Metric count = new Metric.RowCount(rows.get());
      Filter.MetricCondition often =
          new Filter.MetricCondition(owners.get(), count, comparator, number, null, List.of());
      question.draft().conditions.add(often);
      question.draft().ofOwners.add(often);
    }
    return owners.isPresent();
  }

  /** "at least 3 no-shows": rows of another table that have the value are counted. */
  private static boolean countsValue(
      QuestionReader question, int at, Comparator comparator, BigDecimal number) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    boolean alone =
        question.isBest(at, Target.ValueTarget.class) && question.tables(at + 1).isEmpty();
    if (anchor == null || !alone) {
      return false;
    }
    Optional<Target.ValueTarget> below =
        question
            .choices()
            .choose(at, target -> target instanceof Target.ValueTarget)
            .map(candidate -> (Target.ValueTarget) candidate.target())
            .filter(value ->
                !value.column().table().equals(anchor)
                    && question.schema().timeColumn(value.column().table()).isPresent()
                    && question.schema().joins().manyToOne(value.column().table(), anchor));
    below.ifPresent(value ->
        draft.conditions.add(
            new Filter.MetricCondition(
                anchor,
                new Metric.RowCount(value.column().table()),
                comparator,
                number,
                null,
                List.of(new Filter.Values(value.column(), List.of(value.value()), false)))));
    return below.isPresent();
  }

  private static boolean countable(QuestionReader question, Draft draft, Target target) {
    return switch (target) {
      case Target.TableTarget table ->
          !table.table().equals(draft.anchor())
              || UnseenValues.asked(question.schema(), draft).isPresent();
      case Target.MeasureTarget _ -> true;
      case Target.ColumnTarget column ->
          question.schema().quantity(column.column()) && draft.lastColumn == null;
      case Target.ValueTarget value -> countable(question, draft, value);
    };
  }

  /** "with at least 3 no-shows": rows of the kind that the value names. */
  private static boolean countable(QuestionReader question, Draft draft, Target.ValueTarget value) {
    String anchor = draft.anchor();
    String rows = value.column().table();
    return anchor != null
        && !anchor.equals(rows)
        && !value.value().isEmpty()
        && question.schema().joins().manyToOne(rows, anchor)
        && question.schema().timeColumn(rows).isPresent();
  }

  static void addCondition(
      QuestionReader question, int at, Metric metric, Comparator comparator, BigDecimal value) {
    Draft draft = question.draft();
    String rows = MetricTables.base(question.schema(), metric);
    Optional<String> owner = ComparedGroups.owners(question, at, rows);
    String anchor = owner.isPresent() ? owner.get() : draft.anchor();
    if (ComparedGroups.before(question, at) && !draft.metrics.contains(metric)) {
      draft.metrics.add(metric);
    }
    boolean percent = partOfOne(metric) && value.compareTo(BigDecimal.ONE) >= 0;
    BigDecimal bound = percent ? value.movePointLeft(2) : value;
    draft.conditions.add(
        new Filter.MetricCondition(
            anchor == null ? "" : anchor, metric, comparator, bound, null, List.of()));
    draft.lastMetric = null;
  }

  private static boolean partOfOne(Metric metric) {
    return metric instanceof Metric.Portion
        || (metric instanceof Metric.ModelMeasure ratio
            && "percent".equals(ratio.measure().format())
            && Objects.equals(ratio.measure().scale(), 1));
  }

  /** A part of the whole is a number up to one: "0.5 %" of it is 0.005, and "0.5" the half. */
  private static BigDecimal percent(
      QuestionReader question, int at, int behind, Metric metric, BigDecimal value) {
    boolean said =
        question.mention(figure(question, at, behind)) instanceof Mention.Figure figure
            && figure.percent();
    return said && partOfOne(metric) && value.compareTo(BigDecimal.ONE) < 0
        ? value.movePointLeft(2)
        : value;
  }

  /** A figure, or a year that stands where an amount must stand. */
  static @Nullable BigDecimal number(QuestionReader question, int at) {
    return switch (question.mention(at)) {
      case Mention.Figure figure -> figure.value();
      case Mention.Time time
          when time.readings().getFirst() instanceof TimeMention.Window window
              && window.bareYear()
              && window.window().from() != null ->
          BigDecimal.valueOf(window.window().from().getYear());
      case null, default -> null;
    };
  }

  private static Optional<Comparator> comparator(CueKind kind) {
    return switch (kind) {
      case GREATER -> Optional.of(Comparator.GREATER);
      case AT_LEAST -> Optional.of(Comparator.AT_LEAST);
      case LESS -> Optional.of(Comparator.LESS);
      case AT_MOST -> Optional.of(Comparator.AT_MOST);
      default -> Optional.empty();
    };
  }

  private static Comparator opposite(Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> Comparator.NOT_EQUAL;
      case NOT_EQUAL -> Comparator.EQUAL;
      case LESS -> Comparator.AT_LEAST;
      case AT_MOST -> Comparator.GREATER;
      case GREATER -> Comparator.AT_MOST;
      case AT_LEAST -> Comparator.LESS;
    };
  }

  static String word(Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "exactly";
      case NOT_EQUAL -> "not";
      case LESS -> "less than";
      case AT_MOST -> "at most";
      case GREATER -> "more than";
      case AT_LEAST -> "at least";
    };
  }
}
