package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/** Writes bands to a draft: what rows are grouped by, and which of them lie in no band. */
final class BandReading {

  private BandReading() {}

  /** Groups by the bands; rows beyond the first and the last are left out. */
  static void write(QuestionReader question, BandColumn column, List<BandBounds> bounds) {
    write(question, column, bounds, false, false);
  }

  /**
   * The same for the days since something was due.
   *
   * @param before whether what is not due yet is a band of its own
   * @param overdueOnly whether another word says that only what is overdue counts
   */
  static void write(
      QuestionReader question,
      BandColumn column,
      List<BandBounds> bounds,
      boolean before,
      boolean overdueOnly) {
    Draft draft = question.draft();
    draft.dimensions.remove(new Dimension.OfColumn(column.column()));
    draft.outputs.remove(column.column());
    if (column.column().equals(draft.lastColumn)) {
      draft.lastColumn = null;
    }
    draft.dimensions.add(column.dimension(bounds, before));
    List<Filter> inside =
        overdueOnly ? List.of() : inside(question.schema(), column, bounds, before);
    for (Filter filter : inside) {
      if (!draft.filters.contains(filter)) {
        draft.filters.add(filter);
      }
    }
    if (draft.clause == Draft.Clause.CONDITION || draft.clause == Draft.Clause.ORDER) {
      draft.clause = Draft.Clause.SELECT;
    }
    draft.ranking.byOwnMetric = false;
  }

  private static List<Filter> inside(
      Schema schema, BandColumn column, List<BandBounds> bounds, boolean before) {
    List<Filter> filters = new ArrayList<>();
    BandBounds first = bounds.getFirst();
    BandBounds last = bounds.getLast();
    BigDecimal least = edge(schema, column.column(), false);
    BigDecimal most = edge(schema, column.column(), true);
    if (first.lower() != null && !before && (least == null || least.compareTo(first.lower()) < 0)) {
      filters.add(column.from(first.lower(), first.lowerIncluded()));
    }
    if (last.upper() != null && (most == null || most.compareTo(last.upper()) > 0)) {
      filters.add(column.below(new BandBounds.Cut(last.upper(), last.upperIncluded())));
    }
    return filters;
  }

  /** The least or greatest value of a number; null where it is not known. */
  private static @Nullable BigDecimal edge(Schema schema, ColumnRef column, boolean greatest) {
    Profile profile = schema.column(column).profile();
    String text = profile == null ? null : greatest ? profile.maximum() : profile.minimum();
    if (text == null || !text.matches("-?\\d+(\\.\\d+)?")) {
      return null;
    }
    return new BigDecimal(text);
  }

  /** Behind the brackets and the unit that follow a list. */
  static int closed(QuestionReader question, int at) {
    int next = at;
    while (List.of(")", ".", "?").contains(SaidWords.at(question, next))) {
      next++;
    }
    return next;
  }

  /** Behind the colon or bracket, or the joining word, that comes before a list. */
  static int opened(QuestionReader question, int at) {
    int next = at;
    while (List.of(":", "(", "of", "as", "e", "g", "i", ".").contains(SaidWords.at(question, next))
        || question.cue(next, CueKind.PREPOSITION)) {
      next++;
    }
    return next;
  }
}
