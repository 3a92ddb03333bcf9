package org.agenticbi.nlp.interpretation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;

/**
 * Where a question sets one thing against another: "more on the web than in the app" names two
 * values of a column, "more costs than revenue" two numbers, "more in 2024 than in 2023" two times.
 *
 * @param joining the mention between the two: "than", "or", "exceeds"
 * @param other where the second is named
 */
record TwoNames(int joining, int other, Kind kind) {

  /** What they are. */
  enum Kind {
    VALUES,
    NUMBERS,
    TIMES
  }

  private static final int FARTHEST = 14;
  private static final int NEAREST = 5;

  private static final Set<String> POINTING =
      Set.of("that", "those", "that of", "those of", "did", "do", "does", "was", "were", "it");

  /** The two, the second behind the next mention that says one of some words. */
  static Optional<TwoNames> behind(QuestionReader question, int at, Set<String> joining) {
    int most = Math.min(question.size(), at + FARTHEST);
    for (int join = at; join < most; join++) {
      if (earlierTime(question, join) && joining.contains("than")) {
        return timeBefore(question, join)
            ? Optional.of(new TwoNames(join, join, Kind.TIMES))
            : Optional.empty();
      }
      String said = SaidWords.at(question, join);
      boolean joins = joining.contains(said.substring(said.lastIndexOf(' ') + 1));
      if (joins && !(question.mention(join) instanceof Mention.Name)) {
        return two(question, join);
      }
    }
    return Optional.empty();
  }

  /** "than in 2023" is one mention. */
  private static boolean earlierTime(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Time time
        && time.readings().getFirst() instanceof TimeMention.Comparison;
  }

  private static boolean timeBefore(QuestionReader question, int at) {
    return IntStream.range(0, question.size())
        .anyMatch(each -> each != at && question.mention(each) instanceof Mention.Time);
  }

  private static Optional<TwoNames> two(QuestionReader question, int join) {
    int other = join + 1;
    while (other < join + NEAREST && filling(question, other)) {
      other++;
    }
    Set<ColumnRef> columns = values(question, other);
    for (int before = join - 1; before >= 0; before--) {
      Set<ColumnRef> shared = values(question, before);
      shared.retainAll(columns);
      if (!shared.isEmpty() && !same(question, before, other)) {
        return Optional.of(new TwoNames(join, other, Kind.VALUES));
      }
    }
    return numbers(question, join, other)
        ? Optional.of(new TwoNames(join, other, Kind.NUMBERS))
        : Optional.empty();
  }

  private static boolean numbers(QuestionReader question, int join, int other) {
    if (!question.isBest(other, Target.MeasureTarget.class)) {
      return false;
    }
    for (int before = join - 1; before >= 0; before--) {
      if (question.isBest(before, Target.MeasureTarget.class) && !same(question, before, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(QuestionReader question, int one, int other) {
    return SaidWords.at(question, one).equals(SaidWords.at(question, other));
  }

  private static boolean filling(QuestionReader question, int at) {
    return POINTING.contains(SaidWords.at(question, at))
        || question.cue(at, CueKind.PREPOSITION, CueKind.GROUP)
        || (question.mention(at) instanceof Mention.Unknown unknown && !unknown.content());
  }

  private static Set<ColumnRef> values(QuestionReader question, int at) {
    Set<ColumnRef> columns = new HashSet<>();
    if (question.mention(at) instanceof Mention.Name name) {
      for (Candidate candidate : name.candidates()) {
        if (candidate.target() instanceof Target.ValueTarget value) {
          columns.add(value.column());
        }
      }
    }
    return columns;
  }

  /** Says that what stands between the two has been read. */
  void readAhead(QuestionReader question, String meaning) {
    if (kind == Kind.VALUES) {
      question.draft().otherOfTwo = other;
    }
    for (int each = joining; each < other; each++) {
      boolean says =
          POINTING.contains(SaidWords.at(question, each)) || question.cue(each, CueKind.GROUP);
      if (each == joining || says) {
        question.draft().readAhead(each, each + 1, meaning);
      }
    }
  }
}
