package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Band;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Level;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Hierarchy;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.DatePart;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Dimensions as output columns and group keys of a block. */
final class DimensionColumns {

  /**
   * A dimension in a block.
   *
   * @param columns what is shown
   * @param keys what is grouped by beyond what is shown
   */
  record Grouped(List<PlannedColumn> columns, List<Expression> keys) {}

  private final Schema schema;
  private final TimeExpressions times;

  DimensionColumns(Schema schema, TimeExpressions times) {
    this.schema = schema;
    this.times = times;
  }

  /** The columns and keys of the dimensions. */
  Grouped grouped(Block block, List<Dimension> dimensions, ColumnNames names) {
    List<PlannedColumn> columns = new ArrayList<>();
    List<Expression> keys = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      switch (dimension) {
        case Dimension.OfColumn column ->
            columns.add(column(block, column.column(), dimension, names));
        case Dimension.OfEntity entity when entity.level() instanceof Level.Above above ->
            above(block, entity, above, names, columns, keys);
        case Dimension.OfEntity entity when entity.level() instanceof Level.Next next -> {
          RowAbove row = new RowAbove(block, next.above());
          columns.addAll(row.columns(names, entity));
          keys.add(row.keyValue());
        }
        case Dimension.OfEntity entity -> entity(block, entity, names, columns, keys);
        case Dimension.OfTime time -> columns.add(time(block, time, names));
        case Dimension.OfDatePart part -> part(block, part, names, columns, keys);
        case Dimension.OfBands bands -> columns.add(bands(block, bands, names));
        case Dimension.OfCondition condition -> columns.add(kind(block, condition, names));
      }
    }
    return new Grouped(columns, keys);
  }

  /** The rows above those of the table; where names do not tell rows apart, by key too. */
  private void above(
      Block block,
      Dimension.OfEntity entity,
      Level.Above level,
      ColumnNames names,
      List<PlannedColumn> columns,
      List<Expression> keys) {
    Hierarchy hierarchy = schema.hierarchy(entity.table()).orElseThrow();
    Ancestors ancestors = new Ancestors(block, hierarchy);
    Expression name = ancestors.above(hierarchy.name(), level.named());
    columns.add(column(hierarchy.name(), name, entity, names));
    if (!unique(hierarchy.name())) {
      keys.add(ancestors.above(hierarchy.key(), level.named()));
    }
  }

  private void entity(
      Block block,
      Dimension.OfEntity entity,
      ColumnNames names,
      List<PlannedColumn> columns,
      List<Expression> keys) {
    List<ColumnRef> shown =
        entity.shown().isEmpty() ? schema.labels(entity.table()) : entity.shown();
    for (ColumnRef ref : shown) {
      columns.add(column(block, ref, entity, names));
    }
    boolean apart = shown.stream().anyMatch(this::unique);
    for (ColumnRef key : schema.primaryKey(entity.table())) {
      if (!apart && !shown.contains(key)) {
        keys.add(block.column(key));
      }
    }
  }

  /** Whether no two rows have the same value, so that no key is needed to tell them apart. */
  private boolean unique(ColumnRef ref) {
    Profile profile = schema.column(ref).profile();
    return schema.primaryKey(ref.table()).equals(List.of(ref))
        || (profile != null
            && profile.nullShare() == 0
            && profile.rows() >= schema.table(ref.table()).rowCount()
            && profile.distinct() >= profile.rows());
  }

  private PlannedColumn column(Block block, ColumnRef ref, Dimension dimension, ColumnNames names) {
    return column(ref, block.column(ref), dimension, names);
  }

  private PlannedColumn column(
      ColumnRef ref, Expression value, Dimension dimension, ColumnNames names) {
    return new PlannedColumn(
        names.unique(ref.column()),
        schema.columnName(ref),
        value,
        schema.role(ref),
        schema.unit(ref),
        schema.format(ref),
        null,
        dimension,
        ref.toString());
  }

  private PlannedColumn time(Block block, Dimension.OfTime time, ColumnNames names) {
    ColumnRef ref = timeColumn(block, time.column());
    String grain = time.grain().name().toLowerCase(Locale.ROOT);
    return new PlannedColumn(
        names.unique(grain),
        grain,
        times.truncated(block, ref, time.grain()),
        ColumnRole.TIME,
        null,
        TimeExpressions.year(block, ref) ? "year_number" : grain,
        null,
        time,
        ref.toString());
  }

  /**
   * Days of the week are called by their names, and grouped by their number too: it orders them.
   */
  private void part(
      Block block,
      Dimension.OfDatePart part,
      ColumnNames names,
      List<PlannedColumn> columns,
      List<Expression> keys) {
    ColumnRef ref = timeColumn(block, part.column());
    String name = part.part().name().toLowerCase(Locale.ROOT);
    boolean named = part.part() == DatePart.DAY_OF_WEEK;
    if (named) {
      keys.add(times.part(block, ref, part.part()));
    }
    columns.add(
        new PlannedColumn(
            names.unique(name),
            name.replace('_', ' '),
            named
                ? times.dayName(block, ref)
                : part.part() == DatePart.WEEKEND
                    ? times.kindOfDay(block, ref)
                    : times.part(block, ref, part.part()),
            ColumnRole.CATEGORY,
            null,
            null,
            null,
            part,
            ref.toString()));
  }

  private PlannedColumn bands(Block block, Dimension.OfBands bands, ColumnNames names) {
    FilterConditions conditions = new FilterConditions(times);
    List<Expression.When> branches = new ArrayList<>();
    for (Band band : bands.bands()) {
      branches.add(
          new Expression.When(
              conditions.single(block, band.filter()), new Expression.Parameter(band.label())));
    }
    return new PlannedColumn(
        names.unique("band"),
        bands.name(),
        new Expression.Case(branches, null),
        ColumnRole.CATEGORY,
        null,
        null,
        null,
        bands,
        bands.column().toString());
  }

  /** What rows are called for which a condition holds, or does not. */
  private PlannedColumn kind(Block block, Dimension.OfCondition dimension, ColumnNames names) {
    Condition holds = new FilterConditions(times).single(block, dimension.filter());
    Expression called =
        new Expression.Case(
            List.of(new Expression.When(holds, new Expression.Parameter(dimension.holds()))),
            new Expression.Parameter(dimension.fails()));
    return new PlannedColumn(
        names.unique("kind"),
        dimension.holds() + " or " + dimension.fails(),
        called,
        ColumnRole.CATEGORY,
        null,
        null,
        null,
        dimension,
        dimension.filter().table());
  }

  /** The time that was bound, or the own time of the block's rows where that is out of reach. */
  private ColumnRef timeColumn(Block block, @Nullable ColumnRef bound) {
    if (bound != null && block.reaches(bound.table())) {
      return bound;
    }
    return schema
        .timeColumn(block.root())
        .filter(own -> block.reaches(own.table()))
        .orElseThrow(() ->
            new PlanProblem("The rows of " + schema.tableName(block.root()) + " have no date."));
  }
}
