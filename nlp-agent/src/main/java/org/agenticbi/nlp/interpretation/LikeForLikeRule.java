package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * "like-for-like growth 2025 vs 2024", "same-store sales" -> only of the places that were open all
 * the time that is compared.
 */
final class LikeForLikeRule implements ReadingRule {

  private static final List<String> PHRASES =
      List.of(
          "like for like",
          "like-for-like",
          "lfl",
          "l4l",
          "same store",
          "same-store",
          "same stores",
          "same shop",
          "comparable store",
          "comparable stores",
          "comparable shops",
          "comp store",
          "comp stores");

  @Override
  public int read(QuestionReader question, int at) {
    int behind = SaidWords.behindAny(question, at, PHRASES);
    if (behind < 0) {
      return at;
    }
    OpenTimes times = new OpenTimes(question.schema());
    Optional<Filter> filter = times.place().flatMap(place -> filter(question, times, place));
    if (filter.isEmpty()) {
      question.draft().passedOver.add(at);
      return behind;
    }
    question.draft().filters.add(filter.get());
    SaidWords.mean(question, at, behind, "open all the time that is compared");
    return behind;
  }

  private static Optional<Filter> filter(QuestionReader question, OpenTimes times, String place) {
    List<TimeWindow> windows = windows(question);
    Optional<LocalDate> from =
        windows.stream()
            .map(TimeWindow::from)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    Optional<LocalDate> to =
        windows.stream()
            .map(TimeWindow::toExclusive)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = question.asOf().plusDays(1);
    LocalDate first = windows.size() == 1 ? from.get().minusYears(1) : from.get();
    LocalDate last = to.get().isAfter(today) ? today : to.get();
    String name = "open throughout " + TimeWindow.of(first, last, null).label();
    return times.throughout(place, first, last, name);
  }

  /** All that are compared; one alone is compared with the year before. */
  private static List<TimeWindow> windows(QuestionReader question) {
    List<TimeWindow> windows = new ArrayList<>();
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Time time) {
        switch (time.readings().getFirst()) {
          case TimeMention.Window window -> windows.add(window.window());
          case TimeMention.WindowSet set -> windows.addAll(set.windows());
          case TimeMention.Comparison comparison when comparison.base() != null ->
              windows.add(comparison.base());
          default -> {}
        }
      }
    }
    return windows;
  }
}
