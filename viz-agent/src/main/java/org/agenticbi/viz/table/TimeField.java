package org.agenticbi.viz.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agenticbi.model.result.PeriodForm;
import org.jspecify.annotations.Nullable;

/**
 * Points or spans of time.
 *
 * @param position where it stands in the rows, from 0
 * @param name the name of its column
 * @param label its name for a person
 * @param form how its values are written
 * @param grain how coarse they are
 * @param values numbers, strings and nulls
 */
public record TimeField(
    int position,
    String name,
    String label,
    PeriodForm form,
    Grain grain,
    List<@Nullable Object> values)
    implements Field {

  private static final int MOST_SPANS = 10_000;

  /** When each row's span begins, top to bottom; null where there is no value. */
  public List<@Nullable LocalDateTime> starts() {
    List<@Nullable LocalDateTime> starts = new ArrayList<>();
    for (Object value : values) {
      starts.add(
          value == null ? null : form.start(value.toString()).map(grain::floor).orElse(null));
    }
    return starts;
  }

  /** The different spans, earliest first. */
  public List<LocalDateTime> timeline() {
    return starts().stream().filter(Objects::nonNull).distinct().sorted().toList();
  }

  /** Whether no span occurs twice. */
  public boolean isUnique() {
    return timeline().size() + missing() == values.size() && missing() <= 1;
  }

  /** How many spans there are from the first to the last, those without a row included. */
  public long spans() {
    List<LocalDateTime> timeline = timeline();
    long spans = 1;
    LocalDateTime at = timeline.getFirst();
    while (grain != Grain.MOMENT && at.isBefore(timeline.getLast()) && spans < MOST_SPANS) {
      at = grain.end(at);
      spans++;
    }
    return spans;
  }

  /** Whether so many months, quarters or years are left out that a line would bridge the gaps. */
  public boolean hasGaps() {
    boolean regular = grain == Grain.MONTH || grain == Grain.QUARTER || grain == Grain.YEAR;
    return regular && timeline().size() < 0.6 * spans();
  }
}
