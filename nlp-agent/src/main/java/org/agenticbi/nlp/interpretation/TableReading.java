package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/** What the clause and a waiting aggregate make of the name of a table. */
final class TableReading {

  /** "customers per region who ordered": no group comes behind these. */
  private static final Set<String> RELATIVE = Set.of("who", "that", "which");

  private static final Set<String> WITH =
      Set.of(
          "with",
          "with their",
          "and their",
          "together with",
          "along with",
          "including",
          "with its");

  private static final Set<String> ARTICLES =
      Set.of("the", "their", "its", "our", "his", "her", "respective", "corresponding");

  private static final Set<String> ADDING = Set.of("add", "also", "also show", "include", "plus");

  private static final Pattern AMOUNT = Pattern.compile("\\b(amount|value|worth|sum)\\b");

  private TableReading() {}

  /** "total amount of bills": not how many there are. */
  private static boolean totalAmount(QuestionReader question, int at) {
    int before = at - 1;
    while (question.cue(before, CueKind.PREPOSITION)
        || filling(question, before)
        || saysWhich(question, before)) {
      before--;
    }
    int cue = AMOUNT.matcher(SaidWords.at(question, before)).matches() ? before - 1 : before;
    boolean sum =
        (question.cue(before, CueKind.SUM) || question.cue(cue, CueKind.SUM))
            && AMOUNT.matcher(SaidWords.at(question, before)).find()
            && !question.draft().counting();
    return sum && question.draft().pending.size() == 1;
  }

  /** "total amount of unpaid bills": what was read between says which of them. */
  private static boolean saysWhich(QuestionReader question, int at) {
    return (question.mention(at) instanceof Mention.Name
            || question.mention(at) instanceof Mention.Unknown)
        && !AMOUNT.matcher(SaidWords.at(question, at)).find()
        && question.draft().meanings.containsKey(at)
        && question.draft().metrics.isEmpty();
  }

  private static boolean filling(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Unknown unknown
        && !unknown.content()
        && !AMOUNT.matcher(unknown.text()).matches();
  }

  static void read(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    draft.means(at, question.schema().tableName(table));
    if (draft.time.column == null && SaidWords.at(question, at).startsWith("stay")) {
      draft.time.column = MomentNounRule.arrival(question.schema(), table);
    }
    Optional<Metric> total =
        totalAmount(question, at)
            ? new AmountOfRows(question.schema()).of(table)
            : Optional.empty();
    if (draft.pending.stream().anyMatch(Draft.Pending::money)) {
      readAmount(question, table);
      return;
    }
    if (total.isPresent()) {
      draft.pending.clear();
      draft.addMetric(total.get());
      draft.endTop();
      return;
    }
    if (meanOfMoney(question, at, table)) {
      return;
    }
    if (!draft.pending.isEmpty()) {
      draft.averageOver |= draft.overGroups().isPresent();
      draft.overGroups().ifPresent(kind -> draft.overKind = kind);
      draft.pending.clear();
      NextWords.showBeside(question, at);
      draft.addMetric(new Metric.RowCount(table));
      draft.endTop();
      return;
    }
    if (besideMetric(question, at)
        || behindGroups(question, at, table)
        || besideEarlier(question, at, table)) {
      draft.clause = Draft.Clause.SELECT;
      draft.addMetric(new Metric.RowCount(table));
      return;
    }
    if (draft.clause == Draft.Clause.GROUP && RELATIVE.contains(SaidWords.at(question, at - 1))) {
      draft.clause = Draft.Clause.SELECT;
    }
    switch (draft.clause) {
      case GROUP -> {
        draft.dimensions.add(new Dimension.OfEntity(table));
        Mention.Cue cue = question.cue(at - 1);
        draft.saidPer = cue != null && cue.phrase().equals("per") ? table : draft.saidPer;
      }
      case TOP -> {
        if (draft.subject == null) {
          draft.subject = table;
        } else {
          mention(draft, table);
        }
      }
      case ORDER -> draft.ranking.column = question.schema().labels(table).getFirst();
      case SELECT, CONDITION -> {
        if (!listedBeside(question, at, table)) {
          draft.distinct |= saidOfValues(question, table);
          mention(draft, table);
        }
      }
    }
  }

  /** "suppliers with unpaid bills": the names in these bills, each of them once. */
  private static boolean saidOfValues(QuestionReader question, String table) {
    return question.draft().clause == Draft.Clause.CONDITION
        && UnseenValues.asked(question.schema(), question.draft())
            .filter(column -> column.table().equals(table))
            .isPresent();
  }

  /** "an average bill": what one comes to, and not how many there are. */
  private static boolean meanOfMoney(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    String said = SaidWords.at(question, at);
    Optional<AggregateKind> kind = draft.overGroups();
    Optional<ColumnRef> own = MoneyColumn.of(question.schema(), table);
    boolean one =
        kind.isPresent()
            && draft.pending.size() == 1
            && said.equals(Schema.singular(said))
            && MoneyColumn.isMoney(question.schema(), table)
            && !(question.mention(at + 1) instanceof Mention.Name)
            && !(question.mention(at + 1) instanceof Mention.Unknown);
    if (!one || own.isEmpty()) {
      return false;
    }
    draft.pending.clear();
    draft.addMetric(new Metric.ColumnAggregate(kind.get(), own.get(), false));
    draft.assume(question.schema().columnName(own.get()));
    draft.endTop();
    return true;
  }

