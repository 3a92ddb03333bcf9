package org.agenticbi.training;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What training says of itself. */
final class Report {

  private static final int[] DEPTHS = {1, 5, 20, 100, 250};

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
      long right =
          ranked.stream()
              .filter(
                  each -> each.rightAmong(IntStream.range(0, each.right().length).toArray(), depth))
              .count();
      text.append(String.format(Locale.ROOT, " %d: %.1f %%", depth, 100.0 * right / ranked.size()));
    }
    line("%s", text);
  }
}
