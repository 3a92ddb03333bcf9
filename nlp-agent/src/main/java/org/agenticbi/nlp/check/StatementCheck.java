package org.agenticbi.nlp.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.RateScale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a statement does what the words of a question ask for, knowing nothing of how they
 * were read: whoever read them may have taken a word for used and lost it on the way.
 */
public final class StatementCheck {

  /** "without the cancelled ones", "median instead of average": what was there is taken away. */
  private static final Set<CueKind> TAKEN_BACK =
      Set.of(CueKind.NOT, CueKind.NONE, CueKind.MISSING, CueKind.AVERAGE, CueKind.MEDIAN);

  /** "under" and "between" stand before things too. */
  private static final Set<CueKind> COMPARATORS =
      Set.of(CueKind.GREATER, CueKind.AT_LEAST, CueKind.LESS, CueKind.AT_MOST, CueKind.BETWEEN);

  /** What may stand beside a mean that is taken back. */
  private static final Set<CueKind> INSTEAD_OF_MEAN =
      Set.of(
          CueKind.INSTEAD,
          CueKind.NOT,
          CueKind.AVERAGE,
          CueKind.MEDIAN,
          CueKind.SUM,
          CueKind.MAXIMUM,
          CueKind.MINIMUM);

  private static final Set<CueKind> ABSENT = Set.of(CueKind.NONE, CueKind.MISSING);

  /** A count, what is counted, and what it is compared with. */
  private static final int AT_ONCE = 4;

  /** How far "including" may stand before what is not left out. */
  private static final int REACH = 3;

  private static final Set<String> IN_PERCENT =
      Set.of("in percent", "in percentage terms", "as a percentage", "as a percent");

  private final Schema schema;

  /** Of answers over a schema. */
  public StatementCheck(Schema schema) {
    this.schema = schema;
  }

  /**
   * The words that ask for something that the statement does not do.
   *
   * @param continues whether the question goes on from the one before, which it may take from
   */
  public List<String> unmet(List<Mention> mentions, Statement statement, boolean continues) {
    StatementFacts facts = new StatementFacts(statement);
    List<String> unmet = new ArrayList<>();
    for (int at = 0; at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      boolean met =
          switch (mention) {
            case Mention.Cue cue
                when continues && TAKEN_BACK.contains(cue.kind()) && !demands(mentions, cue) ->
                true;
            case Mention.Cue cue when ABSENT.contains(cue.kind()) ->
                met(cue.kind(), facts) || (facts.groups() && included(mentions, at));
            case Mention.Cue cue when COMPARATORS.contains(cue.kind()) ->
                facts.compares() || !(next(mentions, at) instanceof Mention.Figure);
            case Mention.Cue cue when cue.kind() == CueKind.COUNT ->
                keyOf(mentions, at, cue)
                    || (facts.aggregates() && !(facts.lists() && besides(mentions, at)));
            case Mention.Cue cue when cue.kind() == CueKind.GROUP ->
                facts.sorts() || facts.compares() || facts.divides() || !named(mentions, at + 1);
            case Mention.Cue cue when cue.kind() == CueKind.SHARE ->
                facts.divides() && (!money(next(mentions, at)) || facts.dividesSums());
            case Mention.Cue cue when IN_PERCENT.contains(cue.phrase()) ->
                continues || facts.divides() || rates(facts);
            case Mention.Cue cue -> met(cue.kind(), facts);
            case Mention.Figure figure -> met(figure, facts);
            case Mention.Time time -> facts.tellsTime() || !bounded(time) || stands(mentions);
            case Mention.Name name -> asked(mentions, at) ? tells(name, facts) : met(name, facts);
            case Mention.Quoted _, Mention.Unknown _ -> true;
          };
      if (!met) {
        unmet.add(words(mention));
      }
    }
    if (unmet.isEmpty() && StatementFlaws.any(statement)) {
      unmet.add("the answer");
    }
    return unmet;
  }

