package org.agenticbi.nlp.query;

import java.util.List;

/**
 * A query and the rows that it has in the library.
 *
 * @param rows cells separated by {@code " | "}; in their order when the query has one
 */
record QueryExample(String name, Query query, List<String> rows) {
  static QueryExample of(String name, Draft draft, String... rows) {
    return new QueryExample(name, draft.query(), List.of(rows));
  }

  @Override
  public String toString() {
    return name;
  }
}
