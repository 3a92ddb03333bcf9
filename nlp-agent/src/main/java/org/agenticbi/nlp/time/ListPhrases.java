package org.agenticbi.nlp.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Periods that are listed: "2022 and 2024", "Q1, Q2 and Q4 2024", "January or February". */
final class ListPhrases implements MentionReader {
  private static final Set<String> LEAD = Set.of("in", "during", "for", "of", "from", "on");
  private static final Set<String> JOINERS = Set.of("and", "or", ",", "&", "plus");

  private final Periods periods;

  ListPhrases(Periods periods) {
    this.periods = periods;
  }

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    int firstAt = words.skip(at, LEAD);
    List<Period> listed = listed(words, firstAt);
    boolean led = firstAt > at || words.is(at - 1, "both");
    if (listed.size() < 2 || words.is(at - 1, "between") || words.is(at, "between")) {
      return;
    }
    boolean bare = listed.stream().allMatch(Period::bareYear) && !led;
    if (!led && listed.getFirst().needsContext() && listed.getLast().needsContext()) {
      return;
    }
    List<TimeWindow> windows = resolve(listed);
    int end = listed.getLast().end();
    found.accept(
        new Found(at, end, (start, stop) -> new TimeMention.WindowSet(start, stop, windows, bare)));
  }

  private List<Period> listed(Words words, int firstAt) {
    List<Period> listed = new ArrayList<>();
    Period period = simple(words, firstAt);
    while (period != null && sameUnit(listed, period)) {
      listed.add(period);
      int next = period.end();
      boolean joined = words.is(next, JOINERS);
      int after = words.is(next, ",") ? words.skip(next + 1, Set.of("and", "or")) : next + 1;
      period = joined ? simple(words, words.skip(after, Set.of("in"))) : null;
    }
    return listed;
  }

  private @Nullable Period simple(Words words, int at) {
    List<Period> readings = periods.longest(words, at);
    return readings.isEmpty() ? null : readings.getFirst();
  }

  private static boolean sameUnit(List<Period> listed, Period next) {
    boolean closed = next.window().isClosed() && next.window().unit() != null;
    return closed
        && (listed.isEmpty() || listed.getFirst().window().unit() == next.window().unit());
  }

  /** A year said once, at the end, holds for all. */
  private static List<TimeWindow> resolve(List<Period> listed) {
    Period last = listed.getLast();
    List<TimeWindow> windows = new ArrayList<>();
    for (Period period : listed) {
      IntFunction<TimeWindow> inYear = period.inYear();
      boolean borrows = inYear != null && last.inYear() == null && last.window().from() != null;
      windows.add(borrows ? RangePhrases.resolve(period, last).first() : period.window());
    }
    return windows;
  }
}
