package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/** What the clause makes of the name of a column. */
final class ColumnReading {

  private static final int MANY = 100;

  private static final Set<String> BESIDE =
      Set.of(
          "with", "with their", "and their", "along with", "together with", "with its", "and its");

  private static final Set<String> ARTICLES = Set.of("the", "their", "its", "his", "her", "both");

  private static final Set<String> THEIRS =
      Set.of("with their", "and their", "with its", "and its");

  private static final Set<String> ONE_NAME =
      Set.of("first", "last", "sur", "given", "family", "fore", "fname", "lname", "fst", "lst");

  private ColumnReading() {}

  static void read(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    draft.means(at, question.schema().columnName(column));
    if (FlagReading.keeps(question, at, column)) {
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
      return;
    }
    if (!draft.pending.isEmpty()) {
      NextWords.showBeside(question, at);
      AggregateReading.read(question, column);
      return;
    }
    draft.lastMetric = null;
    switch (draft.clause) {
      case GROUP -> group(question, at, column);
      case ORDER -> order(question, column);
      case TOP -> top(question, column);
      case CONDITION -> condition(question, at, column);
      case SELECT -> select(question, at, column);
    }
    draft.lastColumn = column;
  }

  /** "per month by booking date": the months are of that time, and no day is a group. */
  private static void group(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    boolean periods = draft.timeDimension().isPresent() || draft.time.movingUnit != null;
    if (periods && question.schema().role(column) == ColumnRole.TIME) {
      draft.time.column = column;
    } else if (wholeName(question, at, column)) {
      draft.dimensions.add(new Dimension.OfEntity(column.table()));
    } else {
      draft.dimensions.add(dimension(question, column));
    }
  }

  /** "guest names": of people who have two, both; what "first name" says is one of them. */
  private static boolean wholeName(QuestionReader question, int at, ColumnRef column) {
    String said = SaidWords.at(question, at);
    List<ColumnRef> labels = question.schema().labels(column.table());
    return labels.size() == 2
        && labels.contains(column)
        && (said.endsWith("name") || said.endsWith("names"))
        && ONE_NAME.stream().noneMatch(said::contains);
  }

  private static void addOutput(QuestionReader question, int at, ColumnRef column) {
    if (wholeName(question, at, column)) {
      question.draft().outputs.addAll(question.schema().labels(column.table()));
    } else {
      question.draft().outputs.add(column);
    }
  }

  static Dimension dimension(QuestionReader question, ColumnRef column) {
    List<ColumnRef> labels = question.schema().labels(column.table());
    boolean key = question.schema().primaryKey(column.table()).equals(List.of(column));
    boolean label =
        labels.size() == 1 && labels.contains(column) && !repeated(question.schema(), column);
    return label && !key ? new Dimension.OfEntity(column.table()) : new Dimension.OfColumn(column);
  }

  /** A name that comes with many rows is of something else: the agents of tickets. */
  private static boolean repeated(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile != null && profile.rows() >= MANY && profile.distinct() * 2 < profile.rows();
  }

  private static void order(QuestionReader question, ColumnRef column) {
    Draft draft = question.draft();
    draft.ranking.asked = true;
    draft.ranking.explicit |= draft.ranking.limit != null;
    if (draft.ranking.byOwnMetric && draft.metrics.isEmpty() && draft.subject == null) {
      AggregateKind kind = DefaultAggregate.of(question.schema(), column);
      draft.addMetric(new Metric.ColumnAggregate(kind, column, false));
    } else if (draft.ranking.column == null) {
      draft.ranking.column = column;
    }
  }

  private static void top(QuestionReader question, ColumnRef column) {
    Draft draft = question.draft();
    boolean groups = draft.subject == null && draft.outputs.isEmpty();
    if (question.schema().quantity(column) && !groups) {
      draft.ranking.column = column;
      draft.ranking.explicit = true;
    } else if (question.schema().quantity(column)) {
      draft.ranking.column = column;
      draft.outputs.add(column);
    } else {
      draft.outputs.add(column);
    }
  }

  private static void condition(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    if (question.schema().role(column) == ColumnRole.FLAG && !NextWords.compare(question, at)) {
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
    } else if (happened(question, column)
        && !detailOfRows(question, at, column)
        && !NextWords.compare(question, at)) {
      draft.filters.add(new Filter.Missing(column, !draft.negateNext));
      draft.negateNext = false;
      draft.time.last = column;
    } else if (!NextWords.compare(question, at)) {
      addSubjectBeside(question, at);
      addOutput(question, at, column);
    }
  }

  /** "that have closed, with their closing date": what happened was said, its date is shown. */
  private static boolean detailOfRows(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    boolean said =
        column.equals(draft.time.last)
            || draft.filters.stream()
                .anyMatch(filter ->
                    filter instanceof Filter.Missing missing && missing.column().equals(column));
    boolean listed =
        THEIRS.contains(before(question, at)) || TableReading.behindListed(question, at);
    return !draft.negateNext && (said || listed);
  }

