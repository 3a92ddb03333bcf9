package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.protocol.ChartAlternative;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Profile -> chart. Every rule judges its own type; the best fit wins, among equals the earlier
 * rule. A chart that was asked for wins whenever it fits at all.
 */
public final class ChartChooser {

  private static final List<ChartRule> RULES =
      List.of(
          new KpiRule(),
          new LineRule(),
          new ArcRule(),
          new PercentBarRule(),
          new GroupedBarRule(),
          new StackedBarRule(),
          new BarRule(),
          new PointRule(),
          new RectRule(),
          new HistogramRule(),
          new AreaRule(),
          new TableRule());

  private ChartChooser() {}

  private record Candidate(ChartType type, Fits fits) {}

  /** Chooses the chart of a result. A table fits always, so there is always a choice. */
  public static ChartChoice choose(Profile profile) {
    String wish = profile.question().wish();
    Optional<ChartType> asked = wish == null ? Optional.empty() : ChartType.asked(wish);
    List<Candidate> candidates = new ArrayList<>();
    String refusal = unknown(wish, asked.isPresent());
    for (ChartRule rule : RULES) {
      boolean wished = asked.isPresent() && rule.type().meets(asked.get());
      switch (rule.judge(profile, wished)) {
        case Fits fits -> candidates.add(new Candidate(rule.type(), fits));
        case Unfit unfit ->
            refusal =
                asked.isPresent() && asked.get() == rule.type()
                    ? refusal(rule.type(), unfit)
                    : refusal;
      }
    }
    candidates.sort(
        Comparator.comparing(
                (Candidate candidate) -> asked.isEmpty() || !candidate.type().meets(asked.get()))
            .thenComparing(candidate -> candidate.fits().fit()));
    boolean met = asked.isPresent() && candidates.getFirst().type().meets(asked.get());
    return choice(candidates, met ? null : refusal);
  }

  private static @Nullable String unknown(@Nullable String wish, boolean known) {
    return wish == null || wish.isBlank() || known
        ? null
        : "\"" + wish.strip() + "\" is not a kind of chart known here.";
  }

  private static String refusal(ChartType type, Unfit unfit) {
    String spoken = type.spoken();
    String sentence = spoken.substring(0, 1).toUpperCase(Locale.ROOT) + spoken.substring(1);
    return sentence + " does not fit: " + unfit.reason();
  }

  private static ChartChoice choice(List<Candidate> candidates, @Nullable String refusal) {
    Candidate first = candidates.getFirst();
    Drawing drawing = first.fits().drawing();
    List<ChartAlternative> alternatives =
        candidates.stream()
            .skip(1)
            .map(candidate ->
                new ChartAlternative(
                    candidate.type().wireName(),
                    candidate.fits().reason(),
                    candidate.fits().drawing().specification()))
            .toList();
    return new ChartChoice(
        first.type(),
        drawing.noun(),
        drawing.measures(),
        drawing.dimensions(),
        drawing.specification(),
        first.fits().reason(),
        refusal,
        alternatives);
  }
}
