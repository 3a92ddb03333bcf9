package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "revenue per customer": what nobody in particular bought is no part of what each of them did, and
 * would count as one more customer.
 */
final class OwnerKnown {

  private final Schema schema;
  private final Draft draft;

  OwnerKnown(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** Leaves out the rows that belong to none of those over which the mean is taken. */
  void require(Metric metric, Dimension each) {
    if (each instanceof Dimension.OfEntity owner) {
      key(MetricTables.base(schema, metric), owner.table())
          .map(key -> new Filter.Missing(key, true))
          .filter(filter -> !draft.filters.contains(filter))
          .ifPresent(draft.filters::add);
    }
  }

  /** The key to them on the way from the rows, where some rows have none. */
  private Optional<ColumnRef> key(String base, String owner) {
    if (base.equals(owner) || !schema.joins().manyToOne(base, owner)) {
      return Optional.empty();
    }
    return schema
        .joins()
        .path(base, owner)
        .flatMap(path -> path.edges().stream().filter(this::optional).findFirst())
        .map(OwnerKnown::column);
  }

  private boolean optional(JoinEdge edge) {
    Profile profile = schema.column(column(edge)).profile();
    return edge.manyToOne() && profile != null && profile.nullShare() > 0;
  }

  private static ColumnRef column(JoinEdge edge) {
    return new ColumnRef(edge.parent(), edge.parentColumns().getFirst());
  }
}
