package org.agenticbi.nlp.query;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueShape;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;

/**
 * Tells queries that compute with what is no number: "carriers above the average carrier" can be
 * written, and nobody means it.
 */
public final class TextArithmetic {

  private static final Set<AggregateKind> COMPUTED =
      EnumSet.of(AggregateKind.SUM, AggregateKind.AVERAGE, AggregateKind.MEDIAN);

  private final Schema schema;

  /** Over the columns of a schema. */
  public TextArithmetic(Schema schema) {
    this.schema = schema;
  }

  /** Whether a query does so anywhere. */
  public boolean in(Query query) {
    Query.Combination combination = query.combination();
    boolean items =
        Stream.concat(
                query.items().stream(),
                Stream.concat(
                    query.order().stream().map(key -> key.item()),
                    Stream.concat(query.where().stream(), query.having().stream())
                        .map(Restriction::left)))
            .anyMatch(this::computes);
    return items
        || Stream.concat(query.where().stream(), query.having().stream())
            .anyMatch(
                each -> each.right() instanceof Restriction.Nested(Query nested) && in(nested))
        || (combination != null && in(combination.second()));
  }

  private boolean computes(Item item) {
    AggregateKind kind = item.aggregate();
    ColumnRef column = item.column();
    return kind != null && COMPUTED.contains(kind) && column != null && isText(column);
  }

  private boolean isText(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return schema.column(column).type() == ColumnType.TEXT
        && (profile == null || !profile.shapes().contains(ValueShape.NUMBER));
  }
}
