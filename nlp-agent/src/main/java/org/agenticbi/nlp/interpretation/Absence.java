package org.agenticbi.nlp.interpretation;

/**
 * "without any returns": rows that must not be there, and what was said before and behind them.
 *
 * @param related the rows
 * @param timeBefore whether the windows were said before, of something else that was said before
 * @param filtersBefore how many of the draft's filters were said before, and so stay outside
 * @param filtersUntil how many there were when something else began: "although they are active"
 */
record Absence(Filter.Related related, boolean timeBefore, int filtersBefore, int filtersUntil) {

  static Absence said(Filter.Related related, Draft before) {
    boolean something = !before.filters.isEmpty() || !before.events.isEmpty();
    return new Absence(
        related,
        something && !before.time.windows.isEmpty(),
        before.filters.size(),
        Integer.MAX_VALUE);
  }

  /** The same, with what is said from now on outside. */
  Absence until(int filters) {
    return new Absence(related, timeBefore, filtersBefore, Math.min(filtersUntil, filters));
  }

  /** The same behind more filters. */
  Absence behind(int filters) {
    boolean open = filtersUntil == Integer.MAX_VALUE;
    return new Absence(
        related, timeBefore, filtersBefore + filters, open ? filtersUntil : filtersUntil + filters);
  }

  /** Whether a filter of the draft is on the rows that must not be there. */
  boolean holds(int index, Filter filter) {
    return index >= filtersBefore && (index < filtersUntil || filter instanceof Filter.Window);
  }
}
