package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * "out of stock", "with zero stock", "no units on hand" -> the rows of the stock that say zero: in
 * the places that are named, each apart, or in all of them together.
 */
final class OutOfStockRule implements ReadingRule {

  private static final List<String> PHRASES =
      List.of(
          "out of stock",
          "out-of-stock",
          "run out of stock",
          "ran out of stock",
          "running out of stock",
          "not in stock",
          "no longer in stock",
          "stocked out");
  private static final List<String> NOUNS =
      List.of(
          "stock",
          "stocks",
          "inventory",
          "stock on hand",
          "inventory on hand",
          "stock left",
          "units on hand",
          "units in stock",
          "units left",
          "items on hand",
          "pieces on hand",
          "on hand");
  private static final Set<String> NO =
      Set.of("no", "with no", "without", "without any", "have no", "has no", "nothing", "not any");
  private static final Set<String> WHOLE =
      Set.of("every", "in every", "all", "in all", "at all", "at every", "across all", "in any");
  private static final Set<String> NOWHERE = Set.of("anywhere", "everywhere", "overall");

  @Override
  public int read(QuestionReader question, int at) {
    int behind = SaidWords.behindAny(question, at, PHRASES);
    boolean none = behind < 0;
    behind = none ? nothing(question, at) : behind;
    Optional<StockRows> stock =
        behind < 0 || question.draft().stock != null
            ? Optional.empty()
            : StockRows.of(question.schema());
    if (stock.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    int end = together(question, behind, stock.get(), none);
    boolean places = stock.get().places().isEmpty() || places(question, stock.get());
    boolean all = end > behind;
    if (!all && !places) {
      question.choices().leaveOpen(at, "out of stock", 2);
      all = question.choices().option(at, 2) == 1;
    }
    draft.stock = stock.get();
    question.choices().about(stock.get().quantity().table());
    String quantity = question.schema().columnName(stock.get().quantity());
    if (all) {
      Metric total = new Metric.ColumnAggregate(AggregateKind.SUM, stock.get().quantity(), false);
      draft.conditions.add(
          new Filter.MetricCondition(
              stock.get().items(), total, Comparator.EQUAL, BigDecimal.ZERO, null, List.of()));
    } else {
      draft.filters.add(
          new Filter.Amount(stock.get().quantity(), Comparator.EQUAL, BigDecimal.ZERO));
    }
    draft.stockTogether = all;
    SaidWords.mean(question, at, Math.max(end, behind), (all ? "total " : "") + quantity + " is 0");
    for (int each = behind; each < end; each++) {
      draft.readAhead(each, each + 1, "total " + quantity + " is 0");
    }
    return behind;
  }

  /** "with zero stock", "with no units on hand". */
  private static int nothing(QuestionReader question, int at) {
    int next = at;
    while (question.cue(next, CueKind.CONDITION, CueKind.PREPOSITION) && next < at + 2) {
      next++;
    }
    boolean zero =
        question.mention(next) instanceof Mention.Figure figure && figure.value().signum() == 0;
    boolean said = zero || SaidWords.at(question, next).equals("zero");
    boolean no = NO.contains(SaidWords.at(question, next));
    return said || no ? SaidWords.behindAny(question, next + 1, NOUNS) : -1;
  }

  /** "in every store", "anywhere": the position behind, where all places are taken together. */
  private static int together(QuestionReader question, int at, StockRows stock, boolean none) {
    if (NOWHERE.contains(SaidWords.at(question, at))) {
      return at + 1;
    }
    int next = at;
    while (question.cue(next, CueKind.PREPOSITION)
        && !SaidWords.at(question, next).equals("any")
        && !WHOLE.contains(SaidWords.at(question, next))) {
      next++;
    }
    String said = SaidWords.at(question, next);
    boolean whole = WHOLE.contains(said) || (none && said.equals("any"));
    int place = next + 1;
    while (Set.of("our", "the", "of").contains(SaidWords.at(question, place))) {
      place++;
    }
    return whole && question.tables(place).stream().anyMatch(stock.places()::contains)
        ? place + 1
        : at;
  }

  /** Whether the question names places, or things of which places have one. */
  private static boolean places(QuestionReader question, StockRows stock) {
    return IntStream.range(0, question.size())
        .anyMatch(at ->
            question.choices().choose(at, target -> ofPlace(question, stock, target)).isPresent());
  }

  private static boolean ofPlace(QuestionReader question, StockRows stock, Target target) {
    String table =
        switch (target) {
          case Target.TableTarget named -> named.table();
          case Target.ColumnTarget named -> named.column().table();
          case Target.ValueTarget named -> named.column().table();
          case Target.MeasureTarget _ -> "";
        };
    return stock.places().stream()
        .anyMatch(place ->
            place.equals(table)
                || (!table.isEmpty() && question.schema().joins().manyToOne(place, table)));
  }
}
