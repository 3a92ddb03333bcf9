package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/**
 * "delivery time", "how long does it take to resolve tickets", "days from invoice to payment",
 * "tenure", "age" -> how long it is between two times of each row.
 */
final class SpanRule implements ReadingRule {

  private static final Set<String> TIME = Set.of("time", "times", "duration", "durations");

  private static final List<String> OPENINGS =
      List.of(
          "how long does it take",
          "how long did it take",
          "how long do we take",
          "how long do they take",
          "how long does it take us",
          "how long do",
          "how long does",
          "how many days does it take",
          "how many days did it take",
          "how many days do we take",
          "how many days",
          "how many hours does it take",
          "how many hours",
          "how much time does it take",
          "number of days",
          "time taken",
          "time it takes",
          "time",
          "days",
          "hours");

  private static final Map<String, TimeSpan.Unit> UNITS =
      Map.of(
          "days", TimeSpan.Unit.DAYS,
          "hours", TimeSpan.Unit.HOURS,
          "weeks", TimeSpan.Unit.WEEKS,
          "months", TimeSpan.Unit.MONTHS,
          "years", TimeSpan.Unit.YEARS);

  private static final Set<String> BEGINNINGS =
      Set.of(
          "opened",
          "created",
          "started",
          "start",
          "begin",
          "order",
          "ordered",
          "submitted",
          "reported",
          "requested",
          "invoice",
          "invoiced",
          "admission",
          "admitted",
          "placed",
          "raised",
          "issued",
          "open",
          "booked",
          "signup");

  @Override
  public int read(QuestionReader question, int at) {
    int unit = unit(question, at);
    if (unit > at) {
      return unit;
    }
    int life = Math.max(LifetimeSpan.read(question, at), LifetimeSpan.stayed(question, at));
    int spoken = Math.max(SpeedSpan.read(question, at), life);
    if (spoken > at) {
      return spoken;
    }
    int ofNoun = ofNoun(question, at);
    if (ofNoun > at) {
      return ofNoun;
    }
    int opened = SaidWords.behindAny(question, at, OPENINGS);
    if (opened > at) {
      int late = LatenessSpan.read(question, at, opened);
      late = late > at ? late : SpeedSpan.inAdvance(question, at, opened);
      if (late > at) {
        return late;
      }
      int next = pastJoining(question, opened);
      int between = between(question, at, next);
      return between > at ? between : toDo(question, at, next);
    }
    return SpanToday.read(question, at);
  }

  /** "in hours": what the duration before is counted in. */
  private static int unit(QuestionReader question, int at) {
    TimeSpan.Unit unit = UNITS.get(SaidWords.at(question, at));
    List<Metric> metrics = question.draft().metrics;
    if (unit == null || metrics.isEmpty()) {
      return at;
    }
    Metric last = metrics.getLast();
    if (!(last instanceof Metric.SpanAggregate spans)) {
      return at;
    }
    Metric counted = new Metric.SpanAggregate(spans.kind(), spans.span().in(unit));
    metrics.set(metrics.size() - 1, counted);
    question.draft().means(at, "in " + SaidWords.at(question, at));
    return at + 1;
  }

  /** "delivery time", "ticket resolution time". */
  private static int ofNoun(QuestionReader question, int at) {
    boolean rows = question.isBest(at, Target.TableTarget.class);
    int noun = rows && isWord(question, at + 1) && timeBehind(question, at + 1) ? at + 1 : at;
    return isWord(question, noun) && timeBehind(question, noun)
        ? apply(question, at, noun + 2, pairs(question, SaidWords.at(question, noun)))
        : at;
  }

  private static boolean timeBehind(QuestionReader question, int at) {
    return TIME.contains(SaidWords.at(question, at + 1));
  }

  /** "... to resolve tickets". */
  private static int toDo(QuestionReader question, int at, int next) {
    boolean to = SaidWords.at(question, next).equals("to");
    int verb = to ? next + 1 : next;
    boolean applies = to && isWord(question, verb);
    return applies
        ? apply(question, at, verb + 1, pairs(question, SaidWords.at(question, verb)))
        : at;
  }

  /** "... from order to shipment", "... between order and shipment". */
  private static int between(QuestionReader question, int at, int next) {
    String opens = SaidWords.at(question, next);
    int first = next + 1;
    int joint = first + 1;
    int second = joint + 1;
    String joins = opens.equals("from") ? "to" : "and";
    boolean said =
        (opens.equals("from") || opens.equals("between"))
            && SaidWords.at(question, joint).equals(joins)
            && isWord(question, first)
            && isWord(question, second);
    return said ? apply(question, at, second + 1, SpanPairs.between(question, first, second)) : at;
  }

  private static int pastJoining(QuestionReader question, int at) {
    return question.cue(at, CueKind.AVERAGE) ? at + 1 : at;
  }

  private static boolean isWord(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name
        || (question.mention(at) instanceof Mention.Unknown unknown && unknown.content());
  }

  static List<TimeSpan> pairs(QuestionReader question, String verb) {
    SpanColumns columns = new SpanColumns(question.schema());
    List<ColumnRef> ends = columns.ends(verb, namedTables(question));
    if (ends.isEmpty()) {
      ends = columns.ends(verb, question.schema().tables().stream().map(Table::name).toList());
    }
    List<TimeSpan> pairs = new ArrayList<>();
    for (ColumnRef end : ends) {
      List<ColumnRef> begins = columns.begins(end);
      List<ColumnRef> likely = begins.stream().filter(SpanRule::begins).toList();
      for (ColumnRef begin : likely.size() == 1 ? likely : begins) {
        pairs.add(new TimeSpan(begin, end, question.asOf(), TimeSpan.Unit.DAYS));
      }
    }
    return pairs;
  }

  /** Whether something begins at a time, by its name. */
  static boolean begins(ColumnRef column) {
    return SpanColumns.words(column).stream().anyMatch(BEGINNINGS::contains);
  }

  /** The table that a name stands for, or that alone has the value that it is. */
  private static String table(QuestionReader question, int at) {
    if (question.isBest(at, Target.TableTarget.class)) {
      return question.table(at).orElse("");
    }
    boolean value = question.isBest(at, Target.ValueTarget.class);
    if (!value || !(question.mention(at) instanceof Mention.Name name)) {
      return "";
    }
    List<String> tables =
        name.candidates().stream()
            .map(Candidate::target)
            .filter(Target.ValueTarget.class::isInstance)
            .map(target -> ((Target.ValueTarget) target).column().table())
            .distinct()
            .toList();
    return tables.size() == 1 ? tables.getFirst() : "";
  }

  static List<String> namedTables(QuestionReader question) {
    return IntStream.range(0, question.size())
        .mapToObj(position -> table(question, position))
        .filter(table -> !table.isEmpty())
        .distinct()
        .toList();
  }

  /** One pair is taken; of several each makes a reading. */
  private static int apply(QuestionReader question, int at, int behind, List<TimeSpan> pairs) {
    if (pairs.isEmpty()) {
      return at;
    }
    if (pairs.size() > 1) {
      question.choices().leaveOpen(at, SaidWords.at(question, at), pairs.size());
    }
    TimeSpan span = pairs.get(question.choices().option(at, pairs.size()));
    boolean hours = SaidWords.at(question, at).contains("hour");
    for (int position = at; position < behind; position++) {
      hours |= SaidWords.at(question, position).equals("hours");
    }
    SpanMetric.add(question, at, hours ? span.in(TimeSpan.Unit.HOURS) : span);
    SaidWords.mean(question, at, behind, "how long it takes");
    return behind;
  }
}
