package org.agenticbi.training;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What training says of itself. */
final class Report {

  private static final int[] DEPTHS = {1, 5, 20, RankedQuestion.ALL_OF};

  private Report() {}

  /** Prints a line. */
  @FormatMethod
  static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** How many questions have a right candidate among the first before ranking. */
  static void beams(List<RankedQuestion> ranked) {
    StringBuilder text = new StringBuilder("before ranking, right among the first");
    for (int depth : DEPTHS) {
      long right = ranked.stream().filter(each -> each.rightAmong(depth)).count();
      text.append(String.format(Locale.ROOT, " %d: %.1f %%", depth, 100.0 * right / ranked.size()));
    }
    line("%s", text);
  }

  /** The same by the quick score, for those that are ranked. */
  static void shortlists(List<RankedQuestion.Chosen> chosen) {
    StringBuilder text = new StringBuilder("by the quick score, right among the first");
    for (int depth : DEPTHS) {
      long right =
          chosen.stream()
              .filter(each ->
                  each.rightAmong(IntStream.range(0, each.features().length).toArray(), depth))
              .count();
      text.append(String.format(Locale.ROOT, " %d: %.1f %%", depth, 100.0 * right / chosen.size()));
    }
    line("%s", text);
  }
}
