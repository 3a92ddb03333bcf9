package org.agenticbi.nlp.composition;

import java.util.Set;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/** Whether other names stand between what belongs together: a cue or a value, and its column. */
final class NearnessFeatures {

  private final Analysis analysis;
  private final Spots spots;

  NearnessFeatures(Analysis analysis, Spots spots) {
    this.analysis = analysis;
    this.spots = spots;
  }

  void add(FeatureVector vector, Candidate candidate, Operations done) {
    vector.add("names before computed", computed(done));
    vector.add("names before ordered", ordered(candidate.query()));
    figures(vector, candidate);
  }

  /** Other names between what asks for an aggregate and its column. */
  private double computed(Operations done) {
    double most = Float.NaN;
    for (Item item : done.computed) {
      Set<CueKind> asking =
          switch (item.aggregate()) {
            case AVERAGE -> CueFeatures.MEANS;
            case SUM -> Set.of(CueKind.SUM, CueKind.COUNT);
            case MAXIMUM -> CueFeatures.UPPER;
            case MINIMUM -> CueFeatures.LOWER;
            case COUNT, MEDIAN -> Set.<CueKind>of();
            case null -> Set.<CueKind>of();
          };
      if (item.column() != null && !asking.isEmpty()) {
        double names = between(asking, item.column());
        most = Double.isNaN(most) ? names : Math.max(most, names);
      }
    }
    return most;
  }

  private double ordered(Query query) {
    if (query.order().isEmpty()) {
      return Float.NaN;
    }
    Query.Order key = query.order().getFirst();
    ColumnRef column = key.item().column();
    if (column == null) {
      return Float.NaN;
    }
    Set<CueKind> asking =
        query.limit() == null
            ? Set.of(CueKind.ORDER, CueKind.ASCENDING, CueKind.DESCENDING)
            : key.descending() ? CueFeatures.UPPER : CueFeatures.LOWER;
    return between(asking, column);
  }

  /** Names between the nearest cue and a column; NaN without either. */
  private double between(Set<CueKind> asking, ColumnRef column) {
    Alignment alignment = analysis.column(column);
    if (!alignment.found()) {
      return Float.NaN;
    }
    double fewest = Float.NaN;
    for (CueSpan cue : analysis.cues()) {
      if (asking.contains(cue.kind())) {
        double names =
            cue.end() <= alignment.first()
                ? names(cue.end(), alignment.first())
                : 1 + names(alignment.end(), cue.first());
        fewest = Double.isNaN(fewest) ? names : Math.min(fewest, names);
      }
    }
    return fewest;
  }

  private int names(int from, int to) {
    int names = 0;
    for (int at = from; at < to; at++) {
      names += spots.anyColumn(at) && !spots.idle(at) ? 1 : 0;
    }
    return names;
  }

  /** How near values stand to their columns, and whether a longer value lies over them. */
  private void figures(FeatureVector vector, Candidate candidate) {
    int names = 0;
    int within = 0;
    int elsewhere = 0;
    float limit = Float.NaN;
    for (int place = 0; place < candidate.choices().size(); place++) {
      Choice choice = candidate.choices().get(place);
      if (choice.figure() < 0) {
        continue;
      }
      Figure figure = analysis.figures().get(choice.figure());
      within += within(figure) ? 1 : 0;
      if (choice.column() != null) {
        names = Math.max(names, apart(figure, analysis.column(choice.column())));
        boolean unknown = !figure.columns().containsKey(choice.column());
        elsewhere += unknown && !figure.columns().isEmpty() ? 1 : 0;
      }
      if (candidate.slots().get(place).kind() == OpenSlot.Kind.LIMIT) {
        limit = behindTop(figure);
      }
    }
    vector.add("names between column and value", names);
    vector.add("value within longer", within);
    vector.add("value of other column", elsewhere);
    vector.add("limit behind cue", limit);
  }

  private boolean within(Figure figure) {
    return analysis.figures().stream()
        .anyMatch(other ->
            other.kind() != Figure.Kind.PROPER
                && other.first() <= figure.first()
                && figure.end() <= other.end()
                && other.end() - other.first() > figure.end() - figure.first());
  }

  private int apart(Figure figure, Alignment column) {
    if (!column.found()) {
      return 0;
    }
    return column.end() <= figure.first()
        ? names(column.end(), figure.first())
        : names(figure.end(), column.first());
  }

  private float behindTop(Figure figure) {
    float nearest = 99;
    for (CueSpan cue : analysis.cues()) {
      if (CueFeatures.UPPER.contains(cue.kind()) || CueFeatures.LOWER.contains(cue.kind())) {
        float distance =
            cue.end() <= figure.first() ? figure.first() - cue.end() : cue.first() - figure.end();
        nearest = Math.min(nearest, Math.abs(distance));
      }
    }
    return nearest;
  }
}
