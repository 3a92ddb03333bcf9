package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Stemmer;
import org.jspecify.annotations.Nullable;

/** What the clause and a waiting aggregate make of the name of a measure. */
final class MeasureReading {

  private static final Pattern OVER =
      Pattern.compile(
          "\\bover\\b|\\babove\\b|overspent|exceeded|^(hit|met|reached|beat|achieved) ");
  private static final Pattern UNDER =
      Pattern.compile("\\bunder\\b|\\bbelow\\b|^miss|\\bshort of\\b");

  private static final Pattern MEAN = Pattern.compile("(average|mean|avg) \\p{L}+");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "sold",
          "sell",
          "sells",
          "bought",
          "billed",
          "invoiced",
          "purchased",
          "ordered",
          "paid",
          "refunded");

  private static final Set<String> WHAT =
      Set.of("what did", "what do", "what have", "what did our");
  private static final Pattern SPENT = Pattern.compile("^(spend|spent|pay|paid|bring|brought)\\b");

  private MeasureReading() {}

  static void read(
      QuestionReader question, int at, Mention.Name name, Metric.ModelMeasure measure) {
    if (happened(question, at, name)) {
      if (!countEach(question, at, measure.measure().table())) {
        question.draft().events.add(measure.measure().table());
      }
      return;
    }
    if (openRows(question, at, name, measure)) {
      return;
    }
    spentByAll(question, at, name);
    add(question, at, name, measure);
    readSign(question, name, measure);
  }

  /** "what did customers spend on extras": all of them together, as in "how much did they". */
  private static void spentByAll(QuestionReader question, int at, Mention.Name name) {
    Draft draft = question.draft();
    String subject = draft.subject;
    boolean what = at > 1 && WHAT.contains(SaidWords.at(question, at - 2));
    boolean people = subject != null && question.tables(at - 1).contains(subject);
    if (subject != null
        && what
        && people
        && SPENT.matcher(name.text().toLowerCase(Locale.ROOT)).find()) {
      draft.subject = null;
      draft.events.add(subject);
    }
  }

  private static void add(
      QuestionReader question, int at, Mention.Name name, Metric.ModelMeasure measure) {
    Draft draft = question.draft();
    Optional<AggregateKind> over = draft.overGroups();
    boolean total = TotalBeside.said(question, at);
    draft.pending.clear();
    if (total && !additive(measure)) {
      TotalBeside.add(question, at, measure.measure());
    }
    NamedRows.ofTheirs(question, at);
    if (over.isPresent() && additive(measure)) {
      draft.totalBeside = total;
      draft.averageOver = true;
      draft.overKind = over.get();
      draft.perRowOf = namedRows(question, name, measure);
    }
    if (draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
    draft.meanOfRows |= MEAN.matcher(name.text().toLowerCase(Locale.ROOT)).matches();
    draft.subjectBeside |= CountAndAmountRule.besideSubject(question, at);
    NextWords.showBeside(question, at);
    draft.addMetric(measure);
    if (question.cue(at + 1, CueKind.GROUP)) {
      draft.endTop();
    }
  }

  /** "outstanding invoices": the rows that are still open, and not what is owed. */
  private static boolean openRows(
      QuestionReader question, int at, Mention.Name name, Metric.ModelMeasure metric) {
    Measure measure = metric.measure();
    boolean now = measure.semiAdditive() && measure.timeColumn() == null;
    boolean alone = name.text().indexOf(' ') < 0;
    boolean rows = question.table(at + 1).filter(measure.table()::equals).isPresent();
    RowCondition open = now && alone && rows ? condition(measure.expression()) : null;
    if (open == null) {
      return false;
    }
    ColumnRef column = new ColumnRef(open.table(), open.column());
    question
        .draft()
        .filters
        .add(
            open.values().isEmpty()
                ? new Filter.Missing(column, open.negated())
                : new Filter.Values(column, open.values(), open.negated()));
    return true;
  }

  private static @Nullable RowCondition condition(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Aggregated aggregated ->
          aggregated.filters().size() == 1 ? aggregated.filters().getFirst() : null;
      case MeasureExpression.Calculated calculated -> condition(calculated.left());
      case MeasureExpression.Constant _ -> null;
    };
  }

  /** "number of products sold": how many took part in sales, and not what they brought in. */
  private static boolean happened(QuestionReader question, int at, Mention.Name name) {
    boolean counted =
        !question.draft().metrics.isEmpty()
            && question.draft().metrics.getLast() instanceof Metric.RowCount;
    boolean beside = question.mention(at - 1) instanceof Mention.Name;
    return counted && beside && PARTICIPLES.contains(name.text().toLowerCase(Locale.ROOT));
  }

  /** "distinct products sold per store": in each group those that its sales are of. */
  private static boolean countEach(QuestionReader question, int at, String base) {
    Draft draft = question.draft();
    boolean groups = !draft.dimensions.isEmpty();
    for (int next = at + 1; next < question.size(); next++) {
      groups |= question.cue(next, CueKind.GROUP);
    }
    if (!groups || !(draft.metrics.getLast() instanceof Metric.RowCount count)) {
      return false;
    }
    List<ColumnRef> keys =
        question.schema().catalog().foreignKeys().stream()
            .filter(key -> key.fromTable().equals(base) && key.toTable().equals(count.table()))
            .filter(key -> key.fromColumns().size() == 1)
            .map(key -> new ColumnRef(base, key.fromColumns().getFirst()))
            .toList();
    if (keys.size() != 1) {
      return false;
    }
    draft.metrics.removeLast();
    draft.addMetric(new Metric.ColumnAggregate(AggregateKind.COUNT, keys.getFirst(), true));
    return true;
  }

  /** "order value": of each row of the table that the name begins with. */
  private static @Nullable String namedRows(
      QuestionReader question, Mention.Name name, Metric.ModelMeasure measure) {
    String[] words = name.text().toLowerCase(Locale.ROOT).split(" ", -1);
    if (words.length < 2) {
      return null;
    }
    String base = measure.measure().table();
    for (Table table : question.schema().tables()) {
      String[] called = Schema.words(table.name()).split(" ", -1);
      String last = Stemmer.stem(called[called.length - 1]);
      boolean named =
          Arrays.stream(words, 0, words.length - 1).map(Stemmer::stem).anyMatch(last::equals);
      boolean reached =
          table.name().equals(base) || question.schema().joins().manyToOne(base, table.name());
      if (named && reached) {
        return table.name();
      }
    }
    return null;
  }

  /** "over budget" is the variance, and that it is above zero. */
  private static void readSign(
      QuestionReader question, Mention.Name name, Metric.ModelMeasure metric) {
    String text = name.text().toLowerCase(Locale.ROOT);
    boolean over = OVER.matcher(text).find();
    if (!over && !UNDER.matcher(text).find()) {
      return;
    }
    Draft draft = question.draft();
    Comparator comparator = over ? Comparator.GREATER : Comparator.LESS;
    String anchor = draft.anchor() == null ? "" : draft.anchor();
    draft.conditions.add(
        new Filter.MetricCondition(anchor, metric, comparator, BigDecimal.ZERO, null, List.of()));
    if (!draft.metrics.contains(metric)) {
      draft.metrics.add(metric);
    }
  }

  private static boolean additive(Metric.ModelMeasure measure) {
    return measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
        && (aggregated.aggregate() == AggregateKind.SUM
            || aggregated.aggregate() == AggregateKind.COUNT);
  }
}
