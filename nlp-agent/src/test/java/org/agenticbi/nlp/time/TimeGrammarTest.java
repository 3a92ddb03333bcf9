package org.agenticbi.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TimeGrammarTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  @TestFactory
  Stream<DynamicTest> read_tableOfReadings() {
    List<DynamicTest> tests = new ArrayList<>();
    LocalDate asOf = AS_OF;
    for (String line : lines("readings.txt")) {
      if (line.startsWith("@as_of ")) {
        asOf = LocalDate.parse(line.substring(7).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        tests.add(reading(asOf, line));
      }
    }
    assertThat(tests).hasSizeGreaterThan(150);
    return tests.stream();
  }

  @Test
  void read_spanCoversTheWordsOfTime() {
    String question = "Show the revenue of the West in the third quarter of 2024 by month";
    List<Token> tokens = Tokenizer.tokens(question);
    List<TimeMention> mentions = grammar(AS_OF).read(tokens);
    assertThat(mentions).hasSize(2);
    assertThat(words(tokens, mentions.getFirst())).isEqualTo("in the third quarter of 2024");
    assertThat(words(tokens, mentions.getLast())).isEqualTo("by month");
  }

  @Test
  void read_labelsSayTheDays() {
    assertThat(label("last quarter")).isEqualTo("last quarter (1 Apr to 30 Jun 2025)");
    assertThat(label("in March")).isEqualTo("March 2025, the latest one");
    assertThat(label("Q3 2024")).isEqualTo("Q3 2024");
    assertThat(label("since 2023")).isEqualTo("since 2023");
    assertThat(label("fiscal 2024")).isEqualTo("fiscal year 2024 (1 Feb 2023 to 31 Jan 2024)");
    assertThat(label("from 2024-01-15 to 2024-02-14")).isEqualTo("15 Jan to 14 Feb 2024");
  }

  @Test
  void read_anyWords_neverFailsAndNeverOverlaps() {
    List<String> vocabulary = vocabulary();
    Random random = new Random(20250930);
    for (int round = 0; round < 5_000; round++) {
      List<Token> tokens = soup(vocabulary, random);
      int end = 0;
      int first = -1;
      for (TimeMention mention : grammar(AS_OF).read(tokens)) {
        assertThat(mention.endToken()).isBetween(mention.firstToken() + 1, tokens.size());
        boolean alternative = mention.firstToken() == first && mention.endToken() == end;
        assertThat(alternative || mention.firstToken() >= end).as("%s", tokens).isTrue();
        first = mention.firstToken();
        end = mention.endToken();
      }
    }
  }

  @Test
  void read_sameWords_sameMentions() {
    for (String line : lines("readings.txt")) {
      List<Token> tokens = Tokenizer.tokens(line);
      assertThat(grammar(AS_OF).read(tokens)).isEqualTo(grammar(AS_OF).read(tokens));
    }
  }

  @Test
  void baseFor_everyKindOfComparison() {
    assertThat(base("last quarter compared with the quarter before"))
        .isEqualTo("2025-01-01..2025-03-31");
    assertThat(base("Q2 2025 vs the previous year")).isEqualTo("2024-04-01..2024-06-30");
    assertThat(base("year to date against the same period last year"))
        .isEqualTo("2024-01-01..2024-09-30 td");
    assertThat(base("this quarter vs same quarter last year")).isEqualTo("2024-07-01..2024-09-30");
    assertThat(base("this year vs last year")).isEqualTo("2024-01-01..2024-09-30 td");
    assertThat(base("2024 vs 2023")).isEqualTo("2023-01-01..2023-12-31");
    assertThat(base("last 90 days compared with the previous period"))
        .isEqualTo("2025-04-04..2025-07-02");
    assertThat(base("March 2024 vs the previous month")).isEqualTo("2024-02-01..2024-02-29");
    assertThat(base("last week compared with the week before")).isEqualTo("2025-09-15..2025-09-21");
    assertThat(base("last month compared with a year ago")).isEqualTo("2024-08-01..2024-08-31");
  }

  private static String base(String question) {
    List<TimeMention> mentions = grammar(AS_OF).read(Tokenizer.tokens(question));
    TimeMention.Window asked = (TimeMention.Window) mentions.getFirst();
    TimeMention.Comparison comparison = (TimeMention.Comparison) mentions.getLast();
    return MentionText.days(comparison.baseFor(asked.window(), AS_OF));
  }

  private static DynamicTest reading(LocalDate asOf, String line) {
    String[] parts = line.split(" => ", 2);
    String expected = parts[1].equals("-") ? "" : parts[1].strip();
    return DynamicTest.dynamicTest(
        parts[0],
        () ->
            assertThat(MentionText.of(grammar(asOf).read(Tokenizer.tokens(parts[0]))))
                .as("%s on %s", parts[0], asOf)
                .isEqualTo(expected));
  }

  private static String label(String question) {
    TimeMention mention = grammar(AS_OF).read(Tokenizer.tokens(question)).getFirst();
    return ((TimeMention.Window) mention).window().label();
  }

  private static TimeGrammar grammar(LocalDate asOf) {
    return new TimeGrammar(asOf, 2, DayOfWeek.MONDAY);
  }

  private static String words(List<Token> tokens, TimeMention mention) {
    return String.join(
        " ",
        tokens.subList(mention.firstToken(), mention.endToken()).stream()
            .map(Token::text)
            .toList());
  }

  private static List<String> vocabulary() {
    List<String> words = new ArrayList<>();
    for (String line : lines("readings.txt")) {
      Tokenizer.tokens(line).forEach(token -> words.add(token.lower()));
    }
    words.addAll(
        List.of(
            "",
            "-",
            "'",
            "\"",
            "９９",
            "٢٠٢٤",
            "-1",
            "2024-99-99",
            "0",
            "99999999999",
            "fy",
            "q9",
            "31",
            "29",
            "'s",
            "🙂",
            "2100",
            "1900",
            "0000-01-01",
            "9999-12-31"));
    return words;
  }

  private static List<Token> soup(List<String> vocabulary, Random random) {
    List<Token> tokens = new ArrayList<>();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      String word = vocabulary.get(random.nextInt(vocabulary.size()));
      tokens.add(new Token(word, word, 10 * i, 10 * i + word.length()));
    }
    return tokens;
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = TimeGrammarTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
