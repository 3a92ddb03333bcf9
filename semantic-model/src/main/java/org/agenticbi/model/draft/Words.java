package org.agenticbi.model.draft;

import java.util.List;
import org.agenticbi.model.catalog.NameParts;

/** The words of names, short forms expanded. */
final class Words {

  private Words() {}

  /** Lower case, as they stand in the name. */
  static List<String> of(String name) {
    return NameParts.expanded(name);
  }

  /** The same joined by blanks. */
  static String phrase(String name) {
    return String.join(" ", of(name));
  }
}
