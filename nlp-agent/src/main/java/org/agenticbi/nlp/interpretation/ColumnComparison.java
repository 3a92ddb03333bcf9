package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "price less than their cost", "below their reorder point": one number of the rows against
 * another. Where only the limit is named, what it limits is found by the roles of the two.
 */
final class ColumnComparison {

  private static final Set<String> LEAST_STOCK =
      Set.of("reorder", "minimum", "min", "safety", "threshold", "replenishment", "par", "maximum");
  private static final Set<String> STOCK =
      Set.of("hand", "onhand", "stock", "inventory", "available", "qty", "quantity", "level");

  private static final Set<String> PLANNED =
      Set.of("plan", "planned", "budget", "target", "quota", "goal", "forecast", "allocated");
  private static final Set<String> ACTUAL =
      Set.of("actual", "act", "spend", "spent", "cost", "real", "used", "achieved", "booked");

  private ColumnComparison() {}

  /**
   * Reads a column behind a comparing word.
   *
   * @return the position behind it; at when there is nothing to compare
   */
  static int read(QuestionReader question, int at, int position, Comparator comparator) {
    Draft draft = question.draft();
    ColumnRef last = draft.lastColumn;
    boolean said = last != null && question.schema().numeric(last);
    Optional<ColumnRef> right =
        question
            .choices()
            .choose(position, target -> limits(question, said ? last : null, target))
            .map(candidate -> ((Target.ColumnTarget) candidate.target()).column());
    if (right.isEmpty()) {
      return at;
    }
    ColumnRef left = said ? last : limited(question.schema(), right.get());
    if (left == null) {
      return at;
    }
    draft.filters.add(new Filter.Columns(left, comparator, right.get()));
    draft.outputs.remove(left);
    StockRows.of(question.schema())
        .filter(stock -> stock.time() != null && stock.quantity().equals(left))
        .ifPresent(stock -> draft.stock = stock);
    draft.lastColumn = null;
    String name = question.schema().columnName(right.get());
    String sign = ComparatorRule.word(comparator);
    draft.means(at, said ? sign : question.schema().columnName(left) + " " + sign);
    draft.means(position, name);
    return position + 1;
  }

  private static boolean limits(QuestionReader question, @Nullable ColumnRef left, Target target) {
    if (!(target instanceof Target.ColumnTarget column)
        || !question.schema().numeric(column.column())) {
      return false;
    }
    return left == null
        ? limited(question.schema(), column.column()) != null
        : column.column().table().equals(left.table()) && !column.column().equals(left);
  }

  /** The one number of the same rows that a limit is meant for; null for none or several. */
  private static @Nullable ColumnRef limited(Schema schema, ColumnRef limit) {
    boolean stock = has(limit, LEAST_STOCK);
    if (!stock && !has(limit, PLANNED)) {
      return null;
    }
    Optional<ColumnRef> held =
        StockRows.of(schema).filter(rows -> limit.equals(rows.least())).map(StockRows::quantity);
    if (held.isPresent()) {
      return held.get();
    }
    List<ColumnRef> found =
        schema.columns(limit.table()).stream()
            .filter(schema::quantity)
            .filter(column -> !column.equals(limit) && !has(column, LEAST_STOCK))
            .filter(column -> !has(column, PLANNED) && has(column, stock ? STOCK : ACTUAL))
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static boolean has(ColumnRef column, Set<String> words) {
    return SpanColumns.words(column).stream().anyMatch(words::contains);
  }
}
