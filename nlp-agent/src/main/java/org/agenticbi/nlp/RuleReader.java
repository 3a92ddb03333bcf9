package org.agenticbi.nlp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.calculation.CalculationFinder;
import org.agenticbi.nlp.check.StatementCheck;
import org.agenticbi.nlp.explanation.Explainer;
import org.agenticbi.nlp.explanation.IntentWriter;
import org.agenticbi.nlp.explanation.WordAccount;
import org.agenticbi.nlp.interpretation.AskedStatus;
import org.agenticbi.nlp.interpretation.BilledMeasure;
import org.agenticbi.nlp.interpretation.Completed;
import org.agenticbi.nlp.interpretation.FollowingWords;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Interpreter;
import org.agenticbi.nlp.interpretation.ListedColumns;
import org.agenticbi.nlp.interpretation.Understanding;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.plan.Plan;
import org.agenticbi.nlp.plan.PlanProblem;
import org.agenticbi.nlp.plan.Planner;
import org.agenticbi.nlp.rewording.Asides;
import org.agenticbi.nlp.rewording.Reworded;
import org.agenticbi.nlp.rewording.Rewordings;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Tokenizer;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.WordUse;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions by rules: made for business questions over time and for what a semantic model
 * names.
 *
 * <p>Everything that is open makes another reading; readings that come to different SQL are asked
 * back with, and a content word that nothing explains is never passed over in silence.
 */
final class RuleReader {

  private static final int MOST_TOKENS = 150;
  private static final int MOST_READINGS = 6;

  /** Nobody says more in one question; what does is not read as often. */
  private static final int LONG = 70;

  /** Where more is open, the question is a pile of names: reading it every way takes seconds. */
  private static final int MOST_OPEN = 10;

  private static final int MOST_OPEN_OF_LONG = 4;

  private static final double PASSED_OVER = 0.6;

  /** Below this, a reading rests on half a name or on a loose synonym: it is asked back. */
  private static final double SURE = 0.66;

  /** The question before that others go on from is what was asked, without what is shown beside. */
  private record Candidate(
      Interpretation interpretation, Interpretation shown, Plan plan, Understanding understanding) {

    /** What is told: conditions name what a list shows because of them, asked columns do not. */
    Interpretation told() {
      return interpretation.outputs().isEmpty() ? interpretation : shown;
    }
  }

  private final Schema schema;
  private final ListedColumns listed;
  private final GuessedReading guessed;
  private final Interpreter interpreter;
  private final Planner planner;
  private final Explainer explainer;
  private final IntentWriter intents;
  private final NearMatches near;
  private final StatementCheck check;
  private final EngineOptions options;
  private final CalculatedReader calculations;

  RuleReader(Schema schema, EngineOptions options) {
    this.schema = schema;
    this.listed = new ListedColumns(schema);
    this.guessed = new GuessedReading(schema);
    this.interpreter = new Interpreter(schema);
    this.planner = new Planner(schema);
    this.explainer = new Explainer(schema);
    this.intents = new IntentWriter(schema);
    this.near = new NearMatches(schema);
    this.check = new StatementCheck(schema);
    this.options = options;
    this.calculations = new CalculatedReader(schema, interpreter, this::sure, this::plan);
  }

  /** What is recognised in a question. */
  List<Mention> mentions(Question question) {
    return plain(question.text(), question.asOf()).mentions();
  }

  /** What becomes of a question. */
  Outcome understand(Question question) {
    return understand(question, plain(question.text(), question.asOf()));
  }

  /** The same where the mentions are known. */
  Outcome understand(Question question, List<Mention> mentions) {
    Reworded plain = Rewordings.bundled().plain(Tokenizer.tokens(question.text()));
    return understand(question, new Said(question.text(), question.asOf(), plain, mentions));
  }

  private Outcome understand(Question question, Said plain) {
    Ground ground = Ground.NONE;
    for (EarlierTurn turn : question.context()) {
      ground = earlier(turn, question.asOf(), ground);
    }
    return heard(plain, ground).outcome();
  }

  /**
   * What came of a question.
   *
   * @param calculated what it asks for where it computes with the numbers of two questions
   */
  private record Heard(Said said, Outcome outcome, @Nullable Interpretation calculated) {
    Heard(Said said, Outcome outcome) {
      this(said, outcome, null);
    }
  }

  private Said plain(String text, LocalDate asOf) {
    return said(text, asOf, Rewordings.bundled().plain(Tokenizer.tokens(text)));
  }

