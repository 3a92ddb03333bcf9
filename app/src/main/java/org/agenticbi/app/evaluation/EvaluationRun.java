package org.agenticbi.app.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.agenticbi.nlp.EngineOptions;
import org.agenticbi.protocol.RequestFailedException;

/** Runs all questions and, when asked, judges the answers by their rows. */
public final class EvaluationRun {
  private final EvaluationDatabases databases;
  private final EngineOptions options;
  private final LocalDate today;
  private final Map<String, Evaluation> evaluations = new LinkedHashMap<>();

  /**
   * How to run.
   *
   * @param today what "today" means for questions without an {@code as_of}
   */
  public EvaluationRun(EvaluationDatabases databases, EngineOptions options, LocalDate today) {
    this.databases = databases;
    this.options = options;
    this.today = today;
  }

  /** Predicts one after the other; the sink is given each with its question. */
  public void run(
      List<EvaluationQuestion> questions, BiConsumer<EvaluationQuestion, Prediction> sink) {
    for (EvaluationQuestion question : questions) {
      Evaluation evaluation =
          evaluations.computeIfAbsent(
              question.database(), name -> new Evaluation(databases.known(name), options, today));
      sink.accept(question, evaluation.predict(question));
    }
  }

  /**
   * Whether the outcome is the expected one, and an answer's rows those of an acceptable statement.
   */
  public Verdict judge(EvaluationQuestion question, Prediction prediction) {
    if (prediction.decision() != question.expected()) {
      return new Verdict(false, "wanted " + question.expected() + ", got " + prediction.decision());
    }
    if (prediction.decision() != Decision.ANSWER || prediction.sql() == null) {
      return new Verdict(true, "");
    }
    try {
      var rows = databases.rows(question.database(), prediction.sql());
      boolean right =
          question.gold().stream()
              .anyMatch(gold -> EqualRows.holds(databases.rows(question.database(), gold), rows));
      return new Verdict(
          right, right ? "" : "other rows than wanted; the SQL was " + prediction.sql());
    } catch (RequestFailedException e) {
      return new Verdict(false, e.getMessage() + " The SQL was " + prediction.sql());
    }
  }

  /**
   * How a question went.
   *
   * @param reason what was wrong; empty when it was right
   */
  public record Verdict(boolean right, String reason) {}
}
