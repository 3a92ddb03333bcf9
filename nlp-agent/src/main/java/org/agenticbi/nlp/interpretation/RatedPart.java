package org.agenticbi.nlp.interpretation;

import static org.agenticbi.model.sql.Comparator.AT_LEAST;
import static org.agenticbi.model.sql.Comparator.AT_MOST;
import static org.agenticbi.model.sql.Comparator.GREATER;
import static org.agenticbi.model.sql.Comparator.LESS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a condition that a word stands for: "late deliveries" are filtered, "late
 * delivery rate" and "what percentage was late" are the part of the rows for which it holds.
 */
final class RatedPart {

  private static final Set<String> RATE =
      Set.of("rate", "rates", "ratio", "percentage", "percent", "proportion", "share", "quota");

  private RatedPart() {}

  /**
   * Adds the condition, or the part that it makes.
   *
   * @param done when it happened: rows without it are neither late nor on time; null for any rows
   * @return the position behind what was read
   */
  static int apply(
      QuestionReader question, int at, int behind, Filter filter, @Nullable ColumnRef done) {
    int rate = rateBehind(question, behind);
    Draft draft = question.draft();
    if (rate >= 0) {
      SaidWords.mean(question, behind, rate + 1, "the part of all");
      RateRule.add(question, at, portion(question, filter, done));
      return rate + 1;
    }
    if (draft.share && draft.part == null) {
      String above = ofRowsAbove(question, new Metric.RowCount(filter.table()));
      Metric.Portion portion =
          above == null ? portion(question, filter, done) : ofThoseAbove(question, above, filter);
      draft.share = false;
      draft.metrics.clear();
      draft.pending.clear();
      draft.clause = Draft.Clause.SELECT;
      draft.addMetric(portion);
      return behind;
    }
    boolean again =
        draft.metrics.stream()
            .anyMatch(each -> each instanceof Metric.Portion said && restates(said.part(), filter));
    if (!again) {
      draft.filters.addAll(ofWhole(question, filter));
    }
    return behind;
  }

  /**
   * "invoices paid on time", where each may have several payments: all of them were, and nothing is
   * left to pay. One that was late is enough for "paid late".
   */
  private static List<Filter> ofWhole(QuestionReader question, Filter filter) {
    boolean below =
        filter instanceof Filter.Columns columns
            && Set.of(LESS, AT_MOST).contains(columns.comparator())
            && !columns.other().table().equals(columns.table())
            && columns.other().table().equals(question.draft().anchor());
    if (!below || !(filter instanceof Filter.Columns columns)) {
      return List.of(filter);
    }
    String above = columns.other().table();
    List<Filter> all = new ArrayList<>();
    all.add(new Filter.Related(above, columns.table(), true, List.of(missed(columns))));
    all.add(new Filter.Related(above, columns.table(), false, List.of()));
    nothingLeft(question, above).ifPresent(all::add);
    return List.of(new Filter.All("never late", all));
  }

  private static Filter missed(Filter.Columns inTime) {
    Comparator late = inTime.comparator() == AT_MOST ? GREATER : AT_LEAST;
    return new Filter.Columns(inTime.column(), late, inTime.other());
  }

  /** Rows that are open are not done, whatever was done of them. */
  private static Optional<Filter> nothingLeft(QuestionReader question, String table) {
    return new OpenRows(question.schema())
        .byStatusAlone(table, "pay")
        .filter(Filter.Values.class::isInstance)
        .map(open -> (Filter.Values) open)
        .filter(open ->
            question.draft().filters.stream()
                .noneMatch(each ->
                    each instanceof Filter.Values said && said.column().equals(open.column())))
        .map(open -> new Filter.Values(open.column(), open.values(), true));
  }

  /** "paid late (after the due date)": what makes the part is said twice. */
  private static boolean restates(Filter part, Filter filter) {
    return part.equals(filter)
        || (part instanceof Filter.Related below && below.inner().contains(filter));
  }

  /**
   * "share of invoices paid late", where payments are late: an invoice is late when one of its
   * payments was, and on time when none was. Those without any are neither.
   */
  private static Metric.Portion ofThoseAbove(QuestionReader question, String above, Filter filter) {
    Draft draft = question.draft();
    String below = filter.table();
    Filter part = new Filter.Related(above, below, false, List.of(filter));
    if (filter instanceof Filter.Columns columns
        && Set.of(LESS, AT_MOST).contains(columns.comparator())) {
      part = new Filter.Related(above, below, true, List.of(missed(columns)));
    } else if (!lateAtAll(filter)) {
      draft.unsupported = "the part of rows by what belongs to them";
    }
    List<Filter> done = new ArrayList<>();
    done.add(new Filter.Related(above, below, false, List.of()));
    nothingLeft(question, above).ifPresent(done::add);
    draft.filters.addAll(done);
    if (done.size() > 1 && !lateAtAll(filter)) {
      draft.doneOnly = done;
    }
    draft.assume("of those with " + question.schema().tableName(below));
    draft.outputs.removeIf(column ->
        Set.of(above, below).contains(column.table())
            && question.schema().role(column) == ColumnRole.TIME);
    draft.subject = null;
    draft.events.remove(below);
    draft.events.remove(above);
    return new Metric.Portion(new Metric.RowCount(above), part);
  }

