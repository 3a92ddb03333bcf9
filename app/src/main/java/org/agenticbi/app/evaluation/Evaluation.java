package org.agenticbi.app.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.app.evaluation.Prediction.Interpretation;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.EngineOptions;
import org.agenticbi.nlp.LanguageEngine;
import org.agenticbi.nlp.Outcome;
import org.agenticbi.nlp.Question;
import org.agenticbi.nlp.Reading;
import org.agenticbi.protocol.EarlierTurn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the engine question after question over one database, conversations with their earlier
 * turns.
 */
final class Evaluation {
  private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);
  private static final int MOST_READINGS = 100;
  private static final double NANOS_A_MILLISECOND = 1e6;

  private final LanguageEngine engine;
  private final SqlRenderer renderer;
  private final LocalDate today;
  private final List<EarlierTurn> conversation = new ArrayList<>();

  Evaluation(KnownDatabase database, EngineOptions options, LocalDate today) {
    this.engine = new LanguageEngine(database.catalog(), database.model(), options);
    this.renderer = SqlRenderer.forDialect(Dialect.of(database.catalog().dialect()));
    this.today = today;
  }

  Prediction predict(EvaluationQuestion question) {
    if (!question.followsPrevious()) {
      conversation.clear();
    }
    LocalDate asOf = question.asOf() == null ? today : question.asOf();
    long start = System.nanoTime();
    Outcome outcome = understood(question, asOf);
    double milliseconds = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
    conversation.add(new EarlierTurn(question.question(), null));
    return prediction(question, outcome, milliseconds);
  }

  /** A fault of the engine is a question it could not answer; the log has it, the run goes on. */
  private Outcome understood(EvaluationQuestion question, LocalDate asOf) {
    try {
      return engine.understand(new Question(question.question(), asOf, List.copyOf(conversation)));
    } catch (RuntimeException e) {
      LOG.error("The engine failed on question {}", question.id(), e);
      return new Outcome.Decline(
          "The engine failed on this question.", List.of(), List.of(), List.of());
    }
  }

  private Prediction prediction(EvaluationQuestion question, Outcome outcome, double milliseconds) {
    return switch (outcome) {
      case Outcome.Answer answer -> {
        List<Reading> readings = new ArrayList<>(List.of(answer.reading()));
        readings.addAll(answer.others());
        yield prediction(question, Decision.ANSWER, readings, milliseconds);
      }
      case Outcome.Ask ask -> prediction(question, Decision.ASK, ask.readings(), milliseconds);
      case Outcome.Decline decline ->
          prediction(question, Decision.DECLINE, List.of(), milliseconds);
    };
  }

  private Prediction prediction(
      EvaluationQuestion question, Decision decision, List<Reading> readings, double milliseconds) {
    List<Interpretation> interpretations =
        readings.stream()
            .limit(MOST_READINGS)
            .map(reading ->
                new Interpretation(
                    renderer.renderInline(reading.statement()), reading.explanation()))
            .toList();
    @Nullable String sql = interpretations.isEmpty() ? null : interpretations.getFirst().sql();
    return new Prediction(
        question.id(),
        question.database(),
        question.question(),
        decision,
        sql,
        readings.isEmpty() ? 0 : readings.getFirst().confidence(),
        interpretations,
        Math.round(milliseconds * 1000) / 1000.0);
  }
}
