package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.time.TimeMention;

/**
 * "how many customers placed their first order in 2025", "new customers per month by first
 * purchase", "first-time buyers in 2024" -> those whose first order lies in that time.
 */
final class FirstTimeRule implements ReadingRule {

  private static final Set<String> FIRST =
      Set.of("first", "very first", "first ever", "their first", "first-ever");
  private static final List<String> DID =
      List.of(
          "placed", "made", "had", "bought", "with", "whose", "by", "by their", "did", "based on");
  private static final Set<String> ONCE = Set.of("first-time", "first time", "new");
  private static final Set<String> PASS =
      Set.of("their", "a", "the", "an", "his", "own", "of", "on");
  private static final Set<String> DATE = Set.of("date", "when", "day", "days", "time", "long");
  private static final Set<String> BUYERS =
      Set.of("buyers", "buyer", "purchasers", "shoppers", "customers", "customer", "orderers");

  @Override
  public int read(QuestionReader question, int at) {
    int buyers = buyers(question, at);
    return buyers > at ? buyers : first(question, at);
  }

  /** "first-time buyers", though no table is called so. */
  private static int buyers(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean two = said.equals("first") && SaidWords.at(question, at + 1).equals("time");
    int noun = two ? at + 2 : at + 1;
    boolean once = two || (ONCE.contains(said) && !said.equals("new"));
    if (!once || !BUYERS.contains(SaidWords.at(question, noun))) {
      return at;
    }
    Optional<String> parent = question.tables(noun).stream().findFirst();
    Optional<Newcomers> newcomers = parent.flatMap(table -> Newcomers.of(question.schema(), table));
    if (newcomers.isEmpty() || !timed(question)) {
      return at;
    }
    add(question, newcomers.get());
    SaidWords.mean(question, at, noun, "by the first of the " + newcomers.get().event());
    return noun;
  }

  private static int first(QuestionReader question, int at) {
    if (!DID.contains(SaidWords.at(question, at)) || asksWhen(question) || !timed(question)) {
      return at;
    }
    int first = at + 1;
    while (PASS.contains(SaidWords.at(question, first))) {
      first++;
    }
    String parent = question.draft().anchor();
    if (parent == null || !FIRST.contains(SaidWords.at(question, first))) {
      return at;
    }
    Optional<Newcomers> newcomers = Newcomers.of(question.schema(), parent);
    int noun = first + 1;
    boolean event =
        newcomers.isPresent()
            && (question.tables(noun).contains(newcomers.get().event())
                || new VerbTables(question.schema())
                    .of(parent, SaidWords.at(question, noun))
                    .filter(newcomers.get().event()::equals)
                    .isPresent());
    if (!event || question.isBest(at, Target.TableTarget.class)) {
      return at;
    }
    add(question, newcomers.get());
    SaidWords.mean(question, at, noun + 1, "by the first of the " + newcomers.get().event());
    return noun + 1;
  }

  private static void add(QuestionReader question, Newcomers newcomers) {
    Draft draft = question.draft();
    draft.filters.add(newcomers.first());
    draft.time.column = newcomers.time();
    draft.time.happened = false;
    draft.endTop();
  }

  /** A time in which the first lies must be said. */
  private static boolean timed(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      boolean said =
          question.mention(at) instanceof Mention.Time time
              && (time.readings().getFirst() instanceof TimeMention.Window
                  || time.readings().getFirst() instanceof TimeMention.WindowSet
                  || time.readings().getFirst() instanceof TimeMention.Grain);
      if (said) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksWhen(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      String said = SaidWords.at(question, at);
      if (DATE.contains(said) || said.endsWith("when") || said.startsWith("how long")) {
        return true;
      }
    }
    return false;
  }
}
