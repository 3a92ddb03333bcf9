package org.agenticbi.viz.chart;

import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Profile;

/** What can be stacked -> bars of one length that show the share of each part in its group. */
final class PercentBarRule implements ChartRule {
  @Override
  public ChartType type() {
    return ChartType.PERCENT_BAR;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    return SeriesBars.judge(
        profile,
        asked,
        grid ->
            switch (StackedBarRule.judge(grid, asked)) {
              case Unfit unfit -> unfit;
              case Fits stacked -> judge(grid);
            });
  }

  private static Fits judge(SeriesGrid grid) {
    boolean shares =
        grid.measures().stream().allMatch(measure -> "share".equals(measure.aggregate()));
    return SeriesBars.fits(
        shares ? Fit.BEST : Fit.POSSIBLE,
        "Bars of one length compare the shares of the parts.",
        "100% stacked bar chart",
        grid,
        SeriesBody.Arrangement.PERCENT);
  }
}