  /**
   * "more than 50 orders, and their number": behind a condition on a number, a count is asked for
   * beside the rows, unless it is compared itself.
   */
  private static boolean besides(List<Mention> mentions, int at) {
    boolean behind = mentions.subList(0, at).stream().anyMatch(Mention.Figure.class::isInstance);
    return behind
        && mentions.subList(at, Math.min(mentions.size(), at + AT_ONCE)).stream()
            .noneMatch(each -> each instanceof Mention.Cue cue && COMPARATORS.contains(cue.kind()));
  }

  /** "average discount in percent": a rate is a part of one, or is in percent already. */
  private boolean rates(StatementFacts facts) {
    return facts.aggregates(AggregateKind.AVERAGE)
        && schema.tables().stream()
            .flatMap(table -> schema.columns(table.name()).stream())
            .anyMatch(column ->
                facts.names(column.column()) && RateScale.of(schema.column(column)).isPresent());
  }

  /**
   * "what is their average number of orders": no mean is taken away, where none is given for it.
   */
  private static boolean demands(List<Mention> mentions, Mention.Cue said) {
    return (said.kind() == CueKind.AVERAGE || said.kind() == CueKind.MEDIAN)
        && mentions.stream()
            .noneMatch(each ->
                each instanceof Mention.Cue cue
                    && !cue.equals(said)
                    && INSTEAD_OF_MEAN.contains(cue.kind()));
  }

  /** "including those without a tier": nothing is taken away. */
  private static boolean included(List<Mention> mentions, int at) {
    return mentions.subList(Math.max(0, at - REACH), at).stream()
        .anyMatch(each -> each instanceof Mention.Cue cue && cue.phrase().startsWith("includ"));
  }

  /** "by region", and not "paid by card": rows or columns, and no value of them. */
  private static boolean named(List<Mention> mentions, int at) {
    return at < mentions.size()
        && mentions.get(at) instanceof Mention.Name name
        && name.candidates().stream()
            .noneMatch(each -> each.target() instanceof Target.ValueTarget);
  }

  /** "share of billed amount": of an amount, and not of how many rows there are. */
  private static boolean money(@Nullable Mention mention) {
    return mention instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.MeasureTarget(var measure)
        && "currency".equals(measure.format())
        && name.candidates().stream()
            .noneMatch(each -> each.target() instanceof Target.TableTarget);
  }

  /** "which departments", "who": these are what is asked for. */
  private static boolean asked(List<Mention> mentions, int at) {
    return at == 1
        && mentions.getFirst() instanceof Mention.Cue cue
        && cue.phrase().equals("which");
  }

  private boolean tells(Mention.Name name, StatementFacts facts) {
    if (name.candidates().getFirst().target() instanceof Target.ColumnTarget best
        && facts.selects(Set.of(best.column().column()))) {
      return true;
    }
    List<String> tables = new ArrayList<>();
    for (Candidate candidate : name.candidates()) {
      if (candidate.target() instanceof Target.TableTarget table) {
        tables.add(table.table());
      }
    }
    return tables.isEmpty() || tables.stream().anyMatch(table -> facts.selects(names(table)));
  }

  private Set<String> names(String table) {
    Set<String> names = new HashSet<>();
    schema.labels(table).forEach(column -> names.add(column.column()));
    schema.primaryKey(table).forEach(column -> names.add(column.column()));
    return names;
  }

  /**
   * A value stands in the statement, or its column does, or what it says is a state that other
   * columns tell: "delivered" is a date that is there. Other names may be said in many ways.
   */
  private static boolean met(Mention.Name name, StatementFacts facts) {
    return !(name.candidates().getFirst().target() instanceof Target.ValueTarget)
        || name.candidates().stream()
            .anyMatch(candidate ->
                !(candidate.target() instanceof Target.ValueTarget value)
                    || facts.has(value.value())
                    || facts.names(value.column().column()))
        || facts.speaksOf(name.text())
        || facts.tellsOf(name.text())
        || facts.denies()
        || facts.compares();
  }

