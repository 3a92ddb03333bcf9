package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.schema.ColumnRef;

/** Whether the columns of a query are the right ones of several with like names. */
final class RivalFeatures {

  private final Analysis analysis;
  private final Spots spots;
  private final Map<ColumnRef, List<ColumnRef>> rivals = new HashMap<>();

  RivalFeatures(Analysis analysis, Spots spots) {
    this.analysis = analysis;
    this.spots = spots;
  }

  void add(FeatureVector vector, Query query, QueryParts parts) {
    Set<ColumnRef> selected = new HashSet<>();
    for (Item item : query.items()) {
      if (item.column() != null) {
        selected.add(item.column());
      }
    }
    Set<ColumnRef> others = new HashSet<>(parts.columns);
    others.removeAll(selected);
    nearness(vector, "select", selected, parts);
    nearness(vector, "other", others, parts);
    vector.add("tables avoidable", avoidable(parts));
    vector.add("tables bare", bare(parts));
  }

  private void nearness(
      FeatureVector vector, String name, Set<ColumnRef> columns, QueryParts parts) {
    int nearer = 0;
    int farther = 0;
    int unnamed = 0;
    int elsewhere = 0;
    for (ColumnRef column : columns) {
      int place = analysis.column(column).first();
      int own = place < 0 ? -1 : spots.distance(place, column.table());
      int best = -1;
      boolean used = false;
      for (ColumnRef rival : rivals(column)) {
        int distance = spots.distance(place, rival.table());
        best = distance >= 0 && (best < 0 || distance < best) ? distance : best;
        used |= parts.tables.contains(rival.table());
      }
      nearer += own >= 0 && best >= 0 && own < best ? 1 : 0;
      farther += own >= 0 && best >= 0 && own > best ? 1 : 0;
      unnamed += own < 0 && best >= 0 ? 1 : 0;
      elsewhere += used ? 1 : 0;
    }
    vector.add(name, "nearer", nearer);
    vector.add(name, "farther", farther);
    vector.add(name, "of unnamed table", unnamed);
    vector.add(name, "rival in query", elsewhere);
  }

  /** Columns of other tables that the same words may name as well. */
  private List<ColumnRef> rivals(ColumnRef column) {
    return rivals.computeIfAbsent(column, this::find);
  }

  private List<ColumnRef> find(ColumnRef column) {
    Alignment own = analysis.column(column);
    List<ColumnRef> found = new ArrayList<>();
    if (!own.found()) {
      return found;
    }
    analysis
        .columns()
        .forEach((other, alignment) -> {
          boolean overlaps =
              alignment.found() && alignment.first() < own.end() && own.first() < alignment.end();
          if (overlaps
              && !other.table().equals(column.table())
              && alignment.value() >= own.value() - 1e-9) {
            found.add(other);
          }
        });
    return found;
  }

  /** Tables whose columns could all be taken from another table of the query. */
  private int avoidable(QueryParts parts) {
    int avoidable = 0;
    for (String table : parts.tables) {
      boolean any = false;
      boolean all = true;
      for (ColumnRef column : parts.columns) {
        if (column.table().equals(table)) {
          any = true;
          all &=
              rivals(column).stream().anyMatch(rival -> parts.tables.contains(rival.table()))
                  || analysis.index().partners(column).stream()
                      .anyMatch(partner -> parts.tables.contains(partner.table()));
        }
      }
      avoidable += any && all ? 1 : 0;
    }
    return avoidable;
  }

  /** Tables that are neither named nor give a column that is named. */
  private int bare(QueryParts parts) {
    int bare = 0;
    for (String table : parts.tables) {
      boolean named = spots.of(table).length > 0;
      boolean column =
          parts.columns.stream()
              .anyMatch(c -> c.table().equals(table) && analysis.column(c).coverage() >= 1);
      bare += named || column ? 0 : 1;
    }
    return bare;
  }
}
