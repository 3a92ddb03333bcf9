package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.protocol.ColumnType;

/** "by", "per", "for each" -> what follows is what rows are grouped by. */
final class GroupRule implements ReadingRule {

  private static final Pattern EACH_OF =
      Pattern.compile("(per|for each|in each|of each|each)( .*)?");

  private static final Set<String> EACH =
      Set.of("each", "in each", "for each", "of each", "every", "for every", "in every");

  private static final int MOST_GROUPS = 24;

  /** Rows of a group, for it to be one. */
  private static final int MANY_EACH = 4;

  private static final Set<String> WHOLE =
      Set.of("company", "group", "business", "firm", "organization", "organisation", "enterprise");

  @Override
  public int read(QuestionReader question, int at) {
    if (oneByOne(question, at)) {
      question.draft().means(at, "for each");
      return at + 1;
    }
    if (!question.cue(at, CueKind.GROUP)) {
      return at;
    }
    Draft draft = question.draft();
    int next = question.skipJoining(at + 1);
    if (eachPeriod(question, at, next)) {
      return next;
    }
    if (ofEachListed(question, at, next)) {
      draft.means(at, "of each");
      return at + 1;
    }
    if (doneBy(question, at, next)) {
      draft.means(at, "done by");
      draft.endTop();
      return at + 1;
    }
    if (ofTheWhole(question, at)) {
      SaidWords.mean(question, at, at + 3, "of all");
      return at + 3;
    }
    if (forAllRows(question, at, next)) {
      SaidWords.mean(question, at, next + 1, "of all");
      draft.clause = Draft.Clause.SELECT;
      return next + 1;
    }
    boolean ranking = draft.clause == Draft.Clause.TOP || draft.clause == Draft.Clause.ORDER;
    boolean metric =
        measure(question, next)
            || question.cue(next, CueKind.COUNT, CueKind.SUM, CueKind.AVERAGE, CueKind.MAXIMUM)
            || CountNounRule.counted(question, next).isPresent()
            || (quantity(question, next) && !divides(question, next));
    if (ranking && !metric && countsRows(question, next)) {
      draft.means(at, "ranked by");
      return next + 1;
    }
    if (ranking && metric) {
      draft.clause = Draft.Clause.TOP;
      draft.means(at, "ranked by");
      return at + 1;
    }
    boolean listed = draft.ranking.descending != null && !draft.outputs.isEmpty();
    if (metric && (draft.subject != null || listed || !draft.metrics.isEmpty())) {
      draft.clause = Draft.Clause.ORDER;
      draft.means(at, "ranked by");
      draft.ranking.byOwnMetric = true;
      return at + 1;
    }
    draft.clause = Draft.Clause.GROUP;
    if (question.earlier() != null && draft.metrics.isEmpty() && draft.pending.size() == 1) {
      draft.meanOfEarlier = draft.pending.getFirst().kind();
      draft.meanOfEach = EACH_OF.matcher(SaidWords.at(question, at)).matches();
    }
    draft.pending.clear();
    if (!SaidWords.at(question, at).equals("per")) {
      draft.perThenBy = draft.saidPer;
    }
    draft.means(at, "for each");
    return at + 1;
  }

  /** "by category for all assets not disposed of": the rows that are counted, divided already. */
  private static boolean forAllRows(QuestionReader question, int at, int next) {
    Draft draft = question.draft();
    return SaidWords.at(question, at).equals("for all")
        && !draft.dimensions.isEmpty()
        && !draft.metrics.isEmpty()
        && question
            .table(next)
            .filter(MetricTables.base(question.schema(), draft.metrics.getFirst())::equals)
            .isPresent();
  }

  /** "in each of the last 12 months", "for each of 2022, 2023 and 2024": by these periods. */
  private static boolean eachPeriod(QuestionReader question, int at, int next) {
    if (!EACH.contains(SaidWords.at(question, at))
        || !(question.mention(next) instanceof Mention.Time time)) {
      return false;
    }
    TimeGrain unit =
        switch (time.readings().getFirst()) {
          case TimeMention.Window window -> window.window().unit();
          case TimeMention.WindowSet set -> set.windows().getFirst().unit();
          case TimeMention.Grain _,
              TimeMention.Moving _,
              TimeMention.Trend _,
              TimeMention.Comparison _,
              TimeMention.Shift _,
              TimeMention.Edge _,
              TimeMention.EdgeOfEach _,
              TimeMention.Present _,
              TimeMention.Part _ ->
              null;
        };
    if (unit == null) {
      return false;
    }
    question.draft().dimensions.add(new Dimension.OfTime(unit, null));
    String name = unit.name().toLowerCase(Locale.ROOT);
    SaidWords.mean(question, at, next, "by " + name);
    return true;
  }

