package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "patients over 65", "aged 18 to 30", "how old is the oldest ticket" -> the years since somebody
 * was born, the days since something began.
 */
final class AgeRule implements ReadingRule {

  private static final List<String> YEARS =
      List.of("years old", "years of age", "years", "year olds");
  private static final List<String> OR_MORE =
      List.of(
          "or older",
          "and older",
          "and over",
          "or over",
          "or more",
          "and above",
          "or above",
          "and up",
          "plus",
          "+");
  private static final List<String> OR_LESS =
      List.of("or younger", "and younger", "and under", "or under", "or less", "and below");
  private static final List<String> HOW_OLD = List.of("how old is", "how old are", "how old");

  private static final int NEAR = 4;

  @Override
  public int read(QuestionReader question, int at) {
    int old = SaidWords.behindAny(question, at, HOW_OLD);
    return old > at ? howOld(question, at, old) : condition(question, at);
  }

  /** "patients over 65": ages from one number of years to another. */
  private static int condition(QuestionReader question, int at) {
    int word = question.cue(at, CueKind.EQUAL) ? at + 1 : at;
    boolean aged = SaidWords.at(question, word).equals("aged");
    Optional<ColumnRef> birth = birth(question, at);
    if (birth.isEmpty()) {
      return at;
    }
    int start = aged ? word + 1 : word;
    Ages ages = Ages.read(question, start, aged);
    if (ages == null || !ends(question, ages.behind(), aged || ages.said())) {
      return at;
    }
    TimeWindow window = ages.born(question.asOf());
    question.draft().filters.add(new Filter.Window(birth.get(), List.of(window)));
    String meaning = question.schema().columnName(birth.get()) + " " + window.label();
    SaidWords.mean(question, at, ages.behind(), meaning);
    return ages.behind();
  }

  /** The birth date of who is named right before. */
  private static Optional<ColumnRef> birth(QuestionReader question, int at) {
    int before = at - 1;
    while (question.cue(before, CueKind.EQUAL, CueKind.CONDITION, CueKind.PREPOSITION)) {
      before--;
    }
    return question.isBest(before, Target.TableTarget.class)
        ? question.table(before).flatMap(table -> SpanToday.birth(question.schema(), table))
        : Optional.empty();
  }

  /** What is counted behind a number is no age: "patients over 65 kg". */
  private static boolean ends(QuestionReader question, int at, boolean said) {
    Mention next = question.mention(at);
    return said
        || next == null
        || (next instanceof Mention.Cue cue && cue.kind() != CueKind.COUNT)
        || (next instanceof Mention.Unknown unknown && !unknown.content());
  }

