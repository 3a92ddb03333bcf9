package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the mentions of a question from left to right; the first rule that applies reads.
 */
final class QuestionReader {

  private static final List<ReadingRule> RULES =
      List.of(
          new ChartRule(),
          new PaidWithRule(),
          new SaidTwiceRule(),
          new StaffFigureRule(),
          new TakenAwayRule(),
          new PlanQuestionRule(),
          new CourseRule(),
          new RowsBelowRule(),
          new AgainstAboveRule(),
          new RollUpRule(),
          new DetailListRule(),
          new LevelRule(),
          new InGroupRule(),
          new PerHeadRule(),
          new UnsupportedRule(),
          new CurrencyRule(),
          new OutOfStockRule(),
          new LowStockRule(),
          new RunRateRule(),
          new AgeingRule(),
          new BandsRule(),
          new OverdueRule(),
          new OpenRule(),
          new OpenAtRule(),
          new LikeForLikeRule(),
          new LastingRule(),
          new LatenessRule(),
          new GroupTimeRule(),
          new DueRule(),
          new AgeRule(),
          new PlaceRule(),
          new LivingRule(),
          new TenureRule(),
          new SpanRule(),
          new WithAndWithoutRule(),
          new FlagAndOppositeRule(),
          new StarsRule(),
          new DeniedFlagRule(),
          new FullPriceRule(),
          new SplitTimeRule(),
          new NewOrReturningRule(),
          new FirstTimeRule(),
          new ValueShareRule(),
          new RateRule(),
          new AccountShareRule(),
          new RatioRule(),
          new AmountPartRule(),
          new HowMuchOfRule(),
          new AgainstOtherRule(),
          new ByHowMuchRule(),
          new ComparedPartsRule(),
          new PercentRule(),
          new ChangeRankingRule(),
          new ChangeConditionRule(),
          new ShareWithinRule(),
          new ShareRule(),
          new StaffMovesRule(),
          new EarnedRule(),
          new MomentNounRule(),
          new WithQuantityRule(),
          new WholeYearRule(),
          new LaterTimeRule(),
          new TimeRule(),
          new TimeOfVerbRule(),
          new NewRowsRule(),
          new ReplacedRule(),
          new BelowRule(),
          new AboveNameRule(),
          new LeaderOfRule(),
          new LapsedRule(),
          new DetailOfRowsRule(),
          new IncludingNoneRule(),
          new UndoneRule(),
          new NothingRule(),
          new PresenceRule(),
          new DoneRule(),
          new MissingDetailRule(),
          new GivenDetailRule(),
          new GivenLinkRule(),
          new FirstOrLastRule(),
          new WhenRule(),
          new RepeatRule(),
          new DidRule(),
          new ComparatorRule(),
          new RangeRule(),
          new AverageConditionRule(),
          new MissingRule(),
          new MissingLinkRule(),
          new AbsenceRule(),
          new PatternRule(),
          new EarlierPeakRule(),
          new EarlierMetricRule(),
          new BestSellingRule(),
          new MostCommonRule(),
          new TopRule(),
          new VerbMeasureRule(),
          new SuperlativeRule(),
          new IncomeStatementRule(),
          new KindOfAccountRule(),
          new CostsOfRule(),
          new CountAndAmountRule(),
          new CurrentStaffRule(),
          new HeadcountRule(),
          new ItemsInRule(),
          new PlainDetailRule(),
          new CountNounRule(),
          new RowValueRule(),
          new AggregateRule(),
          new MeasureRatioRule(),
          new AttributeRatioRule(),
          new OrderRule(),
          new GroupRule(),
          new EqualityRule(),
          new ClauseRule(),
          new ValueRule(),
          new NameRule(),
          new SubjectiveRule(),
          new PassOverRule());

  private final List<Mention> mentions;
  private final Schema schema;
  private final Choices choices;
  private final LocalDate asOf;
  private final @Nullable Interpretation earlier;
  private final Draft draft = new Draft();

