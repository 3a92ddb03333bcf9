package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.jspecify.annotations.Nullable;

/**
 * "claims per 100 shipments", "freight cost per kilogram", "refunds as a percentage of sales",
 * "ratio of refunds to sales" -> one total divided by another, each taken over its own rows.
 */
final class RatioRule implements ReadingRule {

  private static final Set<String> PER = Set.of("per", "for each", "for every", "every");
  private static final Set<BigDecimal> ROUND =
      Set.of(
          BigDecimal.TEN,
          BigDecimal.valueOf(100),
          BigDecimal.valueOf(1000),
          BigDecimal.valueOf(10_000),
          BigDecimal.valueOf(100_000));
  private static final Pattern PERCENT_OF =
      Pattern.compile(
          "(expressed )?(as|in|relative)( an?)?"
              + " (percentage|percent|%|share|proportion|fraction|pct)( of)?( all| our| their)*");
  private static final Pattern TO = Pattern.compile("(relative |compared )?to( the| our)*");
  private static final int FARTHEST = 7;

  /**
   * How a ratio is said.
   *
   * @param times for how many it is given; null for one
   * @param percent whether it is a part of one
   * @param counted whether tables are counted: "per store" groups, "per 100 stores" does not
   */
  private record Wording(@Nullable BigDecimal times, boolean percent, boolean counted) {}

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name)) {
      return at;
    }
    int name = nextName(question, at + 1);
    boolean ratioSaid =
        SaidWords.at(question, at - 2).equals("ratio")
            && SaidWords.at(question, at - 1).startsWith("of");
    if (name > 0 && PERCENT_OF.matcher(between(question, at, name)).matches()) {
      return divide(question, at, name, new Wording(null, true, true));
    }
    if (name > 0 && ratioSaid && TO.matcher(between(question, at, name)).matches()) {
      int behind = divide(question, at, name, new Wording(null, false, true));
      if (behind > at) {
        question.draft().passedOver.remove(at - 2);
        question.draft().means(at - 2, "divided by one another");
      }
      return behind;
    }
    return PER.contains(SaidWords.at(question, at + 1)) ? per(question, at) : at;
  }

  private static int per(QuestionReader question, int at) {
    if (question.mention(at + 2) instanceof Mention.Figure figure
        && ROUND.stream().anyMatch(each -> each.compareTo(figure.value()) == 0)) {
      int name = nextTotal(question, at + 3);
      return name < 0 ? at : divide(question, at, name, new Wording(figure.value(), false, true));
    }
    boolean wide =
        question.mention(at + 2) instanceof Mention.Name
            && !(question.mention(at + 3) instanceof Mention.Name)
            && question.isChosen(at + 2, Target.ColumnTarget.class)
            && Operand.at(question, at + 2, false).filter(Operand::column).isPresent();
    if (wide && extremes(question.draft())) {
      question.draft().unsupported = SaidWords.at(question, at) + " per row";
      return at + 1;
    }
    return wide ? divide(question, at, at + 2, new Wording(null, false, false)) : at;
  }

  /** "highest cost per kilometer" may be that of one row. */
  private static boolean extremes(Draft draft) {
    return draft.pending.stream()
        .anyMatch(each ->
            each.kind() == AggregateKind.MAXIMUM
                || each.kind() == AggregateKind.MINIMUM
                || each.kind() == AggregateKind.MEDIAN);
  }

  private static int nextName(QuestionReader question, int from) {
    for (int at = from; at < from + FARTHEST; at++) {
      if (question.mention(at) instanceof Mention.Name) {
        return at;
      }
    }
    return -1;
  }

  /** "per 100 delivered shipments": what is counted may have a value before it. */
  private static int nextTotal(QuestionReader question, int from) {
    int at = question.skipJoining(from);
    boolean value = question.isBest(at, Target.ValueTarget.class);
    boolean rows = question.canBe(at + 1, Target.TableTarget.class);
    int name = value && rows ? at + 1 : at;
    return question.mention(name) instanceof Mention.Name ? name : -1;
  }

  private static String between(QuestionReader question, int at, int name) {
    StringBuilder said = new StringBuilder();
    for (int each = at + 1; each < name; each++) {
      String word = SaidWords.at(question, each);
      if (word.isEmpty()) {
        return "";
      }
      said.append(said.isEmpty() ? "" : " ").append(word);
    }
    return said.toString().replaceAll(" the\\b", "");
  }

  private static int divide(QuestionReader question, int at, int name, Wording wording) {
    boolean counted = wording.counted();
    Optional<Operand> bottom = Operand.at(question, name, counted);
    Optional<Operand> top = bottom.flatMap(each -> Operand.beside(question, at, each, counted));
    if (top.isEmpty()
        || bottom.isEmpty()
        || top.get().expression().equals(bottom.get().expression())) {
      return at;
    }
    if (!counted && ofThings(question, top.get(), bottom.get())) {
      return at;
    }
    Ratio ratio = new Ratio(top.get(), bottom.get(), wording.times(), wording.percent());
    RateRule.add(question, at, new Metric.ModelMeasure(ratio.measure()));
    question.draft().means(at, top.get().label());
    String by = wording.percent() ? "as a share of" : "divided by";
    for (int each = at + 1; each <= name; each++) {
      if (!question.isBest(each, Target.ValueTarget.class)) {
        question.draft().readAhead(each, each + 1, each == name ? bottom.get().label() : by);
      }
    }
    return at + 1;
  }

  /** The floor of the stores for their sales: a size of what rows belong to, read elsewhere. */
  private static boolean ofThings(QuestionReader question, Operand top, Operand bottom) {
    return !top.table().equals(bottom.table())
        && question.schema().joins().manyToOne(top.table(), bottom.table());
  }
}
