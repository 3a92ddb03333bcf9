package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.interpretation.Interpreter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each reading rule makes of questions over a retailer with a semantic model. Run with {@code
 * -Dgolden.update=true} to write the outputs anew, and review every one.
 */
final class ReadingRulesTest {

  private static final Path FILE =
      Path.of("src/test/resources/org/agenticbi/nlp/rules/readings.txt");

  private static final SqlRenderer RENDERER = SqlRenderer.forDialect(Dialect.DUCKDB);

  private final LanguageEngine engine =
      new LanguageEngine(RetailCatalog.catalog(), RetailCatalog.model(), EngineOptions.normal());

  @TestFactory
  Stream<DynamicTest> read_question_givesStatement() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, updated());
    }
    return cases().entrySet().stream()
        .flatMap(rule ->
            rule.getValue().entrySet().stream()
                .map(each ->
                    DynamicTest.dynamicTest(
                        rule.getKey() + ": " + each.getKey(),
                        () -> assertThat(outcome(each.getKey())).isEqualTo(each.getValue()))));
  }

  /** No rule is left out, and each has a case where it must not apply. */
  @Test
  void cases_areOfEveryRule() throws IOException, URISyntaxException {
    Map<String, Map<String, String>> cases = cases();
    assertThat(cases.keySet()).containsExactlyInAnyOrderElementsOf(rules());
    assertThat(cases)
        .allSatisfy((rule, each) -> assertThat(each).as(rule).hasSizeGreaterThanOrEqualTo(3));
  }

  private static List<String> rules() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Objects.requireNonNull(Interpreter.class.getResource("Interpreter.class")).toURI());
    try (Stream<Path> files = Files.list(classes.resolveSibling("."))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Rule.class") && !name.equals("ReadingRule.class"))
          .map(name -> name.replace(".class", ""))
          .toList();
    }
  }

  /** Questions and what becomes of them, by rule. */
  private static Map<String, Map<String, String>> cases() throws IOException {
    Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    Map<String, String> rule = new LinkedHashMap<>();
    String question = "";
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("[")) {
        rule = new LinkedHashMap<>();
        cases.put(line.substring(1, line.length() - 1), rule);
      } else if (line.startsWith("  ")) {
        rule.put(question, line.strip());
      } else {
        question = line;
      }
    }
    return cases;
  }

  private String updated() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("  "))
        .map(line ->
            line.isEmpty() || line.startsWith("#") || line.startsWith("[")
                ? line + "\n"
                : line + "\n  " + outcome(line) + "\n")
        .collect(Collectors.joining());
  }

  /** Of the last of several questions that go on from one another, " > " between them. */
  private String outcome(String questions) {
    List<String> turns = List.of(questions.split(" > ", -1));
    Question last = new Conversations.Conversation(turns).question(turns.size() - 1);
    return switch (engine.understand(last)) {
      case Outcome.Answer answer -> sql(answer.reading());
      case Outcome.Ask ask ->
          "asks: "
              + ask.readings().stream()
                  .map(ReadingRulesTest::sql)
                  .collect(Collectors.joining(" / "));
      case Outcome.Decline decline -> "declines: " + decline.message();
    };
  }

  private static String sql(Reading reading) {
    return RENDERER.renderInline(reading.statement()).replaceAll("\\s+", " ").replace("\"", "");
  }
}