  /** "stores that have closed": a date that is not there for all rows, as a thing that happened. */
  private static boolean happened(QuestionReader question, ColumnRef column) {
    Profile profile = question.schema().column(column).profile();
    return question.schema().role(column) == ColumnRole.TIME
        && profile != null
        && profile.nullShare() > 0;
  }

  /** "how many returns and what refund amount": a quantity behind a number is one too. */
  private static boolean besideMetric(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    int before = at - 1;
    while (question.cue(before, CueKind.INTERROGATIVE, CueKind.PREPOSITION)) {
      before--;
    }
    boolean counted =
        draft.countRows
            || draft.metrics.stream().anyMatch(metric -> !(metric instanceof Metric.OverGroups));
    return counted
        && draft.lastAggregates.isEmpty()
        && CountAndAmountRule.plainAnd(question, before)
        && question.schema().quantity(column)
        && !NextWords.filter(question, at);
  }

  private static void select(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    if (besideMetric(question, at, column)) {
      AggregateKind kind = DefaultAggregate.of(question.schema(), column);
      draft.addMetric(new Metric.ColumnAggregate(kind, column, false));
      draft.assume(AggregateRule.word(kind) + " " + question.schema().columnName(column));
      return;
    }
    if (sharedOut(question, at, column)) {
      draft.addMetric(new Metric.ColumnAggregate(AggregateKind.SUM, column, false));
      return;
    }
    boolean again =
        !draft.lastAggregates.isEmpty()
            && question.cue(at - 1, CueKind.AND)
            && question.schema().quantity(column);
    boolean flag = question.schema().role(column) == ColumnRole.FLAG;
    if (again) {
      draft.pending.addAll(draft.lastAggregates);
      AggregateReading.read(question, column);
    } else if (flag
        && (draft.anchor() != null
            || question.earlier() != null
            || besideQuantity(question, at)
            || question.canBe(at + 1, Target.TableTarget.class))) {
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
    } else if (asksWho(question, column)) {
      draft.subject = column.table();
    } else if (flag && areThese(question, at)) {
      draft.subject = column.table();
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
    } else if (!NextWords.filter(question, at)) {
      draft.subjectBeside |=
          CountAndAmountRule.besideSubject(question, at) && question.schema().quantity(column);
      addSubjectBeside(question, at);
      addOutput(question, at, column);
    }
  }

  /**
   * "smokers by gender", "list of smokers": those of whom it is so, where nothing else is named.
   */
  static boolean areThese(QuestionReader question, int at) {
    Draft draft = question.draft();
    String said = SaidWords.at(question, at);
    return draft.outputs.isEmpty()
        && draft.metrics.isEmpty()
        && !draft.share
        && said.endsWith("s")
        && !said.endsWith("ss");
  }

  /** "share of billable hours": of the hours, and not of the rows for each number of hours. */
  private static boolean sharedOut(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    return draft.share
        && draft.metrics.isEmpty()
        && draft.subject == null
        && question.schema().quantity(column)
        && DefaultAggregate.of(question.schema(), column) == AggregateKind.SUM
        && !NextWords.filter(question, at);
  }

  /** "billable hours": which of them are summed. */
  static boolean besideQuantity(QuestionReader question, int at) {
    return question
        .choices()
        .choose(
            at + 1,
            target ->
                target instanceof Target.ColumnTarget named
                    && question.schema().quantity(named.column()))
        .isPresent();
  }

  /** "who was hired most recently": the time only says what happened to those who are asked for. */
  private static boolean asksWho(QuestionReader question, ColumnRef column) {
    Draft draft = question.draft();
    String first = SaidWords.at(question, 0);
    boolean who = first.equals("who") || first.startsWith("who ");
    return who
        && question.schema().role(column) == ColumnRole.TIME
        && draft.subject == null
        && draft.outputs.isEmpty()
        && draft.metrics.isEmpty()
        && question.schema().labels(column.table()).stream()
            .noneMatch(question.schema().primaryKey(column.table())::contains);
  }

  /** What was said before a name and its article. */
  private static String before(QuestionReader question, int at) {
    int before = at - 1;
    while (ARTICLES.contains(SaidWords.at(question, before))) {
      before--;
    }
    return SaidWords.at(question, before);
  }

  /** "warehouses with their city": the name stands beside it. */
  private static void addSubjectBeside(QuestionReader question, int at) {
    Draft draft = question.draft();
    String subject = draft.subject;
    if (subject != null
        && draft.outputs.isEmpty()
        && draft.metrics.isEmpty()
        && BESIDE.contains(before(question, at))) {
      draft.outputs.addAll(question.schema().labels(subject));
    }
  }
}
