package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;
import org.agenticbi.protocol.ColumnRole;

/**
 * "suppliers that have not billed us in 2025" where suppliers are but names in the bills -> those
 * of which no bill of that time is there, and not the bills of other times.
 */
final class UnseenValues {

  /** "room number": what rows are called by stands for the rows. */
  private static final Set<String> NUMBERS =
      Set.of("number", "no", "nr", "num", "id", "code", "cd", "key", "first", "last");

  private final Schema schema;
  private final Draft draft;

  UnseenValues(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** The one column whose values are asked for, each of which many rows have. */
  static Optional<ColumnRef> asked(Schema schema, Draft draft) {
    boolean values =
        draft.outputs.size() == 1 && draft.metrics.isEmpty() && draft.dimensions.isEmpty();
    if (!values) {
      return Optional.empty();
    }
    ColumnRef column = draft.outputs.iterator().next();
    boolean own =
        draft.subject == null || (draft.subjectBehind && draft.subject.equals(column.table()));
    return own && !schema.quantity(column) && comesOften(schema, column)
        ? Optional.of(column)
        : Optional.empty();
  }

  private static boolean comesOften(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    boolean word =
        schema.role(column) != ColumnRole.TIME
            && List.of(Schema.words(column.column()).split(" ", -1)).stream()
                .noneMatch(NUMBERS::contains);
    return word
        && profile != null
        && profile.distinct() * 2 <= profile.rows()
        && !schema.primaryKey(column.table()).equals(List.of(column));
  }

  /** Of times that were left out, and of what did not happen in one. */
  void complete() {
    Optional<ColumnRef> asked = asked(schema, draft);
    asked.ifPresent(this::without);
    asked.ifPresent(this::undone);
  }

  private void without(ColumnRef asked) {
    ColumnRef time = new TimeColumnChoice(schema, draft).column();
    if (draft.time.excluded.isEmpty() || time == null || !below(time.table(), asked)) {
      return;
    }
    List<TimeWindow> windows = List.copyOf(draft.time.excluded);
    draft.time.excluded.clear();
    add(asked, time.table(), List.of(new Filter.Window(time, windows)));
  }

  /** "nobody was hired in 2025": a time that is not there cannot be in a window either. */
  private void undone(ColumnRef asked) {
    for (Filter filter : List.copyOf(draft.filters)) {
      boolean empty =
          filter instanceof Filter.Missing missing
              && !missing.negated()
              && schema.role(missing.column()) == ColumnRole.TIME
              && below(missing.table(), asked)
              && !spokenOf(missing.table());
      if (empty && !draft.time.windows.isEmpty()) {
        ColumnRef time = ((Filter.Missing) filter).column();
        List<TimeWindow> windows = List.copyOf(draft.time.windows);
        draft.time.windows.clear();
        draft.time.column = null;
        draft.filters.remove(filter);
        add(asked, time.table(), List.of(new Filter.Window(time, windows)));
        return;
      }
    }
  }

  /** "suppliers with unpaid bills": some of the bills are, whatever became of others. */
  private boolean spokenOf(String rows) {
    return rows.equals(draft.subject) || draft.events.contains(rows);
  }

  /** The rows that are denied, and what was said of them. */
  static Filter absent(Filter.Related absent, List<Filter> inner, Optional<ColumnRef> asked) {
    return asked
        .filter(column -> column.table().equals(absent.anchor()))
        .<Filter>map(column -> new Filter.Unseen(column, absent.table(), inner))
        .orElseGet(() -> new Filter.Related(absent.anchor(), absent.table(), true, inner));
  }

  /** "states without a store" where states are only known from stores. */
  static Optional<String> unknowable(Schema schema, Draft draft) {
    return draft.filters.stream()
        .filter(Filter.Unseen.class::isInstance)
        .map(Filter.Unseen.class::cast)
        .filter(each -> each.inner().isEmpty() && each.rows().equals(each.table()))
        .map(each -> schema.columnName(each.column()) + " without " + schema.tableName(each.rows()))
        .findFirst();
  }

  private boolean below(String rows, ColumnRef asked) {
    return rows.equals(asked.table()) || schema.joins().manyToOne(rows, asked.table());
  }

  private void add(ColumnRef asked, String rows, List<Filter> inner) {
    draft.filters.add(new Filter.Unseen(asked, rows, new ArrayList<>(inner)));
    draft.events.remove(rows);
    draft.distinct = true;
  }
}