  QuestionReader(
      List<Mention> mentions,
      Schema schema,
      Choices choices,
      LocalDate asOf,
      @Nullable Interpretation earlier) {
    this.earlier = earlier;
    this.mentions = mentions;
    this.schema = schema;
    this.choices = choices;
    this.asOf = asOf;
  }

  /** Reads all mentions. */
  Draft read() {
    int at = 0;
    PartOfWhole part = new PartOfWhole();
    while (at < mentions.size()) {
      int next = readAt(at);
      part.note(draft, at);
      at = next;
    }
    part.complete(this);
    denyNothing();
    return draft;
  }

  /** A denial of which nothing has become: the opposite may be asked. */
  private void denyNothing() {
    for (int at = mentions.size() - 1; at >= 0 && draft.negateNext; at--) {
      if (cue(at, CueKind.NOT, CueKind.NONE)) {
        draft.passedOver.add(at);
        return;
      }
    }
  }

  private int readAt(int at) {
    if (draft.isReadAhead(at)) {
      return at + 1;
    }
    for (ReadingRule rule : RULES) {
      int next = rule.read(this, at);
      if (next > at) {
        return next;
      }
    }
    return at + 1;
  }

  Draft draft() {
    return draft;
  }

  Schema schema() {
    return schema;
  }

  Choices choices() {
    return choices;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The question before, which this one may go on from; null when there was none. */
  @Nullable Interpretation earlier() {
    return earlier;
  }

  int size() {
    return mentions.size();
  }

  /** The mention at a position, or null beyond the ends. */
  @Nullable Mention mention(int at) {
    return at >= 0 && at < mentions.size() ? mentions.get(at) : null;
  }

  /** The cue at a position, or null when there is none. */
  Mention.@Nullable Cue cue(int at) {
    return mention(at) instanceof Mention.Cue cue ? cue : null;
  }

  /** Whether there is a cue of one of these kinds. */
  boolean cue(int at, CueKind... kinds) {
    Mention.Cue cue = cue(at);
    return cue != null && Set.of(kinds).contains(cue.kind());
  }

  /** The first position from here that is no joining word. */
  int skipJoining(int at) {
    int next = at;
    while (cue(next, CueKind.PREPOSITION) || passedOver(next)) {
      next++;
    }
    return next;
  }

  private boolean passedOver(int at) {
    return mention(at) instanceof Mention.Unknown unknown && !unknown.content();
  }

  /** The table that a name may be. */
  Optional<String> table(int at) {
    return choices
        .choose(at, Target.TableTarget.class::isInstance)
        .map(Candidate::target)
        .map(target -> ((Target.TableTarget) target).table());
  }

  /** The tables that a name may be, without deciding. */
  List<String> tables(int at) {
    return mention(at) instanceof Mention.Name name
        ? name.candidates().stream()
            .map(Candidate::target)
            .filter(Target.TableTarget.class::isInstance)
            .map(target -> ((Target.TableTarget) target).table())
            .toList()
        : List.of();
  }

  /** Whether the rows of a table are things that do something, rather than what happens. */
  boolean canBeSubject(String table) {
    return schema.catalog().foreignKeys().stream().noneMatch(key -> key.fromTable().equals(table));
  }

  /** Whether one of the candidates of a name is of a kind. */
  boolean canBe(int at, Class<? extends Target> kind) {
    return mention(at) instanceof Mention.Name name
        && name.candidates().stream().anyMatch(each -> kind.isInstance(each.target()));
  }

  /** Whether the candidate of a name that is meant here is of a kind. */
  boolean isChosen(int at, Class<? extends Target> kind) {
    return choices
        .choose(at, target -> true)
        .map(Candidate::target)
        .filter(kind::isInstance)
        .isPresent();
  }

  /** Whether the best candidate of a name is of a kind. */
  boolean isBest(int at, Class<? extends Target> kind) {
    return mention(at) instanceof Mention.Name name
        && kind.isInstance(name.candidates().getFirst().target());
  }
}
