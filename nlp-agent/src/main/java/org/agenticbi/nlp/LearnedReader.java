package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.check.StatementCheck;
import org.agenticbi.nlp.composition.Composition;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.query.QueryIntent;
import org.agenticbi.nlp.query.QuerySentence;
import org.agenticbi.nlp.query.TextArithmetic;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.WordFate;

/** Reads questions over bare tables by what was learned, and decides by confidence. */
final class LearnedReader {

  /** The chance of being right from which a reading is the answer; held on data kept apart. */
  private static final double ANSWERS = 0.65;

  /** The same where the rules, made for such questions, were not sure. */
  private static final double ANSWERS_AFTER_RULES = 0.75;

  /** Below this even the best readings are seldom right: nothing is offered. */
  private static final double ASKS = 0.12;

  /** The same where nothing of the data explains one of the words. */
  private static final double ASKS_WITHOUT_A_WORD = 0.3;

  private static final int OFFERED = 4;
  private static final int MOST = 100;

  private final Composition composition;
  private final QuerySentence sentences;
  private final QueryIntent intents;
  private final NearMatches near;
  private final StatementCheck check;
  private final TextArithmetic arithmetic;
  private final EngineOptions options;

  LearnedReader(Schema schema, EngineOptions options) {
    this.composition = new Composition(schema);
    this.sentences = new QuerySentence(schema);
    this.intents = new QueryIntent(schema);
    this.near = new NearMatches(schema);
    this.check = new StatementCheck(schema);
    this.arithmetic = new TextArithmetic(schema);
    this.options = options;
  }

  /**
   * What becomes of a question that the rules, though made for such a database, did not answer: an
   * answer only when it is very likely right. Where the rules asked back, or know of a word that
   * the data has nothing for, that is said; readings that pass over the word are of no help.
   */
  Outcome decideAfterRules(Question question, List<Mention> mentions, Outcome byRules) {
    Outcome outcome = checked(mentions, decide(question, byRules, ANSWERS_AFTER_RULES));
    boolean said =
        switch (byRules) {
          case Outcome.Answer _ -> false;
          case Outcome.Ask _ -> true;
          case Outcome.Decline decline -> !decline.missing().isEmpty();
        };
    boolean answered =
        outcome instanceof Outcome.Answer answer
            && !lacksName(question, byRules)
            && !lacksWord(answer, byRules);
    return said && !answered && !options.alwaysAnswer() ? byRules : outcome;
  }

  /** An answer that lacks something that was asked for is only offered. */
  private Outcome checked(List<Mention> mentions, Outcome outcome) {
    return outcome instanceof Outcome.Answer answer
            && !options.alwaysAnswer()
            && !check.unmet(mentions, answer.reading().statement(), false).isEmpty()
        ? new Outcome.Ask(
            "I am not sure that I read this rightly.",
            List.of(answer.reading()),
            answer.reading().words())
        : outcome;
  }

  /** "customers in Atlantis": who gives a name wants no answer without it. */
  private static boolean lacksName(Question question, Outcome byRules) {
    return byRules instanceof Outcome.Decline decline
        && decline.missing().stream()
            .filter(word -> !word.isEmpty())
            .anyMatch(word ->
                Character.isUpperCase(word.codePointAt(0)) && !question.text().startsWith(word));
  }

  /** Whether the answer has no use for a word either that the rules found nothing for. */
  private static boolean lacksWord(Outcome.Answer answer, Outcome byRules) {
    return byRules instanceof Outcome.Decline decline
        && decline.missing().stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .anyMatch(word ->
                answer.reading().words().stream()
                    .anyMatch(use ->
                        use.use() == WordFate.IGNORED
                            && use.text().toLowerCase(Locale.ROOT).contains(word)));
  }

  /** What becomes of a question, given what the rules made of it. */
  Outcome decide(Question question, Outcome byRules) {
    return decide(question, byRules, ANSWERS);
  }

  private Outcome decide(Question question, Outcome byRules, double answers) {
    int limit = options.alwaysAnswer() ? MOST : OFFERED;
    List<Composition.Reading> composed =
        composition.readings(question.text(), question.asOf(), limit).stream()
            .filter(each -> answers != ANSWERS_AFTER_RULES || !arithmetic.in(each.query()))
            .toList();
    if (composed.isEmpty()) {
      return byRules;
    }
    String trap = composed.getFirst().trap();
    if (trap != null && !options.alwaysAnswer()) {
      return byRules instanceof Outcome.Decline
          ? new Outcome.Decline(trap, List.of(), near.questions(), composed.getFirst().words())
          : byRules;
    }
    List<Reading> readings = together(offerable(composed), LanguageEngine.readings(byRules));
    double confidence = composed.getFirst().confidence();
    boolean sure = confidence >= answers && !passesOver(composed.getFirst(), answers);
    if (options.alwaysAnswer() || sure) {
      return new Outcome.Answer(readings.getFirst(), readings.subList(1, readings.size()));
    }
    double asks = unexplained(composed.getFirst(), byRules) ? ASKS_WITHOUT_A_WORD : ASKS;
    if (confidence >= asks) {
      List<Reading> offered = readings.subList(0, Math.min(OFFERED, readings.size()));
      String message =
          offered.size() == 1
              ? "I am not sure that I read this rightly."
              : "This can be read in " + offered.size() + " ways.";
      return new Outcome.Ask(message, offered, composed.getFirst().words());
    }
    return decline(composed.getFirst(), byRules);
  }

  /**
   * Whether a word was left over that must not be: the subject, or behind the rules any, since what
   * was learned has not seen how such questions go on.
   */
  private static boolean passesOver(Composition.Reading reading, double answers) {
    boolean afterRules = answers == ANSWERS_AFTER_RULES;
    return reading.subjectMissing() || (afterRules && !reading.missing().isEmpty());
  }

  /** Whether neither way to read it has a use for one of the words: readings would pass it over. */
  private static boolean unexplained(Composition.Reading best, Outcome byRules) {
    return byRules instanceof Outcome.Decline decline
        && decline.missing().stream().anyMatch(best.missing()::contains);
  }

  /** A reading whose numbers would be too large is not offered for choosing either. */
  private List<Composition.Reading> offerable(List<Composition.Reading> composed) {
    return options.alwaysAnswer()
        ? composed
        : composed.stream().filter(each -> each.trap() == null).toList();
  }

  private Outcome decline(Composition.Reading best, Outcome byRules) {
    if (byRules instanceof Outcome.Decline decline) {
      return decline;
    }
    List<String> missing = best.missing();
    String message =
        missing.isEmpty()
            ? "I do not understand the question well enough to answer it."
            : "The data has nothing for \"" + String.join("\", \"", missing) + "\".";
    return new Outcome.Decline(message, missing, near.of(missing), best.words());
  }

  /** What was composed, then what the rules read beside that. */
  private List<Reading> together(List<Composition.Reading> composed, List<Reading> byRules) {
    List<Reading> readings = new ArrayList<>();
    Set<Statement> seen = new LinkedHashSet<>();
    for (Composition.Reading each : composed) {
      if (seen.add(each.statement())) {
        readings.add(reading(each));
      }
    }
    for (Reading each : byRules) {
      if (seen.add(each.statement())) {
        readings.add(each);
      }
    }
    return readings;
  }

  private Reading reading(Composition.Reading composed) {
    return new Reading(
        composed.statement(),
        sentences.sentence(composed.query()),
        intents.intent(composed.query(), composed.statement()),
        composed.confidence(),
        composed.words());
  }
}
