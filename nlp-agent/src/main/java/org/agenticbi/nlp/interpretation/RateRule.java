package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "cancellation rate", "cancelled share of" -> the part of the rows of a table for which something
 * holds: a value, a flag, or a time that is filled.
 */
final class RateRule implements ReadingRule {

  private static final Set<String> RATE =
      Set.of("rate", "rates", "ratio", "percentage", "percent", "proportion", "share", "share of");

  /** A word made from a verb: what happened to a row, rather than what kind it is of. */
  private static final Pattern OF_A_VERB =
      Pattern.compile(".*(ion|al|ment|ance|ence|ed|ing|ure|show|churn|bounce|return)s?$");

  private static final Set<String> STATES =
      Set.of("status", "state", "stage", "outcome", "result", "decision", "response");

  @Override
  public int read(QuestionReader question, int at) {
    int rate = rateBehind(question, at);
    if (rate < 0) {
      return at;
    }
    Filter part = part(question, at, rate);
    if (part == null && returned(question, at)) {
      question.draft().passedOver.add(at);
      return rate + 1;
    }
    if (part == null) {
      return event(question, at, rate);
    }
    if (kept(question.schema(), part.table())) {
      return at;
    }
    String words = "the part with " + SaidWords.at(question, at);
    SaidWords.mean(question, at, rate + 1, words);
    Optional<ColumnRef> quantity = quantityOf(question, rate, part);
    Metric whole =
        quantity
            .<Metric>map(column -> new Metric.ColumnAggregate(AggregateKind.SUM, column, false))
            .orElseGet(() -> new Metric.RowCount(part.table()));
    add(question, at, new Metric.Portion(whole, part));
    if (quantity.isEmpty()) {
      return rate + 1;
    }
    int of = question.skipJoining(rate + 1);
    question.draft().means(of, question.schema().columnName(quantity.get()));
    return of + 1;
  }

  /** "billable share of hours": of the hours, and not of the rows that tell them. */
  private static Optional<ColumnRef> quantityOf(QuestionReader question, int rate, Filter part) {
    Schema schema = question.schema();
    return SaidWords.at(question, rate).endsWith("of")
        ? question
            .choices()
            .choose(
                question.skipJoining(rate + 1),
                target ->
                    target instanceof Target.ColumnTarget named
                        && named.column().table().equals(part.table())
                        && schema.quantity(named.column())
                        && DefaultAggregate.of(schema, named.column()) == AggregateKind.SUM)
            .map(candidate -> ((Target.ColumnTarget) candidate.target()).column())
        : Optional.empty();
  }

  /** "the USD rate" of a table of exchange rates is what it says, and no part of its rows. */
  private static boolean kept(Schema schema, String table) {
    return schema.columns(table).stream()
            .filter(ref -> schema.role(ref) == ColumnRole.MEASURE)
            .anyMatch(ref -> NameParts.words(ref.column()).contains("rate"))
        && NameParts.words(table).stream().anyMatch(RATE::contains);
  }

  /** Where the rate is said: right behind, or behind the rows, as in "cancelled order rate". */
  private static int rateBehind(QuestionReader question, int at) {
    if (says(question, at + 1)) {
      return at + 1;
    }
    boolean rows = question.canBe(at + 1, Target.TableTarget.class);
    boolean condition = question.isBest(at, Target.ValueTarget.class);
    return rows && condition && says(question, at + 2) ? at + 2 : -1;
  }

  /** "return rate" begins like an order to return something. */
  private static boolean returned(QuestionReader question, int at) {
    return question.cue(at) != null && SaidWords.at(question, at).equals("return");
  }

  private static boolean says(QuestionReader question, int at) {
    return RATE.contains(SaidWords.at(question, at));
  }

  private static @Nullable Filter part(QuestionReader question, int at, int rate) {
    Filter named = question.mention(at) instanceof Mention.Name ? named(question, at) : null;
    if (named != null) {
      return named;
    }
    boolean unknown = question.mention(at) instanceof Mention.Unknown word && word.content();
    boolean free =
        unknown || question.mention(at) instanceof Mention.Name || returned(question, at);
    return free && rate == at + 1 ? happened(question, at) : null;
  }

