package org.agenticbi.viz.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of chart, with the words by which people ask for them. */
public enum ChartType {
  /** One or several numbers, written large. */
  KPI("number", "text", "kpi", "single number", "big number", "figure", "indicator"),
  /** A line over time. */
  LINE("line", "trend", "line graph", "spline", "combo"),
  /** Bars from zero, side by side or one after the other. */
  BAR("bar", "column", "bar graph", "barplot", "horizontal bar", "histogram bar"),
  /** Bars of several series side by side. */
  GROUPED_BAR("grouped bar", "clustered bar", "grouped column", "clustered column", "side by side"),
  /** Bars of several series on top of each other. */
  STACKED_BAR("stacked bar", "stacked column", "stacked"),
  /** Stacked bars of equal length that show shares. */
  PERCENT_BAR("percent bar", "100% bar", "100 % bar", "100% stacked bar", "normalized bar"),
  /** A filled line. */
  AREA("area", "stacked area", "area graph"),
  /** A circle cut into shares. */
  ARC("pie", "donut", "doughnut", "arc", "ring", "sector"),
  /** Two measures against each other. */
  POINT("scatter", "point", "bubble", "scatterplot", "scatter plot", "dot", "correlation"),
  /** How often values occur. */
  HISTOGRAM("histogram", "distribution", "frequency"),
  /** A grid of two dimensions, shaded by a measure. */
  RECT("heatmap", "heat map", "rect", "matrix", "heat"),
  /** The rows themselves. */
  TABLE("table", "list", "grid", "rows", "crosstab", "pivot");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> words;

  ChartType(String... words) {
    this.words = List.of(words);
  }

  /** Whether it is what was asked for: itself, and for bars every arrangement of bars. */
  boolean meets(ChartType asked) {
    return switch (this) {
      case GROUPED_BAR, STACKED_BAR, PERCENT_BAR -> asked == this || asked == BAR;
      case KPI, LINE, BAR, AREA, ARC, POINT, HISTOGRAM, RECT, TABLE -> asked == this;
    };
  }

  /** Its name in messages: {@code bar}, {@code stacked_bar}, ... */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name in a sentence, with its article. */
  public String spoken() {
    return switch (this) {
      case KPI -> "a single number";
      case LINE -> "a line chart";
      case BAR -> "a bar chart";
      case GROUPED_BAR -> "a grouped bar chart";
      case STACKED_BAR -> "a stacked bar chart";
      case PERCENT_BAR -> "a 100% bar chart";
      case AREA -> "an area chart";
      case ARC -> "a pie chart";
      case POINT -> "a scatter plot";
      case HISTOGRAM -> "a histogram";
      case RECT -> "a heatmap";
      case TABLE -> "a table";
    };
  }

  /** The type that a person or a program means; empty when the words are not known. */
  public static Optional<ChartType> asked(String wish) {
    String text =
        wish.toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace('-', ' ')
            .replaceAll("\\b(chart|graph|plot|diagram|a|an|the)s?\\b", " ")
            .strip()
            .replaceAll("\\s+", " ");
    return Arrays.stream(values())
        .filter(type ->
            type.words.contains(text)
                || type.words.contains(text.replaceAll("s$", ""))
                || type.wireName().replace('_', ' ').equals(text))
        .findFirst();
  }
}
