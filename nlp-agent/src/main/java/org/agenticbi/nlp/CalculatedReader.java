package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.agenticbi.nlp.calculation.Calculation;
import org.agenticbi.nlp.calculation.CalculationFinder;
import org.agenticbi.nlp.calculation.Operation;
import org.agenticbi.nlp.explanation.WordAccount;
import org.agenticbi.nlp.interpretation.CalculatedMetric;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Interpreter;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.plan.Plan;
import org.agenticbi.nlp.rewording.Reworded;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Token;

/**
 * Reads questions that compute with the numbers of two questions: "costs divided by revenue".
 *
 * <p>Each of the two must be understood without a doubt, or be such a calculation itself.
 */
final class CalculatedReader {

  /** How often the numbers of a calculation may be calculated themselves. */
  private static final int DEEPEST = 1;

  private static final int MOST_WAYS = 6;

  /** What the name of a formula may have besides names: "what is the", "show", "total". */
  private static final Set<CueKind> NAMING =
      EnumSet.of(
          CueKind.COMMAND, CueKind.INTERROGATIVE, CueKind.PREPOSITION, CueKind.SUM, CueKind.SHARE);

  private final Schema schema;
  private final Interpreter interpreter;
  private final Function<Said, Optional<ComputedNumber>> sure;
  private final Function<Interpretation, Optional<Plan>> planned;

  CalculatedReader(
      Schema schema,
      Interpreter interpreter,
      Function<Said, Optional<ComputedNumber>> sure,
      Function<Interpretation, Optional<Plan>> planned) {
    this.schema = schema;
    this.interpreter = interpreter;
    this.sure = sure;
    this.planned = planned;
  }

  /** What a question computes; none where it does not, or where that is not understood. */
  Optional<ComputedNumber> of(Said said) {
    return of(said, DEEPEST);
  }

  private Optional<ComputedNumber> of(Said said, int depth) {
    List<Calculation> ways = CalculationFinder.in(said.question().tokens());
    for (Calculation calculation : ways.subList(0, Math.min(MOST_WAYS, ways.size()))) {
      List<Mention> named = interpreter.mentions(calculation.named(), said.asOf());
      if (!onlyNames(named)
          || (adds(calculation) && named.stream().anyMatch(CalculatedReader::isShare))) {
        continue;
      }
      Optional<ComputedNumber> left = number(said, calculation.left(), depth);
      Optional<ComputedNumber> right =
          left.flatMap(any -> number(said, calculation.right(), depth));
      Optional<ComputedNumber> both =
          right.flatMap(other -> computed(said, calculation, left.orElseThrow(), other));
      if (both.isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  private static boolean adds(Calculation calculation) {
    return calculation.operation() == Operation.ADD;
  }

  /** "share of digital sales (web plus app)": the sum is but a part of what is asked for. */
  private static boolean isShare(Mention mention) {
    return mention instanceof Mention.Cue cue && cue.kind() == CueKind.SHARE;
  }

  /**
   * Whether words before a formula say no condition, time, number or order, which would be lost.
   */
  private static boolean onlyNames(List<Mention> mentions) {
    return mentions.stream()
        .allMatch(mention ->
            switch (mention) {
              case Mention.Name name ->
                  switch (name.candidates().getFirst().target()) {
                    case Target.MeasureTarget _, Target.ColumnTarget _ -> true;
                    case Target.ValueTarget _, Target.TableTarget _ -> false;
                  };
              case Mention.Cue cue -> NAMING.contains(cue.kind());
              case Mention.Unknown _ -> true;
              case Mention.Figure _, Mention.Time _, Mention.Quoted _ -> false;
            });
  }

  private Optional<ComputedNumber> number(Said whole, List<Token> tokens, int depth) {
    Said said = said(whole, tokens);
    Optional<ComputedNumber> known = sure.apply(said);
    if (known.filter(each -> !each.interpretation().aggregated()).isPresent()) {
      return sure.apply(said(whole, counted(tokens)));
    }
    return known.or(() -> depth == 0 ? Optional.empty() : of(said, depth - 1));
  }

  /** "open invoices as a percentage of paid invoices": rows that are named are counted. */
  private static List<Token> counted(List<Token> tokens) {
    int place = tokens.getFirst().start();
    List<Token> counted = new ArrayList<>();
    counted.add(new Token("number", "number", place, place));
    counted.add(new Token("of", "of", place, place));
    counted.addAll(tokens);
    return counted;
  }

  private Said said(Said whole, List<Token> tokens) {
    Reworded question = new Reworded(tokens, whole.question().pieces());
    return Said.of(interpreter, whole.text(), whole.asOf(), question);
  }

  private Optional<ComputedNumber> computed(
      Said said, Calculation calculation, ComputedNumber left, ComputedNumber right) {
    boolean apart =
        CalculatedMetric.sameValuesSaid(
            left.interpretation(), left.mentions(), right.interpretation(), right.mentions());
    if (!apart) {
      return Optional.empty();
    }
    return CalculatedMetric.of(
            schema, calculation.operation(), left.interpretation(), right.interpretation())
        .flatMap(both -> planned.apply(both).map(plan -> Map.entry(both, plan)))
        .map(both ->
            new ComputedNumber(
                both.getKey(),
                both.getValue(),
                Math.min(left.certainty(), right.certainty()),
                WordAccount.joined(said.text(), calculation, left.words(), right.words()),
                said.mentions()));
  }
}
