package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.protocol.ColumnRole;

/** The order of a question and its follow-up, and how many rows are kept. */
final class MergedRanking {

  /** What of a quantity an amount of money or of pieces may be meant by. */
  private static final Set<String> AMOUNTS = Set.of("price", "cost", "amount", "money", "size");

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;
  private final FollowUpWords words;

  MergedRanking(Schema schema, Interpretation previous, Draft said, FollowUpWords words) {
    this.schema = schema;
    this.previous = previous;
    this.said = said;
    this.words = words;
  }

  void into(Draft draft) {
    Ranking ranking = previous.ranking();
    if (ranking != null && !(words.instead() && overTime())) {
      keep(draft, ranking);
    }
    if (words.everything()) {
      draft.ranking.limit = null;
      draft.ranking.superlative = false;
    }
    if (!said.metrics.isEmpty() && draft.ranking.metric != null && !words.addMetric()) {
      draft.ranking.metric = said.metrics.getFirst();
    }
    boolean ranks = said.ranking.asked || said.ranking.limit != null || said.ranking.metric != null;
    if (ranks || said.ranking.column != null) {
      rank(draft);
    }
  }

  private static void keep(Draft draft, Ranking ranking) {
    draft.ranking.metric = ranking.metric();
    draft.ranking.column = ranking.column();
    draft.ranking.descending = ranking.descending();
    draft.ranking.limit = ranking.limit();
    draft.ranking.asked = true;
    draft.ranking.superlative = ranking.ties();
  }

  /** "then by month instead": the first few are no longer of anything. */
  private boolean overTime() {
    return !said.dimensions.isEmpty()
        && said.ranking.limit == null
        && said.dimensions.stream().allMatch(MergedGroups::ofTime);
  }

  private void byName(Draft draft) {
    if (said.ranking.byName && said.ranking.byNothing()) {
      draft.ranking.byName = true;
      draft.ranking.metric = null;
      draft.ranking.column = null;
      if (draft.ranking.limit != null) {
        draft.unsupported = "put the first few in another order";
      }
    }
  }

  /** "cheapest first", "the smallest": the end that is meant, of the number that there is. */
  private void adjective(Draft draft) {
    AskedRanking.Adjective adjective = said.ranking.adjective;
    if (adjective == null || said.ranking.descending != null || !previous.aggregated()) {
      return;
    }
    List<Lexicon.Quantity> quantities = Lexicon.bundled().quantities(adjective.word());
    Optional<Lexicon.Quantity> meant = quantities.stream().filter(this::isShown).findFirst();
    if (meant.isPresent()) {
      said.ranking.descending = meant.get().most();
      return;
    }
    quantities.stream()
        .findFirst()
        .ifPresent(quantity -> {
          if (quantity.names().stream().noneMatch(AMOUNTS::contains)) {
            draft.unsupported = adjective.word() + " of these";
          }
          said.ranking.descending = quantity.most();
        });
  }

  /** "the slowest" of durations: those that take longest, though the lowest of speeds. */
  private boolean isShown(Lexicon.Quantity quantity) {
    if (previous.metrics().size() != 1) {
      return false;
    }
    Set<String> words = Set.of(Polarity.words(previous.metrics().getFirst()).split(" ", -1));
    return quantity.names().stream()
        .anyMatch(name -> words.containsAll(List.of(name.split(" ", -1))));
  }

  /** "largest first", "newest first" behind a list with one number or day: never by a name. */
  private void bySize(Draft draft) {
    boolean open =
        !previous.aggregated()
            && said.ranking.byNothing()
            && !said.ranking.byName
            && draft.ranking.byNothing()
            && (words.bySize() || words.byAge());
    if (!open) {
      return;
    }
    List<ColumnRef> numbers =
        previous.outputs().stream()
            .filter(column ->
                words.byAge() ? schema.role(column) == ColumnRole.TIME : schema.quantity(column))
            .toList();
    if (numbers.size() == 1) {
      draft.ranking.column = numbers.getFirst();
      said.assume("by " + schema.columnName(numbers.getFirst()));
    } else {
      draft.unsupported = "put these in order by a column that is not named";
    }
  }

  private void rank(Draft draft) {
    draft.ranking.asked = true;
    bySize(draft);
    adjective(draft);
    boolean which =
        words.askWhich() && said.metrics.isEmpty() && (said.ofEarlier || said.ranking.byNothing());
    boolean first = said.ranking.adjective != null && said.ranking.superlative;
    boolean one = said.ofEarlier || which || first;
    if (said.ranking.limit == null && one && !draft.metrics.isEmpty()) {
      draft.ranking.limit = 1;
    }
    draft.ranking.limit = said.ranking.limit != null ? said.ranking.limit : draft.ranking.limit;
    draft.ranking.descending =
        said.ranking.descending != null ? said.ranking.descending : draft.ranking.descending;
    byName(draft);
    draft.ranking.best = said.ranking.best;
    draft.ranking.explicit = said.ranking.explicit;
    ColumnRef column = said.ranking.column;
    if (column != null && said.ranking.descending == null && !schema.numeric(column)) {
      draft.ranking.descending = schema.role(column) == ColumnRole.TIME;
    }
    if (column != null && said.ranking.limit == null && draft.ranking.limit != null) {
      draft.unsupported = "put the first few in another order";
    }
    if (said.ranking.metric != null || said.ranking.column != null) {
      draft.ranking.metric = said.ranking.metric;
      draft.ranking.column = said.ranking.column;
    } else if (draft.ranking.metric == null && !draft.metrics.isEmpty() && !draft.ranking.byName) {
      draft.ranking.metric = draft.metrics.getFirst();
    }
  }
}
