package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.WordUse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is typed has an outcome, soon: no text makes the engine fail or takes it more than half
 * a second, once it is warm. The time is that of the processor, which other programs on a busy
 * machine hardly change.
 */
final class AnyTextTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private static final Duration MOST = Duration.ofMillis(500);

  /** A text that was slow once may have met the compiler or the collector of garbage. */
  private static final int RUNS = 3;

  private static final int WARMING = 150;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** An engine, and how often each kind of text is put to it. */
  record Subject(String name, Catalog catalog, LanguageEngine engine, int rounds) {
    Subject(String name, Catalog catalog, SemanticModel model, int rounds) {
      this(name, catalog, new LanguageEngine(catalog, model, EngineOptions.normal()), rounds);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Subject> subjects = List.of();

  @BeforeAll
  static void makeEngines() {
    Catalog shop = ShopCatalog.catalog();
    Catalog wide = WideCatalog.catalog(300);
    subjects =
        List.of(
            new Subject("shop", shop, SemanticModel.empty("shop"), 4),
            new Subject("shop with a model", shop, ModelFile.read("shop.yaml", shop), 4),
            new Subject("300 tables", wide, SemanticModel.empty("wide"), 2));
  }

  static Stream<Subject> subjects() {
    return subjects.stream();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void understand_anyText_givesAnOutcomeSoon(Subject subject) {
    List<AnyTexts.Text> texts = new AnyTexts(42, subject.catalog()).texts(subject.rounds());
    texts.stream().limit(WARMING).forEach(text -> subject.engine().understand(question(text)));

    List<String> slow = new ArrayList<>();
    for (AnyTexts.Text text : texts) {
      Duration time = time(subject.engine(), question(text));
      if (time.compareTo(MOST) > 0) {
        slow.add(time.toMillis() + " ms for " + text);
      }
    }
    assertThat(slow).isEmpty();
  }

  private static Question question(AnyTexts.Text text) {
    return new Question(text.text(), AS_OF, List.of());
  }

  /** The best of several runs, as soon as one is good enough. */
  private static Duration time(LanguageEngine engine, Question question) {
    Duration best = Duration.ofNanos(Long.MAX_VALUE);
    for (int run = 0; run < RUNS && best.compareTo(MOST) > 0; run++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Outcome outcome = engine.understand(question);
      Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
      best = time.compareTo(best) < 0 ? time : best;
      check(question.text(), outcome);
    }
    return best;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void understand_anyTextAfterAnyOther_givesAnOutcome(Subject subject) {
    EarlierTurn known = new EarlierTurn("how many orders in 2024", 0);
    String before = "total amount by city in 2024";
    for (AnyTexts.Text text : new AnyTexts(43, subject.catalog()).texts(1)) {
      List<EarlierTurn> turns = List.of(known, new EarlierTurn(before, 7));
      Question question = new Question(text.text(), AS_OF, turns);
      check(text.text(), subject.engine().understand(question));
      before = text.text();
    }
  }

  /** The words are those of the text, in order, and what is offered can be said and run. */
  private static void check(String text, Outcome outcome) {
    int behind = 0;
    for (WordUse word : outcome.words()) {
      if (word.start() != null && word.end() != null) {
        assertThat(word.start()).as(text).isGreaterThanOrEqualTo(behind);
        assertThat(word.text()).isEqualTo(text.substring(word.start(), word.end()));
        behind = word.end();
      }
    }
    for (Reading reading : LanguageEngine.readings(outcome)) {
      assertThat(reading.explanation()).as(text).isNotBlank();
      assertThat(reading.confidence()).as(text).isBetween(0.0, 1.0);
      for (Dialect dialect : Dialect.values()) {
        assertThat(SqlRenderer.forDialect(dialect).renderInline(reading.statement())).isNotBlank();
        assertThat(SqlRenderer.forDialect(dialect).render(reading.statement()).text()).isNotBlank();
      }
    }
  }
}
