package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;

/** The times between which rows of a table are there: stores are open, contracts run. */
final class OpenTimes {

  private static final Set<String> BEGINS =
      Set.of(
          "open",
          "opened",
          "opening",
          "start",
          "started",
          "begin",
          "launch",
          "launched",
          "since",
          "hire",
          "hired",
          "joined",
          "join",
          "joining",
          "employed",
          "created",
          "reported",
          "raised",
          "inaugurated",
          "begins",
          "begun",
          "from",
          "in",
          "inception",
          "effective",
          "commenced",
          "activated",
          "admitted");
  private static final Set<String> OPENS = Set.of("open", "opened", "opening", "inaugurated");

  private final Schema schema;

  OpenTimes(Schema schema) {
    this.schema = schema;
  }

  /** That rows of a table were there at some time of a window; empty where no times say it. */
  Optional<Filter> during(String table, TimeWindow window, String name) {
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    if (from == null || to == null) {
      return Optional.empty();
    }
    boolean day = from.plusDays(1).equals(to);
    return between(table, to, day ? to : from, name);
  }

  /** That rows of a table were there from the first to the last of some days. */
  Optional<Filter> throughout(String table, LocalDate from, LocalDate to, String name) {
    return between(table, from.plusDays(1), to, name);
  }

  private Optional<Filter> between(
      String table, LocalDate begunBefore, LocalDate notEndedBefore, String name) {
    Optional<ColumnRef> begin = begin(table);
    Optional<ColumnRef> end = EndColumn.of(schema, table);
    if (begin.isEmpty() || (end.isEmpty() && !opens(begin.get()))) {
      return Optional.empty();
    }
    List<Filter> filters = new ArrayList<>();
    filters.add(new Filter.Window(begin.get(), List.of(TimeWindow.of(null, begunBefore, null))));
    end.ifPresent(column ->
        filters.add(new Filter.Outside(column, TimeWindow.of(null, notEndedBefore, null))));
    return Optional.of(new Filter.All(name, filters));
  }

  /** The only table whose rows open and close. */
  Optional<String> place() {
    List<String> places =
        schema.tables().stream()
            .map(Table::name)
            .filter(table -> begin(table).filter(OpenTimes::opens).isPresent())
            .filter(table -> EndColumn.of(schema, table).isPresent())
            .toList();
    return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
  }

  private Optional<ColumnRef> begin(String table) {
    List<ColumnRef> own =
        schema.timeColumns(table).stream().filter(each -> each.table().equals(table)).toList();
    List<ColumnRef> called =
        own.stream()
            .filter(each -> ColumnWords.of(each).stream().anyMatch(BEGINS::contains))
            .toList();
    List<ColumnRef> opened = called.stream().filter(OpenTimes::opens).toList();
    List<ColumnRef> best = opened.isEmpty() ? called : opened;
    Optional<ColumnRef> usual = schema.timeColumn(table).filter(best::contains);
    return best.size() == 1 ? Optional.of(best.getFirst()) : usual;
  }

  private static boolean opens(ColumnRef column) {
    return ColumnWords.of(column).stream().anyMatch(OPENS::contains);
  }
}