  private Said said(String text, LocalDate asOf, Reworded question) {
    return Said.of(interpreter, text, asOf, question);
  }

  /** As it stands; where that gives no answer, in other words too, if these come to more. */
  private Heard heard(Said plain, Ground ground) {
    Outcome outcome = understand(plain, ground);
    boolean tooLong = plain.question().tokens().size() > LONG;
    boolean subtracts = CalculationFinder.subtracts(plain.question().tokens());
    if ((outcome instanceof Outcome.Answer && !computes(plain)) || tooLong) {
      return new Heard(plain, outcome);
    }
    Optional<Heard> calculated = calculated(plain);
    if (calculated.isPresent()) {
      return calculated.get();
    }
    if (outcome instanceof Outcome.Answer answer) {
      return new Heard(plain, subtracts ? unsure(answer) : answer);
    }
    Said otherwise = otherwise(plain);
    if (otherwise.question().equals(plain.question())) {
      return new Heard(plain, outcome);
    }
    Outcome other = understand(otherwise, ground);
    Optional<Heard> formula =
        other instanceof Outcome.Answer && !computes(otherwise)
            ? Optional.<Heard>empty()
            : calculated(otherwise);
    if (formula.isPresent()) {
      return formula.get();
    }
    boolean better =
        other instanceof Outcome.Answer
            || (other instanceof Outcome.Ask && outcome instanceof Outcome.Decline);
    return better ? new Heard(otherwise, other) : new Heard(plain, outcome);
  }

  private static boolean computes(Said said) {
    return CalculationFinder.subtracts(said.question().tokens())
        || CalculationFinder.divides(said.question().tokens());
  }

  /** "minus" was taken for "without", and may mean a difference. */
  private Outcome unsure(Outcome.Answer answer) {
    return options.alwaysAnswer()
        ? answer
        : new Outcome.Ask(
            "I am not sure that I read this rightly.",
            List.of(answer.reading()),
            answer.reading().words());
  }

  /** "costs divided by revenue": two questions, each understood without a doubt. */
  private Optional<Heard> calculated(Said said) {
    return calculations
        .of(said)
        .map(found ->
            new Heard(said, new Outcome.Answer(reading(found), List.of()), found.interpretation()));
  }

  private Optional<ComputedNumber> sure(Said said) {
    Understanding first = interpreter.read(said.mentions(), said.asOf(), null, Map.of());
    List<Candidate> candidates = candidates(first, said.asOf(), null, new ArrayList<>());
    if (candidates.size() != 1 || !answered(said, candidates)) {
      return Optional.empty();
    }
    Candidate only = candidates.getFirst();
    boolean met = check.unmet(said.mentions(), only.plan().statement(), false).isEmpty();
    return met
        ? Optional.of(
            new ComputedNumber(
                only.interpretation(),
                only.plan(),
                only.understanding().certainty(),
                WordAccount.of(said.text(), said.question(), only.understanding()),
                said.mentions()))
        : Optional.empty();
  }

  private Reading reading(ComputedNumber computed) {
    Interpretation interpretation = computed.interpretation();
    return new Reading(
        computed.plan().statement(),
        explainer.sentence(interpretation),
        intents.intent(interpretation, computed.plan()),
        Math.round(computed.certainty() * 1000) / 1000.0,
        computed.words());
  }

  /** The same in other words, without what says nothing of the data. */
  private Said otherwise(Said plain) {
    Reworded further = Rewordings.bundled().further(plain.question());
    Said said =
        further.equals(plain.question()) ? plain : said(plain.text(), plain.asOf(), further);
    Reworded concise = Asides.without(further, said.mentions());
    return concise.equals(further) ? said : said(plain.text(), plain.asOf(), concise);
  }

  /**
   * What a follow-up stands on.
   *
   * @param interpretation the question before; null when none was understood
   * @param sure whether it was answered, or a reading of it chosen
   */
  private record Ground(@Nullable Interpretation interpretation, boolean sure) {
    static final Ground NONE = new Ground(null, true);
  }

