package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * What bands are of: a number, or the time since (or past) a date.
 *
 * @param column the number or the date
 * @param name how the bands are called
 * @param unit what the time is counted in; empty for a number
 * @param today the day of asking
 */
record BandColumn(ColumnRef column, String name, String unit, LocalDate today) {

  /** What is not due yet. */
  static final String BEFORE = "not due";

  /** The bands in their order; those of what is not due yet first, where they are wanted. */
  Dimension.OfBands dimension(List<BandBounds> bounds, boolean before) {
    List<Band> bands = new ArrayList<>();
    BandBounds first = bounds.getFirst();
    if (before && first.lower() != null) {
      bands.add(new Band(BEFORE, below(new BandBounds.Cut(first.lower(), !first.lowerIncluded()))));
    }
    boolean stepped = BandBounds.stepped(bounds);
    for (int at = 0; at < bounds.size(); at++) {
      BandBounds each = bounds.get(at);
      Filter filter =
          at + 1 < bounds.size() ? below(each.cut(bounds.get(at + 1), stepped)) : last(each);
      bands.add(new Band(each.label(), filter));
    }
    return new Dimension.OfBands(column, name, bands);
  }

  private Filter last(BandBounds bounds) {
    return bounds.upper() == null
        ? new Filter.Missing(column, true)
        : below(new BandBounds.Cut(bounds.upper(), bounds.upperIncluded()));
  }

  /** That rows lie below the end of a band. */
  Filter below(BandBounds.Cut cut) {
    if (unit.isEmpty()) {
      Comparator comparator = cut.included() ? Comparator.AT_MOST : Comparator.LESS;
      return new Filter.Amount(column, comparator, cut.value());
    }
    LocalDate day = ago(cut.value());
    return window(TimeWindow.of(cut.included() ? day : day.plusDays(1), null, null));
  }

  /** That rows do not lie below the first band. */
  Filter from(BigDecimal lower, boolean included) {
    if (unit.isEmpty()) {
      Comparator comparator = included ? Comparator.AT_LEAST : Comparator.GREATER;
      return new Filter.Amount(column, comparator, lower);
    }
    LocalDate day = ago(lower);
    return window(TimeWindow.of(null, included ? day.plusDays(1) : day, null));
  }

  private Filter window(TimeWindow window) {
    return new Filter.Window(column, List.of(window));
  }

  private LocalDate ago(BigDecimal count) {
    long whole = count.longValue();
    return switch (unit) {
      case "years" -> today.minusYears(whole);
      case "months" -> today.minusMonths(whole);
      case "weeks" -> today.minusWeeks(whole);
      default -> today.minusDays(whole);
    };
  }
}
