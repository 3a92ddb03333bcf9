package org.agenticbi.nlp.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** How well the columns of each clause are named in the question. */
final class UseFeatures {

  private final Analysis analysis;
  private final int endOfSelection;
  private final Map<Integer, Double> bestAt = new HashMap<>();

  UseFeatures(Analysis analysis) {
    this.analysis = analysis;
    this.endOfSelection = Cues.endOfSelection(analysis);
    for (Alignment alignment : analysis.columns().values()) {
      for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
        bestAt.merge(at, alignment.value(), Math::max);
      }
    }
  }

  void add(FeatureVector vector, Query query, QueryParts parts) {
    selection(vector, query);
    use(vector, "where", parts.where.stream().map(test -> test.left().column()).toList());
    use(vector, "group", query.groupBy());
    use(vector, "order", parts.order.stream().map(key -> key.item().column()).toList());
    use(vector, "having", parts.having.stream().map(test -> test.left().column()).toList());
  }

  /** How well the best column is named at a token; 0 for none. */
  double bestAt(int token) {
    return bestAt.getOrDefault(token, 0.0);
  }

  private void selection(FeatureVector vector, Query query) {
    use(vector, "select", query.items().stream().map(Item::column).toList());
    int previous = -1;
    int disorder = 0;
    int behind = 0;
    int keys = 0;
    int labels = 0;
    for (Item item : query.items()) {
      ColumnRef column = item.column();
      if (column == null) {
        continue;
      }
      Alignment alignment = analysis.column(column);
      if (alignment.found()) {
        disorder += alignment.first() < previous ? 1 : 0;
        behind += alignment.first() >= endOfSelection ? 1 : 0;
        previous = alignment.first();
      }
      keys += analysis.index().schema().role(column) == ColumnRole.IDENTIFIER ? 1 : 0;
      labels += analysis.index().label(column) ? 1 : 0;
    }
    vector.add("select disorder", disorder);
    vector.add("select behind", behind);
    vector.add("select keys", keys);
    vector.add("select labels", labels);
    List<String> tables =
        query.items().stream()
            .filter(item -> item.column() != null)
            .map(item -> item.column().table())
            .distinct()
            .toList();
    vector.add("select tables", tables.size());
    Alignment first = tables.isEmpty() ? Alignment.NONE : analysis.table(tables.getFirst());
    vector.add("select table coverage", first.coverage());
    vector.add("select table position", first.found() ? first.first() : Float.NaN);
  }

  private void use(FeatureVector vector, String name, List<? extends @Nullable ColumnRef> columns) {
    double sum = 0;
    double least = 1.2;
    int unmatched = 0;
    int weaker = 0;
    int known = 0;
    double adjective = 0;
    for (ColumnRef column : columns) {
      if (column == null) {
        continue;
      }
      known++;
      Alignment alignment = analysis.column(column);
      sum += alignment.value();
      least = Math.min(least, alignment.value());
      unmatched += alignment.found() ? 0 : 1;
      weaker += weaker(alignment) ? 1 : 0;
      adjective = Math.max(adjective, analysis.adjectives().of(column).strength());
    }
    vector.add(name, "mean", known == 0 ? Float.NaN : sum / known);
    vector.add(name, "least", known == 0 ? Float.NaN : least);
    vector.add(name, "unmatched", unmatched);
    vector.add(name, "weaker", weaker);
    vector.add(name, "adjective", adjective);
  }

  private boolean weaker(Alignment alignment) {
    for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
      if (bestAt(at) > alignment.value() + 1e-9) {
        return true;
      }
    }
    return false;
  }
}
