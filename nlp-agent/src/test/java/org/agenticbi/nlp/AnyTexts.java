package org.agenticbi.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;

/**
 * Texts of 0 to 10,000 characters that no person would type, and such as many do: the same seed
 * gives the same texts.
 */
final class AnyTexts {

  /** A text and what it is made of. */
  record Text(String kind, String text) {
    @Override
    public String toString() {
      String start = text.length() <= 200 ? text : text.substring(0, 200) + "...";
      return kind + ", " + text.length() + " characters: " + start;
    }
  }

  private static final int MOST_CHARACTERS = 10_000;

  /** Numbers of pieces: few, some, about as many words as are read at all, too many. */
  private static final int[] PIECES = {1, 2, 3, 5, 8, 12, 20, 40, 75, 145, 150, 151, 400, 10_000};

  private static final List<String> SQL =
      List.of(
          "'; DROP TABLE orders; --",
          "SELECT * FROM customers WHERE 1=1",
          "UNION ALL SELECT NULL",
          "/*",
          "*/",
          "--",
          ";",
          "' OR ''='",
          "\"",
          "`",
          "[x]",
          "$$",
          "\\",
          "%",
          "_",
          "?",
          ":name",
          "@@version",
          "0x1F",
          "<script>",
          "{{7*7}}",
          "${jndi:ldap://x}",
          "NULL",
          "\u0000");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1e309",
          "1,234,567.89",
          "99999999999999999999",
          "$5k",
          "20%",
          "3.5",
          "1/2",
          "2024",
          "2024-02-30",
          "0000-00-00",
          "9999-12-31",
          "31/12/99",
          "2024-Q5",
          "Q4",
          "'99",
          "12 million",
          "five",
          "3 dozen",
          "1,2,3",
          "1.2.3.4",
          "\u0663\u0664",
          "\u00bd",
          "2nd",
          "+49 30 1234",
          "00:00",
          "24/7");

  private static final List<String> TIMES =
      List.of(
          "last month",
          "the last 12 months",
          "between",
          "and",
          "since 2020",
          "until yesterday",
          "Q1 2024",
          "fiscal year 2024",
          "year to date",
          "compared with",
          "same period last year",
          "by week",
          "per day",
          "on mondays",
          "in January",
          "from May to July",
          "the week before",
          "3 years ago",
          "next quarter",
          "last",
          "first",
          "end of",
          "each",
          "month over month");

  private static final List<String> SENTENCES =
      List.of(
          "How many orders were cancelled in 2024?",
          "top 3 customers by total amount",
          "customers without any orders",
          "average age by city",
          "Which products have the most orders?",
          "What is the share of paid orders per month?",
          "orders above the average amount, sorted by date",
          "names of customers who bought a Tent but not a Lamp");

  /** First and last code points of scripts, signs and what is no sign at all. */
  private static final int[][] SCRIPTS = {
    {0x0000, 0x001f}, {0x0020, 0x007e}, {0x0080, 0x009f}, {0x00c0, 0x024f}, {0x0300, 0x036f},
    {0x0370, 0x03ff}, {0x0400, 0x04ff}, {0x0590, 0x05ff}, {0x0600, 0x06ff}, {0x0900, 0x097f},
    {0x0e00, 0x0e7f}, {0x1100, 0x11ff}, {0x2000, 0x206f}, {0x2190, 0x22ff}, {0x3040, 0x30ff},
    {0x4e00, 0x9fff}, {0xac00, 0xd7a3}, {0xd800, 0xdfff}, {0xe000, 0xf8ff}, {0xfe00, 0xfe0f},
    {0xfff0, 0xffff}, {0x1d400, 0x1d7ff}, {0x1f300, 0x1faff}, {0xe0000, 0xe007f}
  };

  private final Random random;
  private final List<String> cues = cues();
  private final List<String> names;
  private final List<String> values;

  AnyTexts(long seed, Catalog catalog) {
    this.random = new Random(seed);
    this.names = names(catalog);
    this.values = values(catalog);
  }

  /** All kinds, each in so many sizes. */
  List<Text> texts(int rounds) {
    List<Text> texts = new ArrayList<>();
    texts.add(new Text("nothing", ""));
    for (int round = 0; round < rounds; round++) {
      addSigns(texts);
      addWords(texts);
      addRepeated(texts);
      addLong(texts);
    }
    return List.copyOf(texts);
  }

  private void addSigns(List<Text> texts) {
    for (int[] script : SCRIPTS) {
      texts.add(text("signs of one script", "", () -> sign(script)));
      texts.add(text("words of one script", " ", () -> word(script)));
    }
    texts.add(text("any signs", "", () -> sign(any(SCRIPTS))));
    texts.add(text("any UTF-16 units", "", () -> "" + (char) random.nextInt(0x10000)));
  }

  private void addWords(List<Text> texts) {
    texts.add(text("SQL", " ", () -> any(SQL)));
    texts.add(text("SQL without blanks", "", () -> any(SQL)));
    texts.add(text("numbers", " ", () -> any(NUMBERS)));
    texts.add(text("numbers and commas", ",", () -> any(NUMBERS)));
    texts.add(text("times", " ", () -> any(TIMES)));
    texts.add(text("cues", " ", () -> any(cues)));
    texts.add(text("names", " ", () -> any(names)));
    texts.add(text("names and commas", ", ", () -> any(names)));
    texts.add(text("values", " ", () -> any(values)));
    texts.add(text("names and cues", " ", () -> any(random.nextBoolean() ? names : cues)));
    texts.add(text("questions", " ", () -> any(SENTENCES)));
    texts.add(text("misspelt names", " ", this::misspelt));
    texts.add(text("anything", " ", this::anything));
  }

  private void addRepeated(List<Text> texts) {
    for (List<String> words : List.of(SQL, NUMBERS, TIMES, cues, names, values, SENTENCES)) {
      String word = any(words);
      texts.add(text("one repeated", " ", () -> word));
      texts.add(text("one repeated with and", " and ", () -> word));
    }
  }

  private void addLong(List<Text> texts) {
    texts.add(whole("one long word", any(names).charAt(0) + letters(1 + random.nextInt(300))));
    texts.add(whole("one word as long as can be", letters(MOST_CHARACTERS)));
    texts.add(whole("one long number", "9".repeat(1 + random.nextInt(MOST_CHARACTERS))));
    texts.add(whole("one long fraction", "0." + "1".repeat(MOST_CHARACTERS - 2)));
    texts.add(whole("groups of digits", "1" + ",000".repeat((MOST_CHARACTERS - 1) / 4)));
    texts.add(whole("quotes", any(List.of("'", "\"", "\u201c")).repeat(MOST_CHARACTERS)));
    texts.add(whole("a long quote", "city is '" + letters(MOST_CHARACTERS - 10) + "'"));
    texts.add(whole("blanks", " ".repeat(MOST_CHARACTERS)));
    texts.add(whole("underscores", (any(names) + "_").repeat(MOST_CHARACTERS / 40)));
    texts.add(
        text("long words", " ", () -> any(names).charAt(0) + letters(20 + random.nextInt(45))));
  }

  private static Text whole(String kind, String text) {
    return new Text(kind, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
  }

  private Text text(String kind, String between, Supplier<String> piece) {
    int pieces = PIECES[random.nextInt(PIECES.length)];
    StringBuilder text = new StringBuilder();
    for (int each = 0; each < pieces && text.length() < MOST_CHARACTERS; each++) {
      text.append(each == 0 ? "" : between).append(piece.get());
    }
    return whole(kind, text.toString());
  }

  private String anything() {
    return switch (random.nextInt(8)) {
      case 0 -> any(SQL);
      case 1 -> any(NUMBERS);
      case 2 -> any(TIMES);
      case 3 -> any(values);
      case 4 -> word(any(SCRIPTS));
      case 5 -> any(cues);
      case 6 -> any(SENTENCES);
      default -> any(names);
    };
  }

  private String sign(int[] script) {
    return Character.toString(script[0] + random.nextInt(script[1] - script[0] + 1));
  }

  private String word(int[] script) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(12);
    for (int each = 0; each < length; each++) {
      word.append(sign(script));
    }
    return word.toString();
  }

  private String letters(int length) {
    StringBuilder letters = new StringBuilder();
    for (int each = 0; each < length; each++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private String misspelt() {
    StringBuilder name = new StringBuilder(any(names));
    name.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
    return name.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private int[] any(int[][] scripts) {
    return scripts[random.nextInt(scripts.length)];
  }

  private static List<String> names(Catalog catalog) {
    return catalog.tables().stream()
        .flatMap(table ->
            Stream.concat(Stream.of(table.name()), table.columns().stream().map(Column::name)))
        .flatMap(name -> Stream.of(name, name.replace('_', ' ')))
        .distinct()
        .toList();
  }

  private static List<String> values(Catalog catalog) {
    return catalog.tables().stream()
        .map(Table::columns)
        .flatMap(List::stream)
        .map(Column::profile)
        .filter(Objects::nonNull)
        .flatMap(profile -> profile.values().stream())
        .map(ValueCount::value)
        .distinct()
        .toList();
  }

  private static List<String> cues() {
    String file = "/org/agenticbi/nlp/cues.txt";
    try (InputStream stream = AnyTexts.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.substring(line.indexOf('=') + 1).split("\\|", -1)))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