  /** "store by store": the first says no more than the second. */
  private static boolean oneByOne(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name
        && question.cue(at + 1, CueKind.GROUP)
        && SaidWords.at(question, at + 1).equals("by")
        && SaidWords.at(question, at).equals(SaidWords.at(question, at + 2));
  }

  /** "who placed more than 25 orders, and how many each": of those that are listed. */
  private static boolean ofEachListed(QuestionReader question, int at, int next) {
    Draft draft = question.draft();
    return SaidWords.at(question, at).equals("each")
        && next >= question.size()
        && draft.counting()
        && draft.subject != null
        && !draft.conditions.isEmpty();
  }

  /** "orders by gold customers": of those who placed them, and of none for each. */
  private static boolean doneBy(QuestionReader question, int at, int next) {
    Draft draft = question.draft();
    boolean rows =
        SaidWords.at(question, at).equals("by")
            && draft.clause != Draft.Clause.TOP
            && (draft.subject != null || !draft.metrics.isEmpty())
            && question.isBest(next, Target.ValueTarget.class)
            && SaidWords.at(question, next + 1).endsWith("s");
    return rows
        && question
            .choices()
            .choose(next, Target.ValueTarget.class::isInstance)
            .map(each -> ((Target.ValueTarget) each.target()).column().table())
            .filter(question.tables(next + 1)::contains)
            .isPresent();
  }

  /** "across the company": all of it, even where there is a column that is called so. */
  private static boolean ofTheWhole(QuestionReader question, int at) {
    return SaidWords.at(question, at).equals("across")
        && SaidWords.at(question, at + 1).equals("the")
        && WHOLE.contains(SaidWords.at(question, at + 2));
  }

  /** "top 5 customers by orders": the rows that each customer has many of are counted. */
  private static boolean countsRows(QuestionReader question, int at) {
    Draft draft = question.draft();
    String subject = draft.subject;
    boolean table = question.isBest(at, Target.TableTarget.class);
    Optional<String> counted = table ? question.table(at) : Optional.empty();
    if (subject == null || counted.isEmpty() || counted.get().equals(subject)) {
      return false;
    }
    String rows = counted.get();
    if (!question.schema().joins().manyToOne(rows, subject)) {
      return false;
    }
    Metric metric = new Metric.RowCount(rows);
    if (MoneyColumn.isMoney(question.schema(), rows)) {
      Optional<ColumnRef> amount = MoneyColumn.of(question.schema(), rows);
      if (amount.isEmpty()) {
        return false;
      }
      metric = new Metric.ColumnAggregate(AggregateKind.SUM, amount.get(), false);
      draft.assume("total " + question.schema().columnName(amount.get()));
    }
    draft.ranking.metric = metric;
    draft.ranking.asked = true;
    draft.ranking.explicit = true;
    draft.means(at, question.schema().tableName(rows));
    return true;
  }

  /** "by revenue", and not "by payment method", where another name follows at once. */
  private static boolean measure(QuestionReader question, int at) {
    return !(question.mention(at + 1) instanceof Mention.Name)
        && question.isChosen(at, Target.MeasureTarget.class)
        && !ownGroups(question, at);
  }

  /**
   * "subscriptions by plan": a table that each row counted belongs to, though a measure is so
   * called.
   */
  static boolean ownGroups(QuestionReader question, int at) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    if (anchor == null
        || draft.clause == Draft.Clause.TOP
        || !question.canBe(at, Target.TableTarget.class)) {
      return false;
    }
    return question
        .table(at)
        .filter(table -> question.schema().joins().manyToOne(anchor, table))
        .isPresent();
  }

  /**
   * "work orders by priority", "flats by rooms": a small whole number divides what is computed,
   * which is one number and has no order.
   */
  private static boolean divides(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean rows = draft.subject != null && !orderBehind(question, at);
    return (rows || !draft.metrics.isEmpty())
        && draft.outputs.isEmpty()
        && draft.ranking.limit == null
        && draft.ranking.descending == null
        && draft.clause == Draft.Clause.SELECT
        && NameRule.column(question, at)
            .map(question.schema()::column)
            .filter(GroupRule::fewWholeNumbers)
            .isPresent();
  }

  /** "flats by rooms, largest first": these are put in order, as they are. */
  private static boolean orderBehind(QuestionReader question, int at) {
    return IntStream.range(at + 1, question.size())
        .mapToObj(position -> SaidWords.at(question, position))
        .anyMatch(said -> said.endsWith("first") || said.contains("cending"));
  }

  private static boolean fewWholeNumbers(Column column) {
    Profile profile = column.profile();
    return column.type() == ColumnType.INTEGER
        && profile != null
        && profile.distinct() > 1
        && profile.distinct() <= MOST_GROUPS
        && profile.distinct() * MANY_EACH <= profile.rows();
  }

  private static boolean quantity(QuestionReader question, int at) {
    return question.canBe(at, Target.ColumnTarget.class)
        && NameRule.column(question, at).filter(question.schema()::quantity).isPresent();
  }
}
