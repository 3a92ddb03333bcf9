package org.agenticbi.backend.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one may want to ask next: {@code answered question -> candidate questions}. The rules take
 * turns, so that the first few candidates go in different directions.
 */
final class NextQuestionRules {

  private static final List<NextQuestionRule> RULES =
      List.of(
          new PreviousPeriod(),
          new DrillIntoLeader(),
          new OtherGrain(),
          new OtherDimension(),
          new TopFew(),
          new ShareOfTotal(),
          new MeasureOfListed());

  private NextQuestionRules() {}

  /**
   * The candidates, the most useful first.
   *
   * @param answered the question with its answer
   * @param asked what was asked in the conversation so far; it is not proposed again
   */
  static List<String> candidates(AnsweredQuestion answered, List<String> asked) {
    if (!answered.canRepeatFilters()) {
      return List.of(); // a suggestion that silently drops a condition would mislead
    }
    List<List<String>> byRule = RULES.stream().map(rule -> rule.questions(answered)).toList();
    int most = byRule.stream().mapToInt(List::size).max().orElse(0);
    Set<String> known = asked.stream().map(NextQuestionRules::plain).collect(Collectors.toSet());
    return IntStream.range(0, most)
        .boxed()
        .flatMap(round -> round(byRule, round))
        .filter(question -> known.add(plain(question)))
        .toList();
  }

  private static Stream<String> round(List<List<String>> byRule, int round) {
    return byRule.stream()
        .filter(questions -> questions.size() > round)
        .map(questions -> questions.get(round));
  }

  private static String plain(String question) {
    return question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