  /** "subscriptions with client and plan": each row has one of them, which is listed beside it. */
  private static boolean listedBeside(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    String subject = draft.subject;
    if (subject == null || subject.equals(table) || !draft.metrics.isEmpty()) {
      return false;
    }
    Mention.Cue before = question.cue(besideAt(question, at));
    boolean with =
        before != null
            && (WITH.contains(before.phrase())
                || (before.kind() == CueKind.AND
                    && (behindListed(question, at)
                        || draft.outputs.stream()
                            .anyMatch(column -> !column.table().equals(subject)))));
    boolean one = question.schema().joins().manyToOne(subject, table);
    boolean compared =
        question.mention(at + 1) instanceof Mention.Name || NextWords.compare(question, at);
    if (!with || !one || compared) {
      return false;
    }
    if (draft.outputs.isEmpty()) {
      draft.outputs.addAll(question.schema().labels(subject));
    }
    draft.outputs.addAll(question.schema().labels(table));
    return true;
  }

  /** "their brand and category": what was named before is a column that is listed. */
  static boolean behindListed(QuestionReader question, int at) {
    int before = besideAt(question, at);
    while (question.cue(before, CueKind.AND)) {
      before--;
    }
    return question.mention(before) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.ColumnTarget column
                    && question.draft().outputs.contains(column.column()));
  }

  /** What stands before a name, over "the" and "their". */
  static int besideAt(QuestionReader question, int at) {
    int before = at - 1;
    while (ARTICLES.contains(SaidWords.at(question, before))) {
      before--;
    }
    return before;
  }

  /** "how much did customers buy": the first amount of money that the event has. */
  private static void readAmount(QuestionReader question, String table) {
    Draft draft = question.draft();
    Optional<Metric.ModelMeasure> amount =
        question.schema().model().measures().stream()
            .filter(measure -> "currency".equals(measure.format()) && !measure.semiAdditive())
            .filter(measure ->
                measure.table().equals(table)
                    || question.schema().joins().manyToOne(measure.table(), table))
            .map(Metric.ModelMeasure::new)
            .filter(OverGroupsCompletion::additive)
            .findFirst();
    boolean event =
        question.schema().timeColumn(table).isPresent() && !question.canBeSubject(table);
    if (amount.isPresent() && event) {
      draft.pending.clear();
      draft.addMetric(amount.get());
      draft.assume(amount.get().measure().label());
    } else {
      draft.events.add(table);
    }
  }

  /** "number of orders and customers", "revenue and orders by month". */
  private static boolean besideMetric(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean counted = !draft.metrics.isEmpty() && draft.metrics.getLast().equals(draft.lastMetric);
    boolean beside =
        CountAndAmountRule.plainAnd(question, at - 1)
            && question.mention(at - 2) instanceof Mention.Name;
    return draft.clause == Draft.Clause.SELECT
        && draft.subject == null
        && draft.outputs.isEmpty()
        && counted
        && beside;
  }

  /** "revenue by month and orders": what happens, many times each month, is another number. */
  private static boolean behindGroups(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    boolean clause = draft.clause == Draft.Clause.SELECT || draft.clause == Draft.Clause.GROUP;
    boolean group =
        question.mention(at - 2) instanceof Mention.Time
            || !SaidWords.at(question, at - 2).endsWith("s");
    return clause
        && group
        && draft.subject == null
        && !draft.metrics.isEmpty()
        && !draft.dimensions.isEmpty()
        && CountAndAmountRule.plainAnd(question, at - 1)
        && isEvents(question, at, table)
        && !(question.mention(at + 1) instanceof Mention.Name);
  }

  /** "and orders" behind "revenue by store": how many there were, and nothing for each of them. */
  private static boolean besideEarlier(QuestionReader question, int at, String table) {
    Interpretation earlier = question.earlier();
    boolean adds = false;
    for (int before = 0; before < at; before++) {
      adds |= question.cue(before, CueKind.AND) || ADDING.contains(SaidWords.at(question, before));
      if (!question.cue(before, CueKind.AND, CueKind.FOLLOW_UP, CueKind.PREPOSITION)
          && !SaidWords.at(question, before).equals("also")) {
        return false;
      }
    }
    return adds
        && earlier != null
        && earlier.aggregated()
        && earlier.dimensions().stream().noneMatch(new Dimension.OfEntity(table)::equals)
        && isEvents(question, at, table)
        && NextWords.ends(question, at + 1);
  }

  /**
   * Whether the name is that of many things that happen, and are counted rather than told apart.
   */
  static boolean isEvents(QuestionReader question, int at, String table) {
    return SaidWords.at(question, at).endsWith("s")
        && question.schema().timeColumn(table).isPresent()
        && !question.canBeSubject(table);
  }

  private static void mention(Draft draft, String table) {
    boolean counted = draft.metrics.stream().anyMatch(Metric.RowCount.class::isInstance);
    if (draft.subject == null && draft.metrics.isEmpty()) {
      draft.subjectBehind = !draft.outputs.isEmpty();
      draft.subject = table;
    } else if (!table.equals(draft.subject) && !(counted && table.equals(draft.anchor()))) {
      draft.events.add(table);
    }
  }
}