  private static @Nullable Filter named(QuestionReader question, int at) {
    if (question.isBest(at, Target.ValueTarget.class)) {
      return question
          .choices()
          .choose(at, target -> happens(SaidWords.at(question, at), target))
          .map(Candidate::target)
          .map(target -> (Target.ValueTarget) target)
          .map(value -> (Filter) new Filter.Values(value.column(), List.of(value.value()), false))
          .orElse(null);
    }
    Optional<ColumnRef> column =
        question.isBest(at, Target.ColumnTarget.class)
            ? NameRule.column(question, at)
            : Optional.empty();
    return column.map(ref -> ofColumn(question.schema(), ref)).orElse(null);
  }

  private static boolean happens(String said, Target target) {
    return target instanceof Target.ValueTarget value
        && !value.value().isEmpty()
        && (OF_A_VERB.matcher(said).matches() || state(value.column()));
  }

  /** Whether a column says what became of a row. */
  static boolean state(ColumnRef column) {
    return List.of(Schema.words(column.column()).split(" ", -1)).stream()
        .anyMatch(STATES::contains);
  }

  private static @Nullable Filter ofColumn(Schema schema, ColumnRef column) {
    if (schema.role(column) == ColumnRole.FLAG) {
      return new Filter.Flag(column, false);
    }
    return Happenings.filledThen(schema, column) ? new Filter.Missing(column, true) : null;
  }

  /** "conversion rate": by the verb, in the tables that are named, else in all. */
  private static @Nullable Filter happened(QuestionReader question, int at) {
    String word = SaidWords.at(question, at);
    Happenings happenings = new Happenings(question.schema());
    List<String> named =
        IntStream.range(0, question.size())
            .filter(position -> question.isBest(position, Target.TableTarget.class))
            .mapToObj(position -> question.table(position).orElse(""))
            .filter(table -> !table.isEmpty())
            .distinct()
            .toList();
    List<Filter> found = happenings.of(word, named);
    if (found.isEmpty()) {
      found = happenings.of(word);
    }
    if (found.isEmpty()) {
      return null;
    }
    if (found.size() > 1) {
      question.choices().leaveOpen(at, word, found.size());
    }
    return found.get(question.choices().option(at, found.size()));
  }

  /** "return rate" of returns as rows of their own may be a rate of orders, or of units. */
  private static int event(QuestionReader question, int at, int rate) {
    boolean rows = question.isBest(at, Target.TableTarget.class);
    if (rows && !question.canBeSubject(question.table(at).orElse(""))) {
      boolean meant = SaidWords.at(question, rate).startsWith("rate");
      if (meant) {
        question.draft().passedOver.add(rate);
        return rate + 1;
      }
    }
    return at;
  }

  /** A rate is listed, or what is ranked by. */
  static void add(QuestionReader question, int at, Metric metric) {
    Draft draft = question.draft();
    draft.pending.clear();
    if (question.cue(at - 1, CueKind.MOST, CueKind.LEAST)) {
      boolean most = question.cue(at - 1, CueKind.MOST);
      draft.means(at - 1, most ? "the highest" : "the lowest");
      rank(draft, metric);
      draft.ranking.superlative = true;
      draft.ranking.descending = most;
    } else if (draft.clause == Draft.Clause.GROUP && ranks(draft)) {
      rank(draft, metric);
      draft.clause = Draft.Clause.ORDER;
    } else {
      draft.clause = draft.clause == Draft.Clause.GROUP ? Draft.Clause.SELECT : draft.clause;
      draft.addMetric(metric);
    }
  }

  private static boolean ranks(Draft draft) {
    return draft.metrics.isEmpty() && (draft.subject != null || draft.ranking.asked);
  }

  private static void rank(Draft draft, Metric metric) {
    draft.ranking.asked = true;
    draft.ranking.metric = metric;
    draft.lastMetric = metric;
    draft.lastColumn = null;
  }
}
