package org.agenticbi.nlp.plan;

import java.util.List;
import java.util.Locale;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueCount;

/** What stands for yes in a column. */
final class FlagValues {

  private static final List<String> YES = List.of("1", "true", "t", "yes", "y");

  private FlagValues() {}

  /** The value of the column that means yes: as it is written there, 1 when unknown. */
  static Object yes(Column column) {
    Profile profile = column.profile();
    if (profile != null) {
      for (ValueCount value : profile.values()) {
        if (YES.contains(value.value().toLowerCase(Locale.ROOT))) {
          return value.value().equals("1") ? (Object) 1L : value.value();
        }
      }
    }
    return 1L;
  }
}
