package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.calculation.Operation;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * "did the web sell more than the app", "do we make more in Austria or in Italy" -> both stand side
 * by side; "how much more", "how many times as many", "by how much did X exceed Y" -> what is
 * between the two, or how often one goes into the other.
 */
final class AgainstOtherRule implements ReadingRule {

  private static final Set<String> MORE =
      Set.of(
          "more",
          "less",
          "fewer",
          "higher",
          "lower",
          "larger",
          "bigger",
          "greater",
          "smaller",
          "better",
          "worse",
          "longer",
          "shorter",
          "older",
          "younger",
          "cheaper",
          "stronger",
          "weaker",
          "faster",
          "slower");

  private static final Set<String> AS_MUCH = Set.of("as much", "as many", "as high", "as large");
  private static final Set<String> THAN =
      Set.of("than", "exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpassed");
  private static final Set<String> WHETHER =
      Set.of("did", "do", "does", "is", "was", "are", "were", "has", "have", "had");
  private static final Set<String> THAN_OR = Set.of("than", "or");
  private static final Set<String> TO = Set.of("to", "and");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> AS = Set.of("as");

  @Override
  public int read(QuestionReader question, int at) {
    int times = times(question, at);
    if (times > at) {
      return times;
    }
    int named = named(question, at);
    if (named > at) {
      return named;
    }
    if (SaidWords.at(question, at).startsWith("how much")) {
      return apart(question, at, at + 1);
    }
    if (SaidWords.at(question, at).equals("by")
        && SaidWords.at(question, at + 1).startsWith("how much")) {
      return apart(question, at, at + 2);
    }
    return more(question, at);
  }

  /** "ratio of women to men", "difference in revenue between Austria and Italy". */
  private static int named(QuestionReader question, int at) {
    String said = SaidWords.at(question, at).replaceFirst("^the ", "");
    boolean ratio = said.equals("ratio") || said.equals("ratio of");
    if (!ratio && !said.startsWith("difference")) {
      return at;
    }
    Optional<TwoNames> two = TwoNames.behind(question, at + 1, ratio ? TO : AND);
    if (two.isEmpty() || two.get().kind() != TwoNames.Kind.VALUES) {
      return at;
    }
    Draft draft = question.draft();
    draft.apart = ratio ? Operation.DIVIDE : Operation.SUBTRACT;
    two.get().readAhead(question, draft.apart.words());
    draft.means(at, draft.apart.words());
    for (int each = at + 1; each < two.get().joining(); each++) {
      if (question.cue(each, CueKind.BETWEEN)) {
        draft.readAhead(each, each + 1, draft.apart.words());
      }
    }
    if (noNumber(question)) {
      draft.pending.add(new Draft.Pending(AggregateKind.COUNT, false));
    }
    return at + 1;
  }

  private static boolean noNumber(QuestionReader question) {
    return IntStream.range(0, question.size())
        .noneMatch(at ->
            question.isBest(at, Target.MeasureTarget.class)
                || question.cue(at, CueKind.COUNT, CueKind.AVERAGE, CueKind.SUM, CueKind.MEDIAN));
  }

  /** "how many times more", "how many times as many". */
  private static int times(QuestionReader question, int at) {
    boolean often =
        SaidWords.at(question, at).equals("how many")
            && SaidWords.at(question, at + 1).equals("times");
    if (!often) {
      return at;
    }
    boolean more = MORE.contains(SaidWords.at(question, at + 2));
    int as = asMuch(question, at + 2);
    if (!more && as < 0) {
      return at;
    }
    int behind = more ? at + 3 : as;
    return set(question, at, behind, more ? THAN : AS, Operation.DIVIDE);
  }

  private static int asMuch(QuestionReader question, int at) {
    for (String each : AS_MUCH) {
      int behind = SaidWords.behind(question, at, each);
      if (behind > at) {
        return behind;
      }
    }
    return -1;
  }

  /** "how much more", "by how much". */
  private static int apart(QuestionReader question, int at, int behind) {
    boolean more = MORE.contains(SaidWords.at(question, behind));
    boolean by = behind == at + 2;
    return more || by
        ? set(question, at, more ? behind + 1 : behind, THAN, Operation.SUBTRACT)
        : at;
  }

  private static int set(
      QuestionReader question, int at, int behind, Set<String> joining, Operation operation) {
    Optional<TwoNames> two = TwoNames.behind(question, behind, joining);
    if (two.isEmpty() || (times(two.get()) && operation == Operation.DIVIDE)) {
      return at;
    }
    Draft draft = question.draft();
    if (times(two.get())) {
      SaidWords.mean(question, at, behind, "how both compare");
      return behind;
    }
    draft.apart = operation;
    two.get().readAhead(question, operation.words());
    if (counted(question, at, behind)) {
      draft.readAhead(at + 1, behind, operation.words());
      return at;
    }
    SaidWords.mean(question, at, behind, operation.words());
    return behind;
  }

  private static boolean times(TwoNames two) {
    return two.kind() == TwoNames.Kind.TIMES;
  }

  /** "how many times more orders": these are counted, as without "times more". */
  private static boolean counted(QuestionReader question, int at, int behind) {
    int name = behind;
    while (name < behind + 2 && question.isBest(name, Target.ValueTarget.class)) {
      name++;
    }
    return question.cue(at, CueKind.COUNT) && question.isBest(name, Target.TableTarget.class);
  }

  /** "more", where what it is more than comes behind. */
  private static int more(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    String first = said.split(" ", 2)[0];
    boolean compares = MORE.contains(first) || THAN.contains(first);
    if (!compares || question.mention(at + 1) instanceof Mention.Figure) {
      return at;
    }
    boolean itself = question.cue(at, CueKind.GREATER, CueKind.LESS);
    if (!itself && !(question.mention(at) instanceof Mention.Unknown)) {
      return at;
    }
    Optional<TwoNames> two =
        TwoNames.behind(question, itself ? at : at + 1, itself ? THAN : THAN_OR);
    if (two.isEmpty() || (itself && two.get().joining() != at)) {
      return at;
    }
    if (selects(question) && !SaidWords.at(question, two.get().joining()).equals("or")) {
      return at;
    }
    Draft draft = question.draft();
    if (!times(two.get()) && draft.apart == null) {
      draft.time.compared = true;
      draft.valuesCompared = two.get().kind() == TwoNames.Kind.VALUES;
    }
    two.get().readAhead(question, "compared");
    draft.means(at, "compared");
    return at + 1;
  }

  /** "stores that sold more in 2024 than in 2023" are only those. */
  private static boolean selects(QuestionReader question) {
    Draft draft = question.draft();
    boolean things =
        draft.subject != null
            || !draft.outputs.isEmpty()
            || draft.clause == Draft.Clause.CONDITION
            || draft.dimensions.stream().anyMatch(Dimension.OfEntity.class::isInstance);
    return things && !WHETHER.contains(SaidWords.at(question, 0).split(" ", 2)[0]);
  }
}
