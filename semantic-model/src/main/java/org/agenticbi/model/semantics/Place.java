package org.agenticbi.model.semantics;

/**
 * A place in the text of a model.
 *
 * @param where the path to it, with names
 * @param line from 1
 */
record Place(String where, int line) {

  Place inside(String key, int newLine) {
    return new Place(where.isEmpty() ? key : where + "." + key, newLine);
  }

  /** An element of a list, by its name. */
  Place named(String name) {
    return new Place(where + "[" + name + "]", line);
  }
}