  private static boolean lateAtAll(Filter filter) {
    boolean after =
        filter instanceof Filter.Columns columns
            && Set.of(GREATER, AT_LEAST).contains(columns.comparator());
    boolean longer =
        filter instanceof Filter.Lasting lasting
            && Set.of(GREATER, AT_LEAST).contains(lasting.comparator());
    return after || longer;
  }

  /** The rows of which the share is asked, where what it counts belongs to them; else null. */
  private static @Nullable String ofRowsAbove(QuestionReader question, Metric counts) {
    String subject = question.draft().subject;
    String counted = MetricTables.base(question.schema(), counts);
    for (int at = 0; subject != null && at < question.size(); at++) {
      if (question.cue(at, CueKind.SHARE)) {
        int rows = question.skipJoining(at + 1);
        if (question.isBest(rows, Target.ValueTarget.class)) {
          rows++;
        }
        boolean named = question.table(rows).filter(subject::equals).isPresent();
        boolean below =
            !counted.equals(subject) && question.schema().joins().manyToOne(counted, subject);
        return named && below ? subject : null;
      }
    }
    return null;
  }

  /** "rate", "delivery rate", ", percentage": right behind, or behind the rows it is of. */
  private static int rateBehind(QuestionReader question, int behind) {
    if (RATE.contains(SaidWords.at(question, behind))) {
      return behind;
    }
    Mention.Cue comma = question.cue(behind);
    boolean apart = comma != null && comma.phrase().equals(",");
    boolean noun = question.mention(behind) instanceof Mention.Name || isUnknown(question, behind);
    boolean rate = RATE.contains(SaidWords.at(question, behind + 1));
    boolean last = question.mention(behind + 2) == null;
    return rate && (noun || (apart && last)) ? behind + 1 : -1;
  }

  private static boolean isUnknown(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Unknown unknown && unknown.content();
  }

  private static Metric.Portion portion(
      QuestionReader question, Filter filter, @Nullable ColumnRef done) {
    Draft draft = question.draft();
    Metric whole = whole(question, filter);
    String table = MetricTables.base(question.schema(), whole);
    draft.outputs.removeIf(column ->
        column.table().equals(filter.table()) && question.schema().role(column) == ColumnRole.TIME);
    if (table.equals(draft.subject)) {
      draft.subject = null;
    }
    draft.events.remove(table);
    if (done != null
        && done.table().equals(table)
        && Happenings.filledThen(question.schema(), done)) {
      Filter happened = new Filter.Missing(done, true);
      if (!draft.filters.contains(happened)) {
        draft.filters.add(happened);
      }
      draft.assume("of those with " + question.schema().columnName(done));
    }
    return new Metric.Portion(whole, filter);
  }

  /** The rows that are named, where the condition is on them or on rows that belong to them. */
  private static Metric whole(QuestionReader question, Filter filter) {
    for (Metric metric : question.draft().metrics) {
      boolean amount = metric instanceof Metric.ModelMeasure && !namedAsRows(question, metric);
      if (amount) {
        return metric;
      }
    }
    List<String> named = SpanRule.namedTables(question);
    for (String table : named) {
      boolean belongs =
          !table.equals(filter.table())
              && question.schema().joins().manyToOne(filter.table(), table)
              && question.schema().joins().distance(filter.table(), table) <= 1;
      boolean event = question.schema().timeColumn(table).isPresent();
      boolean subject = table.equals(question.draft().subject);
      if (belongs && event && subject && !named.contains(filter.table())) {
        return new Metric.RowCount(table);
      }
    }
    return new Metric.RowCount(filter.table());
  }

  /** "percentage of payments": of the rows, though their amount is called the same. */
  private static boolean namedAsRows(QuestionReader question, Metric metric) {
    String table = MetricTables.base(question.schema(), metric);
    for (int at = 0; at < question.size(); at++) {
      boolean measure = question.isBest(at, Target.MeasureTarget.class);
      if (measure && question.canBe(at, Target.TableTarget.class) && !amountSaid(question, at)) {
        return MetricTables.base(question.schema(), metric).equals(table);
      }
    }
    return false;
  }

  private static boolean amountSaid(QuestionReader question, int at) {
    return question.cue(at, CueKind.SUM)
        || Set.of("amount", "value", "revenue", "sales")
            .contains(SaidWords.at(question, at).replaceAll(".* ", ""));
  }
}
