package org.agenticbi.backend.suggestion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agenticbi.backend.suggestion.Completion.Kind;

/**
 * Completions of what is being typed: {@code vocabulary + earlier questions + prefix ->
 * completions}. A completion fits when it begins with the last words of the prefix, with as many of
 * them as possible; a whole question fits the whole prefix only. Other names of measures come after
 * what is called by its own name, or the names of one measure would fill the list.
 */
public final class Completions {

  private static final int MOST_WORDS = 4;
  private static final int MOST_FOR_A_PREFIX = 20;
  private static final int MOST_OF_ALL = 1500;
  private static final Pattern WORD_BEFORE_THE_LAST = Pattern.compile("(\\w+)\\s+\\w*$");
  private static final List<String> TIME_WORDS =
      List.of(
          "today",
          "yesterday",
          "this week",
          "last week",
          "this month",
          "last month",
          "this quarter",
          "last quarter",
          "this year",
          "last year",
          "last 30 days",
          "last 12 months",
          "year to date",
          "by day",
          "by week",
          "by month",
          "by quarter",
          "by year");

  private final List<Completion> all;

  /** All that can complete questions to a database, for a person who asked these before. */
  public Completions(Vocabulary vocabulary, List<String> earlierQuestions) {
    Set<String> seen = new HashSet<>();
    all =
        Stream.of(
                of(Kind.MEASURE, vocabulary.measures().stream().map(MeasureWord::phrase)),
                of(Kind.COLUMN, vocabulary.dimensions().stream().map(DimensionWord::phrase)),
                of(Kind.COLUMN, vocabulary.tables().stream().map(TableWord::phrase)),
                of(Kind.TIME, TIME_WORDS.stream()),
                of(Kind.QUESTION, earlierQuestions.stream()),
                of(
                    Kind.MEASURE,
                    vocabulary.measures().stream().flatMap(each -> each.otherNames().stream())),
                of(
                    Kind.VALUE,
                    vocabulary.dimensions().stream().flatMap(each -> each.values().stream())))
            .flatMap(Function.identity())
            .filter(completion -> seen.add(completion.text().toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static Stream<Completion> of(Kind kind, Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).map(text -> new Completion(text, kind));
  }

  /** The fitting ones, best first; without a prefix those that a page can keep. */
  public List<Completion> matching(String prefix) {
    String typed = prefix.stripLeading().toLowerCase(Locale.ROOT);
    if (typed.isEmpty()) {
      return all.stream().limit(MOST_OF_ALL).toList();
    }
    List<String> endings = endings(typed);
    return all.stream()
        .filter(completion -> matchedCharacters(completion, typed, endings) > 0)
        .sorted(
            Comparator.comparingInt(
                    (Completion completion) -> matchedCharacters(completion, typed, endings))
                .reversed()
                .thenComparing(completion -> !expectedAfter(typed).contains(completion.kind())))
        .limit(MOST_FOR_A_PREFIX)
        .toList();
  }

  /** What usually follows the word before the one that is being typed. */
  private static Set<Kind> expectedAfter(String typed) {
    Matcher before = WORD_BEFORE_THE_LAST.matcher(typed);
    if (!before.find()) {
      return Set.of(Kind.MEASURE);
    }
    return switch (before.group(1)) {
      case "by", "per", "each", "and" -> Set.of(Kind.COLUMN, Kind.TIME);
      case "for", "in", "from", "during" -> Set.of(Kind.VALUE, Kind.TIME);
      default -> Set.of(Kind.MEASURE);
    };
  }

  private static int matchedCharacters(Completion completion, String typed, List<String> endings) {
    String text = completion.text().toLowerCase(Locale.ROOT);
    if (completion.kind() == Kind.QUESTION) {
      return text.startsWith(typed) && !text.equals(typed) ? typed.length() : 0;
    }
    return endings.stream()
        .filter(ending -> text.startsWith(ending) && !text.equals(ending))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The last one to four words of the text, as far as they were typed. */
  private static List<String> endings(String typed) {
    String[] words = typed.split("(?<=\\s)(?=\\S)", -1);
    return Stream.iterate(1, count -> count + 1)
        .limit(Math.min(MOST_WORDS, words.length))
        .map(count -> String.join("", List.of(words).subList(words.length - count, words.length)))
        .filter(ending -> !ending.isBlank())
        .toList();
  }
}
