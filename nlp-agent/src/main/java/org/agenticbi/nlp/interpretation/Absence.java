package org.agenticbi.nlp.interpretation;

/**
 * "without any returns": rows that must not be there, and what was said before them.
 *
 * @param related the rows
 * @param timeBefore whether the windows were said before, of something else that was said before
 * @param filtersBefore how many of the draft's filters were said before, and so stay outside
 */
record Absence(Filter.Related related, boolean timeBefore, int filtersBefore) {

  static Absence said(Filter.Related related, Draft before) {
    boolean something = !before.filters.isEmpty() || !before.events.isEmpty();
    return new Absence(related, something && !before.time.windows.isEmpty(), before.filters.size());
  }

  /** The same behind more filters. */
  Absence behind(int filters) {
    return new Absence(related, timeBefore, filtersBefore + filters);
  }
}