  /** What an earlier turn came to: its best reading, or the one that was chosen. */
  private Ground earlier(EarlierTurn turn, LocalDate asOf, Ground before) {
    Said plain = plain(turn.query(), asOf);
    if (plain.question().tokens().size() > MOST_TOKENS) {
      return before;
    }
    Heard heard = heard(plain, before);
    if (heard.calculated() != null) {
      return new Ground(heard.calculated(), before.sure());
    }
    Said said = heard.said();
    Interpretation previous = before.interpretation();
    List<Mention> mentions = said.mentions();
    Understanding first = interpreter.read(mentions, asOf, previous, Map.of());
    List<Candidate> candidates = candidates(first, asOf, previous, new ArrayList<>());
    if (candidates.isEmpty()) {
      return beyond(mentions) ? before : new Ground(before.interpretation(), false);
    }
    if (!candidates.getFirst().understanding().passedOver().isEmpty()) {
      return new Ground(candidates.getFirst().interpretation(), false);
    }
    int choice = turn.choice() == null ? 0 : turn.choice();
    Candidate meant = candidates.get(Math.clamp(choice, 0, candidates.size() - 1));
    boolean doubted =
        heard.outcome() instanceof Outcome.Ask
            && CalculationFinder.subtracts(said.question().tokens());
    boolean sure =
        turn.choice() != null || (before.sure() && !doubted && answered(said, candidates));
    return new Ground(meant.interpretation(), sure);
  }

  /** "why did it fall": what no query answers leaves the question before as it was. */
  private static boolean beyond(List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(
            mention -> mention instanceof Mention.Cue cue && cue.kind() == CueKind.UNSUPPORTED);
  }

  private boolean answered(Said said, List<Candidate> candidates) {
    Candidate first = candidates.getFirst();
    List<Reading> readings = List.of(reading(said, first, true));
    return candidates.size() == 1
        && decide(first.understanding(), readings, List.of()) instanceof Outcome.Answer
        && !guessed.risky(first.interpretation());
  }

  private Outcome understand(Said said, Ground ground) {
    Interpretation previous = ground.interpretation();
    List<Mention> mentions = said.mentions();
    LocalDate asOf = said.asOf();
    if (said.question().tokens().size() > MOST_TOKENS) {
      return new Outcome.Decline(
          "The question is longer than I can read; please ask one thing at a time.",
          List.of(),
          near.questions(),
          List.of());
    }
    List<String> problems = new ArrayList<>();
    Understanding first = interpreter.read(mentions, asOf, previous, Map.of());
    List<Candidate> candidates = candidates(first, asOf, previous, problems);
    List<WordUse> words = WordAccount.of(said.text(), said.question(), first);
    if (candidates.isEmpty()) {
      return decline(first, problems, words);
    }
    boolean only = candidates.size() == 1;
    List<Reading> readings = candidates.stream().map(each -> reading(said, each, only)).toList();
    Outcome outcome = decide(first, readings, words);
    boolean shaky =
        !check.unmet(mentions, candidates.getFirst().plan().statement(), previous != null).isEmpty()
            || guessed.risky(candidates.getFirst().interpretation())
            || AskedNumbers.moreThanShown(mentions, candidates.getFirst().interpretation())
            || (!ground.sure() && (goesOn(mentions, ground) || continues(first, mentions, asOf)));
    return shaky && outcome instanceof Outcome.Answer && !options.alwaysAnswer()
        ? new Outcome.Ask("I am not sure that I read this rightly.", readings, words)
        : outcome;
  }

  /** "now the liters instead" of what was not understood: that would be left out. */
  private static boolean goesOn(List<Mention> mentions, Ground ground) {
    return ground.interpretation() == null && FollowingWords.in(mentions);
  }

  /** Whether the words mean something else behind the question before. */
  private boolean continues(Understanding first, List<Mention> mentions, LocalDate asOf) {
    return !interpreter.read(mentions, asOf, null, Map.of()).completed().equals(first.completed());
  }

  private Outcome decide(Understanding first, List<Reading> readings, List<WordUse> words) {
    if (options.alwaysAnswer()) {
      return new Outcome.Answer(readings.getFirst(), readings.subList(1, readings.size()));
    }
    if (!first.passedOver().isEmpty()) {
      List<String> missing = missing(first);
      String message = "The data has nothing for " + quoted(missing) + ".";
      return new Outcome.Decline(message, missing, near.of(missing), words);
    }
    if (first.completed() instanceof Completed.Open open) {
      return new Outcome.Ask(open.question(), readings, words);
    }
    if (readings.size() > 1) {
      return new Outcome.Ask("This can be read in " + readings.size() + " ways.", readings, words);
    }
    if (readings.getFirst().confidence() < SURE) {
      return new Outcome.Ask("I am not sure that I read this rightly.", readings, words);
    }
    return new Outcome.Answer(readings.getFirst(), List.of());
  }

