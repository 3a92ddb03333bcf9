package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What customers do again and again, and how new ones are told by it.
 *
 * @param event the rows: orders
 * @param time when they happened
 * @param key who did it
 */
record Newcomers(String event, ColumnRef time, ColumnRef key) {

  private static final List<String> VERBS =
      List.of("ordered", "bought", "reserved", "booked", "rented", "visited");

  /** What the rows of a table do; empty where nothing is known of them. */
  static Optional<Newcomers> of(Schema schema, String parent) {
    VerbTables tables = new VerbTables(schema);
    for (String verb : VERBS) {
      Optional<String> event = tables.of(parent, verb);
      if (event.isPresent()) {
        return event.flatMap(table -> of(schema, parent, table));
      }
    }
    return Optional.empty();
  }

  private static Optional<Newcomers> of(Schema schema, String parent, String event) {
    Optional<ColumnRef> time =
        schema.timeColumn(event).filter(column -> column.table().equals(event));
    List<ColumnRef> keys = new ArrayList<>();
    for (ForeignKey key : schema.catalog().foreignKeys()) {
      if (key.fromTable().equals(event)
          && key.toTable().equals(parent)
          && key.fromColumns().size() == 1) {
        keys.add(new ColumnRef(event, key.fromColumns().getFirst()));
      }
    }
    return keys.size() == 1
        ? time.map(column -> new Newcomers(event, column, keys.getFirst()))
        : Optional.empty();
  }

  /** That a row is the first of its parent. */
  Filter first() {
    return new Filter.OfNew(time, key, null, null);
  }

  /** That the parent had no row before the time that is asked about; empty for no time. */
  Optional<Filter> fresh(QuestionReader question) {
    List<TimeWindow> windows = new ArrayList<>();
    TimeGrain grain = null;
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Time said) {
        switch (said.readings().getFirst()) {
          case TimeMention.Window window -> windows.add(window.window());
          case TimeMention.WindowSet set -> windows.addAll(set.windows());
          case TimeMention.Grain each -> grain = each.grain();
          default -> {}
        }
      }
    }
    return fresh(windows, grain);
  }

  private Optional<Filter> fresh(List<TimeWindow> windows, @Nullable TimeGrain said) {
    TimeGrain grain = said == null && windows.size() > 1 ? windows.getFirst().unit() : said;
    LocalDate from = windows.isEmpty() ? null : windows.getFirst().from();
    boolean known = grain != null || (windows.size() == 1 && from != null);
    return known
        ? Optional.of(new Filter.OfNew(time, key, grain, grain == null ? from : null))
        : Optional.empty();
  }
}
