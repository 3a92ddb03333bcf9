package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * How a number of people is to be computed, where a question says so behind it: "(leavers divided
 * by the average of opening and closing headcount)", "using the headcount at year end".
 */
final class StaffDefinition {

  private static final Set<String> PEOPLE =
      Set.of("headcount", "employees", "staff", "heads", "people", "fte", "ftes");
  private static final Set<String> DIVIDED =
      Set.of("divided", "over", "using", "based", "with", "share", "percentage", "percent", "by");
  private static final Set<String> OPENING = Set.of("opening", "start", "beginning", "initial");
  private static final Set<String> CLOSING = Set.of("closing", "end", "ending", "final");
  private static final Set<String> CURRENT = Set.of("current", "today", "today's", "now");
  private static final Set<String> MEAN = Set.of("average", "mean", "avg");
  private static final Set<String> OTHERS =
      Set.of(
          "leavers",
          "leaver",
          "exits",
          "departures",
          "number",
          "count",
          "of",
          "the",
          "and",
          "as",
          "a",
          "an",
          "on",
          "at",
          "in",
          "for",
          "our",
          "year",
          "year-end",
          "month",
          "quarter",
          "period",
          "that",
          "active",
          "total",
          "is",
          "i",
          "e",
          "those",
          "who",
          "left");

  private final QuestionReader question;

  StaffDefinition(QuestionReader question) {
    this.question = question;
  }

  /** What the leavers are divided by; the mean where nothing is said of it. */
  StaffFigure divisor(int from) {
    Set<String> said = new TreeSet<>();
    boolean opening = read(from, "", said).isPresent() && any(said, OPENING) && !any(said, CLOSING);
    return opening && !any(said, MEAN) ? StaffFigure.TURNOVER_OF_OPENING : StaffFigure.TURNOVER;
  }

  /**
   * The headcount that something is divided by; none where nothing is said of it.
   *
   * @param total what is divided, as it was said
   */
  Optional<StaffFigure> headcount(int from, String total) {
    Set<String> said = new TreeSet<>();
    if (read(from, total, said).isEmpty()) {
      return Optional.empty();
    }
    boolean both = any(said, OPENING) && any(said, CLOSING);
    if (any(said, MEAN) || both) {
      return Optional.of(StaffFigure.AVERAGE_HEADCOUNT);
    }
    return any(said, CLOSING) || said.contains("year-end")
        ? Optional.of(StaffFigure.HEADCOUNT)
        : any(said, CURRENT) ? Optional.of(StaffFigure.CURRENT_HEADCOUNT) : Optional.empty();
  }

  private static boolean any(Set<String> said, Set<String> words) {
    return words.stream().anyMatch(said::contains);
  }

  /** Marks the words of the definition as read, and collects them. */
  private Optional<Integer> read(int from, String total, Set<String> said) {
    Set<String> own = new TreeSet<>(List.of(total.split(" ", -1)));
    for (int start = from; start < question.size(); start++) {
      int end = run(start, own);
      Set<String> words = words(start, end);
      if (end > start && any(words, PEOPLE) && any(words, DIVIDED) && meant(words)) {
        question.draft().readAhead(start, end, "how it is computed");
        said.addAll(words);
        return Optional.of(end);
      }
      start = Math.max(start, end - 1);
    }
    return Optional.empty();
  }

  private static boolean meant(Set<String> words) {
    return any(words, OPENING)
        || any(words, CLOSING)
        || any(words, CURRENT)
        || any(words, MEAN)
        || words.contains("year-end")
        || words.contains("divided")
        || words.contains("over");
  }

  private int run(int start, Set<String> own) {
    int end = start;
    while (end < question.size() && ofDefinition(question.mention(end), end, own)) {
      end++;
    }
    return end;
  }

  private boolean ofDefinition(@Nullable Mention mention, int at, Set<String> own) {
    if (mention == null || mention instanceof Mention.Time || mention instanceof Mention.Figure) {
      return false;
    }
    return words(at, at + 1).stream()
        .allMatch(word ->
            own.contains(word)
                || PEOPLE.contains(word)
                || DIVIDED.contains(word)
                || OPENING.contains(word)
                || CLOSING.contains(word)
                || CURRENT.contains(word)
                || MEAN.contains(word)
                || OTHERS.contains(word));
  }

  private Set<String> words(int from, int to) {
    Set<String> words = new TreeSet<>();
    for (int at = from; at < to; at++) {
      String said = SaidWords.at(question, at);
      if (!said.isEmpty()) {
        words.addAll(List.of(said.split(" ", -1)));
      }
    }
    return words;
  }
}
