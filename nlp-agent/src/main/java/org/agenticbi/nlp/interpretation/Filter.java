package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.DatePart;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** A condition on the rows that count. */
public sealed interface Filter {

  /** The table that it is about. */
  String table();

  /** A column has one of some values (none of them when negated). */
  record Values(ColumnRef column, List<String> values, boolean negated) implements Filter {
    /** Copies its lists. */
    public Values {
      values = List.copyOf(values);
    }

    @Override
    public String table() {
      return column.table();
    }
  }

  /** A column compared with a number. */
  record Amount(ColumnRef column, Comparator comparator, BigDecimal value) implements Filter {
    @Override
    public String table() {
      return column.table();
    }
  }

  /** One column of a row compared with another. */
  record Columns(ColumnRef column, Comparator comparator, ColumnRef other) implements Filter {
    @Override
    public String table() {
      return column.table();
    }
  }

  /** How long it is from one time of the rows of a table to another, compared with a number. */
  record Lasting(String table, TimeSpan span, Comparator comparator, BigDecimal value)
      implements Filter {}

  /**
   * Several conditions that one word stands for: "overdue" is due before today, and still open.
   *
   * @param name the word
   * @param filters at least one, all on the rows of one table
   */
  record All(String name, List<Filter> filters) implements Filter {
    /** Copies its lists. */
    public All {
      filters = List.copyOf(filters);
    }

    @Override
    public String table() {
      return filters.getFirst().table();
    }
  }

  /** A column between two numbers, both included. */
  record Range(ColumnRef column, BigDecimal least, BigDecimal greatest, boolean negated)
      implements Filter {
    @Override
    public String table() {
      return column.table();
    }
  }

  /** A column contains, starts with or ends with a text. */
  record Pattern(ColumnRef column, String pattern, boolean negated) implements Filter {
    @Override
    public String table() {
      return column.table();
    }
  }

  /** A column has no value (has one when negated). */
  record Missing(ColumnRef column, boolean negated) implements Filter {
    @Override
    public String table() {
      return column.table();
    }
  }

  /** A yes-or-no column holds (does not hold when negated). */
  record Flag(ColumnRef column, boolean negated) implements Filter {
    @Override
    public String table() {
      return column.table();
    }
  }

  /** A time column lies in one of some windows. */
  record Window(ColumnRef column, List<TimeWindow> windows) implements Filter {
    /** Copies its lists. */
    public Window {
      windows = List.copyOf(windows);
    }

    @Override
    public String table() {
      return column.table();
    }
  }

  /** A time column lies in none of the window, or has no value. */
  record Outside(ColumnRef column, TimeWindow window) implements Filter {
    @Override
    public String table() {
      return column.table();
    }
  }

  /**
   * A row is the first of its parent, or its parent had none before: orders of new customers.
   *
   * @param time when the row happened
   * @param key what names the parent, in the same table
   * @param grain the first lies in the same day, month, ... as the row; null for another bound
   * @param since the first lies on this day or later; null where the row itself is the first
   */
  record OfNew(ColumnRef time, ColumnRef key, @Nullable TimeGrain grain, @Nullable LocalDate since)
      implements Filter {
    @Override
    public String table() {
      return time.table();
    }
  }

  /** A time column falls on certain days of the week, months of the year, ... */
  record Recurring(ColumnRef column, DatePart part, List<Integer> values) implements Filter {
    /** Copies its lists. */
    public Recurring {
      values = List.copyOf(values);
    }

    @Override
    public String table() {
      return column.table();
    }
  }

  /**
   * A column compared with an aggregate of all its values.
   *
   * @param within only of the rows that have the same of this column of the table; null for all
   */
  record RelativeToAll(
      ColumnRef column, Comparator comparator, AggregateKind kind, @Nullable ColumnRef within)
      implements Filter {

    /** Compared with all values. */
    public RelativeToAll(ColumnRef column, Comparator comparator, AggregateKind kind) {
      this(column, comparator, kind, null);
    }

    @Override
    public String table() {
      return column.table();
    }
  }

  /**
   * Rows of the anchor table that have rows of another table (none when negated).
   *
   * @param inner conditions on those rows
   */
  record Related(String anchor, String table, boolean negated, List<Filter> inner)
      implements Filter {
    /** Copies its lists. */
    public Related {
      inner = List.copyOf(inner);
    }
  }

  /**
   * No row that has the same of a column fulfils the conditions: "suppliers that have not billed us
   * in 2025" where suppliers are but names in the bills.
   *
   * @param column whose value is looked for
   * @param rows the table in whose rows it is looked for, which each lead to one of the column's
   * @param inner conditions on those rows
   */
  record Unseen(ColumnRef column, String rows, List<Filter> inner) implements Filter {
    /** Copies its lists. */
    public Unseen {
      inner = List.copyOf(inner);
    }

    @Override
    public String table() {
      return column.table();
    }
  }

  /**
   * The row above has certain names: "companies that belong to the holding".
   *
   * @param above the column that names the row above
   * @param key what it names it by, in the same table
   * @param named what holds for the row above
   */
  record Below(ColumnRef above, ColumnRef key, List<Values> named) implements Filter {
    /** Copies its list. */
    public Below {
      named = List.copyOf(named);
    }

    @Override
    public String table() {
      return above.table();
    }
  }

  /**
   * How many rows name this one as the row above them: "managers with more than five reports".
   *
   * @param above the column that names the row above
   * @param key what it names it by, in the same table
   */
  record RowsBelow(ColumnRef above, ColumnRef key, Comparator comparator, BigDecimal value)
      implements Filter {
    @Override
    public String table() {
      return above.table();
    }
  }

  /**
   * A column compared with the same of the row above: "earns more than the own manager".
   *
   * @param above the column that names the row above
   * @param key what it names it by, in the same table
   */
  record AgainstAbove(ColumnRef above, ColumnRef key, ColumnRef column, Comparator comparator)
      implements Filter {
    @Override
    public String table() {
      return above.table();
    }
  }

  /**
   * A metric for each row of a table, compared with a number.
   *
   * @param inner conditions on the rows that the metric is computed over
   * @param of whether the metric itself is compared, or its change between two times
   */
  record MetricCondition(
      String table,
      Metric metric,
      Comparator comparator,
      BigDecimal value,
      @Nullable BigDecimal to,
      List<Filter> inner,
      Ranking.Of of)
      implements Filter {
    /** Copies its lists. */
    public MetricCondition {
      inner = List.copyOf(inner);
    }

    /** On the number itself. */
    public MetricCondition(
        String table,
        Metric metric,
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal to,
        List<Filter> inner) {
      this(table, metric, comparator, value, to, inner, Ranking.Of.NUMBER);
    }
  }
}
