package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * "12 month rolling sum by quarter" -> over 4 quarters: as many rows as the periods that are shown.
 */
final class MovingPeriods {

  private final Draft draft;

  MovingPeriods(Draft draft) {
    this.draft = draft;
  }

  /** Returns the reason why it cannot be done, or null. */
  @Nullable String complete() {
    Integer rows = draft.time.movingRows;
    TimeGrain unit = draft.time.movingUnit;
    Optional<Dimension.OfTime> shown = draft.timeDimension();
    if (rows == null || unit == null || shown.isEmpty() || shown.get().grain() == unit) {
      return null;
    }
    int asked = rows * months(unit);
    int each = months(shown.get().grain());
    if (asked == 0 || each == 0 || asked % each != 0 || asked == each) {
      return "A moving figure over "
          + rows
          + " "
          + unit.name().toLowerCase(Locale.ROOT)
          + "s does not go with periods of another length.";
    }
    draft.time.movingRows = asked / each;
    draft.time.movingUnit = shown.get().grain();
    return null;
  }

  /** 0 for units that are no whole months. */
  private static int months(TimeGrain grain) {
    return switch (grain) {
      case DAY, WEEK -> 0;
      case MONTH -> 1;
      case QUARTER -> 3;
      case YEAR -> 12;
    };
  }
}
