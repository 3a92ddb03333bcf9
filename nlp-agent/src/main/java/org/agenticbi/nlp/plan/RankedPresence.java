package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Join;
import org.agenticbi.model.sql.Select;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The condition that what is ranked is there at all: sales without a representative are nobody's,
 * so they are not those of the best one.
 */
final class RankedPresence {

  private final Schema schema;
  private final Set<String> optional = new HashSet<>();

  private RankedPresence(Schema schema, Select select) {
    this.schema = schema;
    for (Join join : select.joins()) {
      if (join.kind() == Join.Kind.LEFT && join.source() instanceof From.TableSource table) {
        optional.add(table.alias());
      }
    }
  }

  /** For the columns of what is ranked in a block; null when none of it can be missing. */
  static @Nullable Condition of(Schema schema, Select select, List<PlannedColumn> ranked) {
    RankedPresence presence = new RankedPresence(schema, select);
    List<Condition> present = new ArrayList<>();
    Set<Dimension> seen = new HashSet<>();
    for (PlannedColumn column : ranked) {
      Dimension dimension = column.dimension();
      if (dimension != null && seen.add(dimension) && presence.mayMiss(column, dimension)) {
        present.add(new Condition.IsNull(column.expression(), true));
      }
    }
    return Conditions.all(present);
  }

  private boolean mayMiss(PlannedColumn column, Dimension dimension) {
    Expression shown =
        column.expression() instanceof Expression.Coalesce first
            ? first.values().getLast()
            : column.expression();
    if (!(shown instanceof Expression.ColumnReference reference)) {
      return false;
    }
    return switch (dimension) {
      case Dimension.OfEntity _ -> optional.contains(reference.source());
      case Dimension.OfColumn of -> optional.contains(reference.source()) || empty(of.column());
      case Dimension.OfTime _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          false;
    };
  }

  private boolean empty(ColumnRef ref) {
    Profile profile = schema.column(ref).profile();
    return profile != null && profile.nullShare() > 0;
  }
}
