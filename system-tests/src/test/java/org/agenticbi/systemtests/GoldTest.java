package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.systemtests.question.GoldDatabase;
import org.agenticbi.systemtests.question.Question;
import org.agenticbi.systemtests.question.QuestionFile;
import org.agenticbi.systemtests.question.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The hand-written SQL itself: it runs, finds rows, and its alternatives differ from it. */
class GoldTest {
  private static final QuestionFile QUESTIONS = QuestionFile.demo();

  @TempDir private static Path folder;

  private static GoldDatabase gold;

  @BeforeAll
  static void open() {
    gold = GoldDatabase.open(DemoFile.copyTo(folder).resolve(DemoFile.fileName()));
  }

  @AfterAll
  static void close() {
    gold.close();
  }

  @Test
  void file_hasAsManyQuestionsAsPromised() {
    assertThat(QUESTIONS.answer()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(QUESTIONS.ask()).hasSize(10);
    assertThat(QUESTIONS.decline()).hasSize(10);
    assertThat(QUESTIONS.answer().stream().map(Question::id)).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> sql_runsAndTellsSomething() {
    Stream<Question> turns =
        QUESTIONS.conversations().stream().flatMap(conversation -> conversation.turns().stream());
    return Stream.concat(QUESTIONS.answer().stream(), turns)
        .map(question -> DynamicTest.dynamicTest(question.question(), () -> check(question)));
  }

  private static void check(Question question) {
    Rows rows = gold.rows(question.sql());
    assertThat(rows.rows()).as("a question whose answer is empty proves little").isNotEmpty();
    assertThat(rows.rows().size()).as("an answer that a person can read").isLessThan(300);
    assertThat(rows.columns()).containsAll(question.optional()).containsAll(question.percent());
    assertThat(rows.rows().stream().allMatch(row -> row.stream().allMatch(v -> v == null)))
        .isFalse();
    List<Rows> others =
        question.accept().stream().map(alternative -> gold.rows(alternative.sql())).toList();
    assertThat(others).allSatisfy(other -> assertThat(other.rows()).isNotEmpty());
  }
}
