package org.agenticbi.nlp.interpretation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.MentionFinder;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.time.TimeGrammar;
import org.jspecify.annotations.Nullable;

/** Reads questions against a schema. */
public final class Interpreter {

  private static final Completed NO_CHANGE =
      new Completed.Impossible("I do not see what that changes in the question before.", List.of());

  private final Schema schema;
  private final MentionFinder finder;

  /** Names and values of the schema are indexed once. */
  public Interpreter(Schema schema) {
    this.schema = schema;
    this.finder = new MentionFinder(schema);
  }

  /** What is recognised in a question. */
  public List<Mention> mentions(List<Token> tokens, LocalDate asOf) {
    int fiscal = schema.model().fiscalYearStartMonth();
    boolean namedByEnd = schema.model().fiscalYearNamedByEnd();
    TimeGrammar grammar = new TimeGrammar(asOf, fiscal, namedByEnd, DayOfWeek.MONDAY);
    return finder.mentions(tokens, grammar.read(tokens));
  }

  /**
   * Reads a question.
   *
   * @param previous what the question before came to; null when there was none
   * @param overrides which of the open decisions fall otherwise, by position
   */
  public Understanding read(
      List<Mention> mentions,
      LocalDate asOf,
      @Nullable Interpretation previous,
      Map<Integer, Integer> overrides) {
    Choices choices = choices(mentions, previous, overrides);
    Draft draft = new QuestionReader(mentions, schema, choices, asOf, previous).read();
    FollowUp followUp =
        previous == null ? null : new FollowUp(schema, previous, draft, mentions, asOf);
    boolean goesOn = followUp != null && followUp.applies();
    BareMetric bare =
        previous == null || goesOn ? null : new BareMetric(schema, previous, draft, mentions);
    if (followUp != null && (goesOn || (bare != null && bare.goesOn()))) {
      draft = followUp.merged();
    }
    Completed completed = new Completion(schema, draft, asOf).complete();
    if (followUp != null && goesOn && followUp.changesNothing(completed)) {
      completed = NO_CHANGE;
    }
    if (previous != null && bare != null && bare.unsure()) {
      Draft again =
          new QuestionReader(
                  mentions, schema, choices(mentions, previous, overrides), asOf, previous)
              .read();
      Draft joined = new FollowUp(schema, previous, again, mentions, asOf).merged();
      completed = either(new Completion(schema, joined, asOf).complete(), completed);
    }
    return new Understanding(
        mentions,
        completed,
        draft.meanings,
        List.copyOf(draft.passedOver),
        draft.assumptions,
        choices.certainty(),
        choices.open().stream()
            .map(each -> new Understanding.OpenPoint(each.mention(), each.text(), each.options()))
            .toList());
  }

  private Choices choices(
      List<Mention> mentions, @Nullable Interpretation previous, Map<Integer, Integer> overrides) {
    return new Choices(schema, mentions, overrides, previous == null ? Set.of() : tables(previous));
  }

  /** Both, where both can be computed: as a change of the question before, and by itself. */
  private static Completed either(Completed joined, Completed alone) {
    return joined instanceof Completed.Complete one && alone instanceof Completed.Complete other
        ? new Completed.Open(
            "Does this go on from the question before?",
            List.of(one.interpretation(), other.interpretation()))
        : alone;
  }

  /** The tables that the question before was about: what follows speaks of them rather. */
  private Set<String> tables(Interpretation previous) {
    Set<String> tables = new TreeSet<>();
    if (previous.subject() != null) {
      tables.add(previous.subject());
    }
    previous.metrics().forEach(metric -> tables.add(MetricTables.base(schema, metric)));
    for (Dimension dimension : previous.dimensions()) {
      switch (dimension) {
        case Dimension.OfColumn column -> tables.add(column.column().table());
        case Dimension.OfEntity entity -> tables.add(entity.table());
        case Dimension.OfBands bands -> tables.add(bands.column().table());
        case Dimension.OfTime _, Dimension.OfDatePart _, Dimension.OfCondition _ -> {}
      }
    }
    return tables;
  }
}
