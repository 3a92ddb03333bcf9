package org.agenticbi.nlp.composition;

import java.util.Set;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Whether rows are ordered the way that is asked, and whose rows are counted. */
final class OrderFeatures {

  private static final Set<CueKind> UPWARD =
      Set.of(CueKind.MOST, CueKind.TOP, CueKind.DESCENDING, CueKind.MAXIMUM);
  private static final Set<CueKind> DOWNWARD =
      Set.of(CueKind.LEAST, CueKind.BOTTOM, CueKind.ASCENDING, CueKind.MINIMUM);

  private final Analysis analysis;

  OrderFeatures(Analysis analysis) {
    this.analysis = analysis;
  }

  void add(FeatureVector vector, Query query, QueryParts parts) {
    order(vector, parts);
    counted(vector, query);
  }

  private void order(FeatureVector vector, QueryParts parts) {
    boolean most = analysis.cueKinds().stream().anyMatch(UPWARD::contains);
    boolean least = analysis.cueKinds().stream().anyMatch(DOWNWARD::contains);
    Query.Order key = parts.order.isEmpty() ? null : parts.order.getFirst();
    vector.add("most ordered up", most && !least && key != null && !key.descending());
    vector.add("least ordered down", least && !most && key != null && key.descending());
    ColumnRef column = key == null ? null : key.item().column();
    Adjectives.Found adjective = column == null ? null : analysis.adjectives().of(column);
    vector.add("adjective agrees", agreement(key, adjective));
    vector.add("order is number", column != null && analysis.index().schema().numeric(column));
    vector.add(
        "order is key",
        column != null && analysis.index().schema().role(column) == ColumnRole.IDENTIFIER);
  }

  /** 1 where an adjective and an order go the same way, -1 where not, 0 without either. */
  private static int agreement(Query.@Nullable Order key, Adjectives.@Nullable Found adjective) {
    if (key == null || adjective == null || adjective.strength() <= 0) {
      return 0;
    }
    return adjective.most() == key.descending() ? 1 : -1;
  }

  /** Whose rows are counted, and whether they stand behind the word that counts. */
  private void counted(FeatureVector vector, Query query) {
    String table = query.tables().isEmpty() ? null : query.tables().getFirst();
    if (table == null && query.columnTables().size() == 1) {
      table = query.columnTables().iterator().next();
    }
    boolean counts =
        query.items().contains(Item.ROWS)
            || query.order().stream().anyMatch(key -> key.item().equals(Item.ROWS))
            || query.having().stream().anyMatch(test -> test.left().equals(Item.ROWS));
    Alignment alignment = table == null || !counts ? Alignment.NONE : analysis.table(table);
    float nearest = Float.NaN;
    for (CueSpan cue : analysis.cues()) {
      boolean counting =
          cue.kind() == CueKind.COUNT || cue.kind() == CueKind.MOST || cue.kind() == CueKind.LEAST;
      if (counting && alignment.found() && alignment.first() >= cue.first()) {
        float distance = alignment.first() - cue.end();
        nearest = Float.isNaN(nearest) ? distance : Math.min(nearest, distance);
      }
    }
    vector.add("counts", counts);
    vector.add("counted coverage", counts ? alignment.coverage() : Float.NaN);
    vector.add("counted behind cue", nearest);
  }
}
