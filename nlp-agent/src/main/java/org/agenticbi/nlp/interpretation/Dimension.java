package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.DatePart;
import org.jspecify.annotations.Nullable;

/** What rows are grouped by. */
public sealed interface Dimension {

  /** The values of a column. */
  record OfColumn(ColumnRef column) implements Dimension {}

  /**
   * The rows of a table, each apart even where two are called the same.
   *
   * @param shown the columns that are shown; empty for the label
   * @param level which rows, where rows of the table lie below others of it
   */
  record OfEntity(String table, List<ColumnRef> shown, Level level) implements Dimension {
    /** Copies its lists. */
    public OfEntity {
      shown = List.copyOf(shown);
    }

    /** The rows of a table, called by some of their columns. */
    public OfEntity(String table, List<ColumnRef> shown) {
      this(table, shown, new Level.Unsaid());
    }

    /** The rows of a table, called by their label. */
    public OfEntity(String table) {
      this(table, List.of());
    }

    /** The same with a level. */
    public OfEntity at(Level other) {
      return new OfEntity(table, shown, other);
    }
  }

  /** Days, weeks, months, quarters or years of a time column; of that of the metric when null. */
  record OfTime(TimeGrain grain, @Nullable ColumnRef column) implements Dimension {}

  /**
   * Days of the week, months of the year, ... of a time column; of that of the metric when null.
   */
  record OfDatePart(DatePart part, @Nullable ColumnRef column) implements Dimension {}

  /**
   * Bands of a column, in their order: "order value under 50, 50-100, over 100", "31-60 days past
   * due". A row is in the first band whose condition holds, and in none without a value.
   *
   * @param column what the bands are of
   * @param name how the bands are called
   */
  record OfBands(ColumnRef column, String name, List<Band> bands) implements Dimension {
    /** Copies its list. */
    public OfBands {
      bands = List.copyOf(bands);
    }
  }

  /**
   * Whether a condition holds: with a promotion, or without one.
   *
   * @param holds what rows are called for which it does
   * @param fails what the others are called
   */
  record OfCondition(Filter filter, String holds, String fails) implements Dimension {}
}