  /**
   * Ages that are meant.
   *
   * @param least the least age; null for none
   * @param below the least age that is too old; null for none
   * @param said whether they were said to be years
   * @param passed whether the birthday of the least age must have passed
   */
  private record Ages(
      int behind, @Nullable Integer least, @Nullable Integer below, boolean said, boolean passed) {

    Ages(int behind, @Nullable Integer least, @Nullable Integer below, boolean said) {
      this(behind, least, below, said, false);
    }

    static @Nullable Ages read(QuestionReader question, int at, boolean aged) {
      Mention.Cue cue = question.cue(at);
      int first = cue == null ? at : at + 1;
      Integer figure = figure(question, first);
      if (figure == null) {
        return null;
      }
      Ages ages = cue == null ? plain(question, first, figure, aged) : compared(cue, first, figure);
      if (cue != null && cue.kind() == CueKind.BETWEEN) {
        ages = range(question, first, figure);
      }
      if (ages == null) {
        return null;
      }
      int years = SaidWords.behindAny(question, ages.behind, YEARS);
      return years > 0 ? new Ages(years, ages.least, ages.below, true, ages.passed) : ages;
    }

    private static @Nullable Ages compared(Mention.Cue cue, int first, int figure) {
      return switch (cue.kind()) {
        case GREATER -> new Ages(first + 1, figure, null, false, true);
        case AT_LEAST -> new Ages(first + 1, figure, null, false);
        case LESS -> new Ages(first + 1, null, figure, false);
        case AT_MOST -> new Ages(first + 1, null, figure + 1, false);
        default -> null;
      };
    }

    /** "65 or older", "aged 18 to 30", "65+". */
    private static @Nullable Ages plain(
        QuestionReader question, int first, int figure, boolean aged) {
      int years = SaidWords.behindAny(question, first + 1, YEARS);
      int behind = years > 0 ? years : first + 1;
      int more = SaidWords.behindAny(question, behind, OR_MORE);
      int less = SaidWords.behindAny(question, behind, OR_LESS);
      if (more > 0) {
        return new Ages(more, figure, null, true);
      }
      if (less > 0) {
        return new Ages(less, null, figure + 1, true);
      }
      return aged ? range(question, first, figure) : null;
    }

    private static @Nullable Ages range(QuestionReader question, int first, int figure) {
      boolean joined =
          question.cue(first + 1, CueKind.AND) || SaidWords.at(question, first + 1).equals("to");
      int second = joined ? first + 2 : first + 1;
      Integer upper = figure(question, second);
      return upper == null ? null : new Ages(second + 1, figure, upper + 1, false);
    }

    private static @Nullable Integer figure(QuestionReader question, int at) {
      boolean age =
          question.mention(at) instanceof Mention.Figure figure
              && !figure.money()
              && !figure.percent()
              && figure.value().stripTrailingZeros().scale() <= 0
              && figure.value().compareTo(BigDecimal.valueOf(130)) < 0;
      return age && question.mention(at) instanceof Mention.Figure figure
          ? (Integer) figure.value().intValue()
          : null;
    }

    TimeWindow born(LocalDate today) {
      LocalDate from = below == null ? null : today.minusYears(below).plusDays(1);
      LocalDate end = least == null ? null : today.minusYears(least).plusDays(passed ? 0 : 1);
      return TimeWindow.of(from, end, null);
    }
  }

  /** "how old is the oldest one", "how old are our open tickets on average". */
  private static int howOld(QuestionReader question, int at, int behind) {
    Optional<ColumnRef> begin = SpanToday.begin(question, behind);
    if (begin.isEmpty()) {
      return at;
    }
    AggregateKind kind = AggregateKind.AVERAGE;
    for (int next = behind; next < behind + NEAR; next++) {
      AggregateKind said = kind(question, next);
      if (said != null) {
        kind = said;
        boolean one = Set.of("one", "ones").contains(SaidWords.at(question, next + 1));
        boolean figure = question.mention(next + 1) instanceof Mention.Figure;
        question.draft().readAhead(next, one || figure ? next + 2 : next + 1, "its age");
        break;
      }
    }
    boolean born = SpanToday.born(begin.get());
    TimeSpan.Unit unit = born ? TimeSpan.Unit.YEARS : TimeSpan.Unit.DAYS;
    TimeSpan span = new TimeSpan(begin.get(), null, question.asOf(), unit);
    question.draft().pending.clear();
    question.draft().clause = Draft.Clause.SELECT;
    question.draft().addMetric(new Metric.SpanAggregate(kind, span));
    SaidWords.mean(question, at, behind, "time since " + question.schema().columnName(begin.get()));
    return behind;
  }

  private static @Nullable AggregateKind kind(QuestionReader question, int at) {
    if (question.cue(at, CueKind.AVERAGE)) {
      return AggregateKind.AVERAGE;
    }
    if (question.cue(at, CueKind.MEDIAN)) {
      return AggregateKind.MEDIAN;
    }
    return switch (SaidWords.at(question, at)) {
      case "oldest", "the oldest" -> AggregateKind.MAXIMUM;
      case "youngest", "newest", "the youngest", "the newest" -> AggregateKind.MINIMUM;
      default -> null;
    };
  }
}
