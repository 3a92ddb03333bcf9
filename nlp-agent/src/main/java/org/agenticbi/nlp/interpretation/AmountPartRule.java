package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Stemmer;

/**
 * "how much of the claimed amount was settled", "what share of the invoiced amount has been paid"
 * -> one amount of the rows by another, where the verb is an amount of theirs.
 */
final class AmountPartRule implements ReadingRule {

  private static final Set<String> AMOUNT =
      Set.of("amount", "amt", "total", "value", "sum", "cost", "charge", "quantity", "qty");
  private static final Pattern HAS_BEEN =
      Pattern.compile("(is|are|was|were|has|have|had|been|got)( been)?|in the end|so far");
  private static final int FARTHEST = 6;

  @Override
  public int read(QuestionReader question, int at) {
    int whole = part(question, at);
    if (whole < 0 || !(question.mention(whole) instanceof Mention.Name)) {
      return at;
    }
    Optional<Operand> bottom = Operand.at(question, whole, false);
    for (int verb = whole + 1; bottom.isPresent() && verb <= whole + FARTHEST; verb++) {
      Optional<Operand> top = done(question, verb, bottom.get());
      if (top.isPresent()) {
        divide(question, at, verb, new Ratio(top.get(), bottom.get(), null, true));
        return verb + 1;
      }
      if (!joins(question, verb)) {
        return at;
      }
    }
    return at;
  }

  /** Where the whole is named: behind "how much of the", "what share of the". */
  private static int part(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    Mention.Cue of = question.cue(at + 1);
    boolean howMuch =
        cue != null
            && cue.kind() == CueKind.SUM
            && cue.phrase().equals("how much")
            && of != null
            && of.phrase().startsWith("of");
    boolean share = cue != null && cue.kind() == CueKind.SHARE && cue.phrase().endsWith("of");
    return howMuch || share ? question.skipJoining(at + 1) : -1;
  }

  private static boolean joins(QuestionReader question, int at) {
    boolean silent = question.mention(at) instanceof Mention.Unknown unknown && !unknown.content();
    return silent
        || question.cue(at, CueKind.PREPOSITION)
        || HAS_BEEN.matcher(SaidWords.at(question, at)).matches();
  }

  private static Optional<Operand> done(QuestionReader question, int verb, Operand whole) {
    Schema schema = question.schema();
    boolean word =
        question.mention(verb) instanceof Mention.Name
            || (question.mention(verb) instanceof Mention.Unknown unknown && unknown.content());
    String said = SaidWords.at(question, verb);
    String stem = Stemmer.stem(said);
    if (question.isBest(verb, Target.MeasureTarget.class)) {
      return said.endsWith("ed")
          ? Operand.at(question, verb, false)
              .filter(total -> !total.expression().equals(whole.expression()))
          : Optional.empty();
    }
    if (!word) {
      return Optional.empty();
    }
    return schema.columns(whole.table()).stream()
        .filter(column -> schema.quantity(column) && says(column, stem))
        .map(column -> Operand.total(schema, column))
        .filter(total -> !total.expression().equals(whole.expression()))
        .findFirst();
  }

  private static boolean says(ColumnRef column, String stem) {
    List<String> words = List.of(Schema.words(column.column()).split(" ", -1));
    return words.size() == 2
        && words.stream().anyMatch(AMOUNT::contains)
        && words.stream().map(Stemmer::stem).anyMatch(stem::equals);
  }

  private static void divide(QuestionReader question, int at, int verb, Ratio ratio) {
    SaidWords.mean(question, at, verb, "as a share of " + ratio.bottom().label());
    question.draft().means(verb, ratio.top().label());
    RateRule.add(question, at, new Metric.ModelMeasure(ratio.measure()));
  }
}
