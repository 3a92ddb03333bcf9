package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;

/**
 * A list of rows and its follow-up: "how many are there?", "how much is that?", "the five largest",
 * "sort by amount", "which vendors?", "add the vendor name", "only the vendor and the amount".
 */
final class MergedList {

  /** What of an adjective a size of rows may be meant by: their amount of money. */
  private static final Set<String> AMOUNTS = Set.of("price", "cost", "amount", "money", "size");

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;
  private final FollowUpWords words;

  MergedList(Schema schema, Interpretation previous, Draft said, FollowUpWords words) {
    this.schema = schema;
    this.previous = previous;
    this.said = said;
    this.words = words;
  }

  void into(Draft draft) {
    String rows = previous.subject();
    if (previous.aggregated() || rows == null) {
      return;
    }
    aggregate(draft, rows);
    if (said.metrics.isEmpty()) {
      columns(draft, rows);
      order(draft, rows);
    }
  }

  /** "how many are there", "the average": of the rows that were listed. */
  private void aggregate(Draft draft, String rows) {
    boolean alone =
        said.metrics.isEmpty()
            && said.subject == null
            && said.outputs.isEmpty()
            && !said.ranking.asked
            && !said.share;
    if ((said.amountOfRows || words.howMuch()) && said.pending.isEmpty()) {
      said.pending.add(new Draft.Pending(AggregateKind.SUM, false, true));
      said.amountOfRows = false;
    }
    if (!alone || said.pending.isEmpty()) {
      return;
    }
    if (previous.ranking() != null && previous.ranking().limit() != null) {
      said.unsupported = "a number of the first few";
      return;
    }
    for (Draft.Pending pending : said.pending) {
      of(rows, pending)
          .ifPresentOrElse(
              said.metrics::add,
              () -> said.unsupported = AggregateRule.word(pending.kind()) + " of these rows");
    }
    said.pending.clear();
    draft.subject = null;
    draft.outputs.clear();
    draft.distinct = false;
  }

  private Optional<Metric> of(String rows, Draft.Pending pending) {
    if (pending.kind() == AggregateKind.COUNT) {
      return Optional.of(new Metric.RowCount(rows));
    }
    return pending.kind() == AggregateKind.SUM
        ? new AmountOfRows(schema).of(rows)
        : amount(rows).map(column -> new Metric.ColumnAggregate(pending.kind(), column, false));
  }

  /** The one number that a size of the rows may be meant by. */
  private Optional<ColumnRef> amount(String rows) {
    List<ColumnRef> shown = previous.outputs().stream().filter(schema::quantity).toList();
    if (shown.size() == 1) {
      return Optional.of(shown.getFirst());
    }
    Draft draft = new Draft();
    draft.subject = rows;
    return MoneyColumn.of(schema, rows).or(() -> new RowAmount(schema, draft).column(false));
  }

  /** "which vendors?" are those of the rows, "add the vendor" shows them beside. */
  private void columns(Draft draft, String rows) {
    String other = said.subject;
    boolean alone = said.filters.isEmpty() && said.time.windows.isEmpty();
    if (other != null && alone && !other.equals(rows) && schema.joins().manyToOne(rows, other)) {
      said.outputs.addAll(schema.labels(other));
      said.subject = null;
    }
    if (said.outputs.isEmpty()) {
      return;
    }
    if (words.onlyWhich()) {
      draft.outputs.clear();
      draft.distinct = true;
    } else if (words.add() && draft.outputs.isEmpty()) {
      draft.outputs.addAll(shown(rows));
    } else if (words.only()) {
      draft.outputs.clear();
    }
  }

  private List<ColumnRef> shown(String rows) {
    List<ColumnRef> labels = schema.labels(rows);
    return labels.equals(schema.primaryKey(rows))
        ? schema.columns(rows).stream().filter(column -> !schema.hidden(column)).toList()
        : labels;
  }

  /** "the five largest", "sort by amount": by what is beside the names. */
  private void order(Draft draft, String rows) {
    if (said.ranking.byName || said.ranking.metric != null) {
      return;
    }
    if (said.ranking.column == null && size()) {
      amount(rows)
          .ifPresentOrElse(
              column -> {
                said.ranking.column = column;
                said.assume("by " + schema.columnName(column));
              },
              () -> said.unsupported = "put these in order by a number that is not named");
    } else if (said.ranking.column == null && said.ranking.adjective != null) {
      AskedRanking.Adjective adjective = said.ranking.adjective;
      AdjectiveColumn.find(schema, rows, adjective.word(), said.ranking.descending)
          .ifPresentOrElse(
              found -> {
                said.ranking.column = found.column();
                said.ranking.descending = found.most();
              },
              () -> said.unsupported = adjective.word() + " of these");
    } else if (said.ranking.column == null && words.byAge()) {
      schema.timeColumn(rows).ifPresent(time -> said.ranking.column = time);
    }
    boolean one = said.ranking.adjective == null ? words.theOne() : said.ranking.superlative;
    if (one && said.ranking.limit == null) {
      said.ranking.limit = 1;
    }
    beside(draft, rows);
  }

  /** "the biggest one", "top 5", "largest first": of which size is not said. */
  private boolean size() {
    if (!said.ranking.asked && said.ranking.limit == null) {
      return false;
    }
    AskedRanking.Adjective adjective = said.ranking.adjective;
    if (adjective == null) {
      return said.ranking.top || said.ranking.superlative || words.bySize();
    }
    return Lexicon.bundled().quantities(adjective.word()).stream()
        .findFirst()
        .filter(quantity -> quantity.names().stream().anyMatch(AMOUNTS::contains))
        .map(quantity -> {
          if (said.ranking.descending == null) {
            said.ranking.descending = quantity.most();
          }
          return true;
        })
        .orElse(false);
  }

  /** What rows are put in order by is shown, and a number goes from the highest down. */
  private void beside(Draft draft, String rows) {
    ColumnRef column = said.ranking.column;
    if (column == null) {
      return;
    }
    if (said.ranking.descending == null && schema.quantity(column)) {
      said.ranking.descending = true;
    }
    List<ColumnRef> before = new ArrayList<>(draft.outputs);
    if (before.isEmpty()) {
      before.addAll(shown(rows));
    }
    if (!before.contains(column)) {
      before.add(column);
      draft.outputs.addAll(before);
    }
  }
}
