package org.agenticbi.backend.suggestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.agenticbi.backend.suggestion.AnswerableQuestions.Situation;
import org.agenticbi.backend.turn.NextQuestions;
import org.agenticbi.backend.turn.Reading;
import org.agenticbi.backend.turn.TurnRequest;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What one can ask. Next questions are thought of beside the drawing of the chart and may delay an
 * answer a little the first time; afterwards their verdicts are known and they cost nothing.
 */
public final class Suggestions implements NextQuestions, AutoCloseable {

  private static final int NEXT_QUESTIONS = 4;
  private static final int FIRST_QUESTIONS = 8;
  private static final Duration PATIENCE_ON_AN_EMPTY_PAGE = Duration.ofSeconds(4);

  private final KnowledgeBase knowledge;
  private final AnswerableQuestions answerable;
  private final Duration patience;
  private final LongSupplier nanoTime;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("suggestions-", 0).factory());

  /** From what is known, checked for being answerable; an answer waits for them so long at most. */
  public Suggestions(
      KnowledgeBase knowledge,
      AnswerableQuestions answerable,
      Duration patience,
      LongSupplier nanoTime) {
    this.patience = patience;
    this.knowledge = knowledge;
    this.answerable = answerable;
    this.nanoTime = nanoTime;
  }

  @Override
  public Supplier<List<String>> after(
      TurnRequest request,
      Reading reading,
      List<Column> columns,
      List<List<@Nullable Object>> rows) {
    boolean nothingAsked =
        reading.intent().metrics().isEmpty() && reading.intent().dimensions().isEmpty();
    if (nothingAsked) {
      return List::of;
    }
    Deadline deadline = Deadline.in(patience, nanoTime);
    CompletableFuture<List<String>> questions =
        CompletableFuture.supplyAsync(
            () -> next(request, reading, columns, rows, deadline), threads);
    return () -> inTime(questions, deadline);
  }

  private List<String> next(
      TurnRequest request,
      Reading reading,
      List<Column> columns,
      List<List<@Nullable Object>> rows,
      Deadline deadline) {
    Vocabulary vocabulary = knowledge.of(reading.database()).vocabulary();
    AnsweredQuestion answered = new AnsweredQuestion(reading.intent(), vocabulary, columns, rows);
    List<EarlierTurn> context = new ArrayList<>(request.context());
    context.add(new EarlierTurn(request.question(), null));
    List<String> asked = context.stream().map(EarlierTurn::query).toList();
    Situation situation = new Situation(reading.database(), request.asOf(), context);
    return answerable.firstOf(
        NextQuestionRules.candidates(answered, asked), NEXT_QUESTIONS, situation, deadline);
  }

  /** Suggestions are a courtesy: whatever goes wrong with them, the answer goes out without. */
  private static List<String> inTime(CompletableFuture<List<String>> questions, Deadline deadline) {
    try {
      return questions.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  /**
   * Questions for an empty page.
   *
   * @throws RequestFailedException when the database cannot be read
   */
  public List<String> firstQuestions(@Nullable String database) {
    Vocabulary vocabulary = knowledge.of(database).vocabulary();
    return answerable.firstOf(
        FirstQuestions.candidates(vocabulary),
        FIRST_QUESTIONS,
        new Situation(database, null, List.of()),
        Deadline.in(PATIENCE_ON_AN_EMPTY_PAGE, nanoTime));
  }

  /**
   * Completions of what is being typed; earlier questions first among the questions.
   *
   * @throws RequestFailedException when the database cannot be read
   */
  public List<Completion> completions(
      @Nullable String database, String prefix, List<String> earlier, List<String> firstQuestions) {
    List<String> questions =
        Stream.concat(earlier.stream(), firstQuestions.stream()).distinct().toList();
    return new Completions(knowledge.of(database).vocabulary(), questions).matching(prefix);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