  private Outcome decline(Understanding first, List<String> problems, List<WordUse> words) {
    List<String> missing = missing(first);
    String reason =
        first.completed() instanceof Completed.Impossible impossible
            ? impossible.reason()
            : problems.isEmpty() ? "I do not understand the question." : problems.getFirst();
    if (!missing.isEmpty()) {
      reason = reason + " The data has nothing for " + quoted(missing) + ".";
    }
    return new Outcome.Decline(reason, missing, near.of(missing), words);
  }

  private static String quoted(List<String> words) {
    return String.join(", ", words.stream().map(word -> "\"" + word + "\"").toList());
  }

  private static List<String> missing(Understanding understanding) {
    List<String> missing = new ArrayList<>();
    for (int position : understanding.passedOver()) {
      switch (understanding.mentions().get(position)) {
        case Mention.Unknown unknown -> missing.add(unknown.text());
        case Mention.Name name -> missing.add(name.text());
        case Mention.Quoted quoted -> missing.add(quoted.text());
        case Mention.Figure figure -> missing.add(figure.value().toPlainString());
        case Mention.Cue cue -> missing.add(cue.phrase());
        case Mention.Time _ -> {}
      }
    }
    return missing;
  }

  /** The readings that can be computed, the likeliest first, each statement once. */
  private List<Candidate> candidates(
      Understanding first,
      LocalDate asOf,
      @Nullable Interpretation previous,
      List<String> problems) {
    List<Understanding> all = new ArrayList<>();
    all.add(first);
    int most = first.mentions().size() > LONG ? MOST_OPEN_OF_LONG : MOST_OPEN;
    for (Understanding.OpenPoint point : first.open().stream().limit(most).toList()) {
      for (int option = 1; option < Math.min(point.options(), MOST_READINGS); option++) {
        all.add(
            interpreter.read(first.mentions(), asOf, previous, Map.of(point.mention(), option)));
      }
    }
    Set<Statement> seen = new LinkedHashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Understanding understanding : all) {
      for (Interpretation each : interpretations(understanding)) {
        Interpretation asked = AskedStatus.of(each);
        candidate(asked, understanding, problems)
            .or(() ->
                BilledMeasure.of(schema, asked)
                    .flatMap(billed -> candidate(billed, understanding, problems)))
            .filter(candidate -> seen.add(candidate.plan().statement()))
            .ifPresent(candidates::add);
      }
    }
    return candidates.subList(0, Math.min(MOST_READINGS, candidates.size()));
  }

  private static List<Interpretation> interpretations(Understanding understanding) {
    return switch (understanding.completed()) {
      case Completed.Complete complete -> List.of(complete.interpretation());
      case Completed.Open open -> open.readings();
      case Completed.Impossible _ -> List.of();
    };
  }

  private Optional<Candidate> candidate(
      Interpretation interpretation, Understanding understanding, List<String> problems) {
    Interpretation shown =
        options.onlyAskedColumns() ? interpretation : listed.complete(interpretation);
    return plan(shown, problems)
        .map(plan -> new Candidate(interpretation, shown, plan, understanding));
  }

  private Optional<Plan> plan(Interpretation interpretation) {
    return plan(interpretation, new ArrayList<>());
  }

  private Optional<Plan> plan(Interpretation interpretation, List<String> problems) {
    try {
      Plan plan = planner.plan(interpretation);
      return Optional.of(
          options.onlyAskedColumns() ? OnlyAskedColumns.of(interpretation, plan) : plan);
    } catch (PlanProblem problem) {
      problems.add(problem.getMessage());
      return Optional.empty();
    }
  }

  /** An open point lowers confidence, unless all that it opens comes to the same. */
  private Reading reading(Said said, Candidate candidate, boolean only) {
    Understanding understanding = candidate.understanding();
    int open = only ? 0 : understanding.open().size();
    double confidence =
        understanding.certainty()
            * Math.pow(PASSED_OVER, understanding.passedOver().size() + understanding.unused())
            / (1 + 0.5 * open);
    return new Reading(
        candidate.plan().statement(),
        explainer.sentence(candidate.told()),
        intents.intent(candidate.told(), candidate.plan()),
        Math.round(confidence * 1000) / 1000.0,
        WordAccount.of(said.text(), said.question(), understanding));
  }
}