  /** Whether it speaks of some days only: "ever" and "right now" do not, "today" may not. */
  private static boolean bounded(Mention.Time time) {
    return time.readings().stream()
        .allMatch(reading ->
            reading instanceof TimeMention.Window window
                && !window.window().label().startsWith("today")
                && (window.window().from() != null || window.window().toExclusive() != null));
  }

  /** How something stands today is how it stands. */
  private static boolean stands(List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(mention ->
            mention instanceof Mention.Name name
                && name.candidates().getFirst().target()
                    instanceof Target.MeasureTarget(var measure)
                && measure.semiAdditive());
  }

  private static @Nullable Mention next(List<Mention> mentions, int at) {
    return at + 1 < mentions.size() ? mentions.get(at + 1) : null;
  }

  private static String words(Mention mention) {
    return switch (mention) {
      case Mention.Cue cue -> cue.phrase();
      case Mention.Figure figure -> figure.value().toPlainString();
      case Mention.Name name -> name.text();
      case Mention.Quoted quoted -> quoted.text();
      case Mention.Unknown unknown -> unknown.text();
      case Mention.Time _ -> "the time";
    };
  }

  private static boolean met(CueKind kind, StatementFacts facts) {
    return switch (kind) {
      case NOT, NONE, MISSING -> facts.denies() || facts.compares();
      case SHARE -> facts.divides();
      case DISTINCT -> facts.once() || !facts.joins();
      case AVERAGE, ABOVE_AVERAGE, BELOW_AVERAGE ->
          facts.aggregates(AggregateKind.AVERAGE) || facts.divides() || facts.windows();
      case MEDIAN -> facts.aggregates(AggregateKind.MEDIAN);
      case COUNT, SUM -> facts.aggregates();
      case MAXIMUM, MINIMUM, TOP, BOTTOM, MOST, LEAST, ADJECTIVE_MOST, ADJECTIVE_LEAST ->
          facts.orders()
              || facts.windows()
              || facts.aggregates(AggregateKind.MAXIMUM)
              || facts.aggregates(AggregateKind.MINIMUM);
      case CUMULATIVE, MOVING_AVERAGE -> facts.windows() || facts.several();
      case GROWTH, COMPARISON ->
          facts.windows()
              || facts.several()
              || facts.filtersAggregates()
              || facts.groups()
              || (kind == CueKind.COMPARISON && facts.showsNumbers());
      case GREATER, LESS, AT_LEAST, AT_MOST, BETWEEN -> true;
      case GROUP -> true;
      case ORDER, DESCENDING, ASCENDING -> facts.orders() || facts.windows();
      case COMMAND, INTERROGATIVE, EQUAL -> true;
      case CONDITION, AND, OR, BOTH, PREPOSITION, TREND, CHART -> true;
      case CONTAINS, STARTS_WITH, ENDS_WITH, FOLLOW_UP, INSTEAD, REFERENCE -> true;
      case VAGUE_QUALITY -> met(CueKind.TOP, facts) || facts.denies() || facts.compares();
      case UNSUPPORTED -> true;
    };
  }

  /** "bill number, supplier and amount": what a bill is told by. */
  private static boolean keyOf(List<Mention> mentions, int at, Mention.Cue cue) {
    boolean listed =
        at > 0
            && mentions.get(at - 1) instanceof Mention.Name
            && at + 1 < mentions.size()
            && mentions.get(at + 1) instanceof Mention.Cue next
            && next.kind() == CueKind.AND;
    return listed && cue.phrase().equals("number");
  }

  private static boolean met(Mention.Figure figure, StatementFacts facts) {
    BigDecimal value = figure.value();
    return facts.has(value)
        || facts.has(value.movePointLeft(2))
        || facts.has(value.subtract(BigDecimal.ONE))
        || facts.has(value.toPlainString())
        || facts.tellsTime();
  }
}
