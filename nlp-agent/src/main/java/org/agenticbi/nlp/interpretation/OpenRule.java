package org.agenticbi.nlp.interpretation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;

/**
 * "unpaid", "unresolved", "outstanding", "open" -> rows whose status says that it has not been done
 * yet, where no time of theirs says it.
 */
final class OpenRule implements ReadingRule {

  private static final Map<String, String> UNDONE =
      Map.ofEntries(
          Map.entry("unpaid", "pay"),
          Map.entry("unsettled", "settle"),
          Map.entry("uncollected", "pay"),
          Map.entry("outstanding", "pay"),
          Map.entry("unresolved", "resolve"),
          Map.entry("unsolved", "resolve"),
          Map.entry("unclosed", "close"),
          Map.entry("undelivered", "deliver"),
          Map.entry("unshipped", "ship"),
          Map.entry("unfinished", "finish"),
          Map.entry("uncompleted", "complete"),
          Map.entry("unreturned", "return"));

  /** Said of rows of which more is expected, whatever that is. */
  private static final Set<String> UNENDED = Set.of("open", "pending", "ongoing", "unfulfilled");

  private static final Set<String> AMOUNTS =
      Set.of("amount", "amounts", "balance", "balances", "value", "debt", "debts", "receivables");

  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    String verb = UNENDED.contains(said) ? "" : UNDONE.get(said);
    boolean known = question.isBest(at, Target.ValueTarget.class);
    known |= UNENDED.contains(said) && !(question.mention(at) instanceof Mention.Unknown);
    boolean amount = said.equals("outstanding") && amountBehind(question, at + 1);
    if (verb == null || known || amount || question.draft().negateNext) {
      return at;
    }
    Collection<String> tables =
        verb.isEmpty() ? question.tables(at + 1) : new NearestDeadlines(question).tables();
    for (String table : tables) {
      OpenRows rows = new OpenRows(question.schema());
      Optional<Filter> open =
          verb.isEmpty() ? rows.of(table, verb) : rows.byStatusAlone(table, verb);
      if (open.isPresent()) {
        question.draft().means(at, "not done: " + said);
        Filter filter = new Filter.All(said, List.of(open.get()));
        return RatedPart.apply(question, at, at + 1, filter, null);
      }
    }
    return at;
  }

  /** "outstanding balance" is an amount, and no rows. */
  private static boolean amountBehind(QuestionReader question, int at) {
    boolean measure =
        question.isBest(at, Target.MeasureTarget.class)
            && !question.canBe(at, Target.TableTarget.class);
    return measure || AMOUNTS.contains(SaidWords.at(question, at));
  }
}
