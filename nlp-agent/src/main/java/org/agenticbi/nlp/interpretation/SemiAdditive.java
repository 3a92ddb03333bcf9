package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Metrics that say how something stood at a time: balances, headcounts, stocks. */
public final class SemiAdditive {

  private final Schema schema;

  /** Over the tables of a schema. */
  public SemiAdditive(Schema schema) {
    this.schema = schema;
  }

  /** The measure of a metric of which the last time counts; none for any other metric. */
  public static Optional<Measure> of(Metric metric) {
    return standing(metric).filter(measure -> measure.timeColumn() != null);
  }

  /** The measure of a metric that is only known as it stands now; none for any other metric. */
  static Optional<Measure> now(Metric metric) {
    return standing(metric).filter(measure -> measure.timeColumn() == null);
  }

  private static Optional<Measure> standing(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure ->
          Optional.of(measure.measure()).filter(Measure::semiAdditive);
      case Metric.OverGroups over -> standing(over.inner());
      case Metric.Portion portion -> standing(portion.whole());
      case Metric.ColumnAggregate _, Metric.RowCount _, Metric.SpanAggregate _ -> Optional.empty();
      case Metric.OfStaff _, Metric.PerHead _ -> Optional.empty();
    };
  }

  /** Whether all of these are, and there are any. */
  static boolean all(List<Metric> metrics) {
    return !metrics.isEmpty() && metrics.stream().allMatch(metric -> of(metric).isPresent());
  }

  /** The time at which things stood so. */
  public ColumnRef time(Measure measure) {
    return MetricTables.time(schema, new Metric.ModelMeasure(measure))
        .orElseThrow(() -> new IllegalStateException(measure.name() + " has no time"));
  }

  /** How far the times lie apart: balances of each day, headcounts of each month. */
  TimeGrain grain(Measure measure) {
    Profile profile = schema.column(time(measure)).profile();
    LocalDate first = profile == null ? null : day(profile.minimum());
    LocalDate last = profile == null ? null : day(profile.maximum());
    if (profile == null || first == null || last == null || profile.distinct() < 2) {
      return TimeGrain.DAY;
    }
    double days = (double) ChronoUnit.DAYS.between(first, last) / (profile.distinct() - 1);
    return days < 4
        ? TimeGrain.DAY
        : days < 20
            ? TimeGrain.WEEK
            : days < 60 ? TimeGrain.MONTH : days < 200 ? TimeGrain.QUARTER : TimeGrain.YEAR;
  }

  /** The last day on which anything is known; null when that is no date. */
  @Nullable LocalDate lastDay(Measure measure) {
    Profile profile = schema.column(time(measure)).profile();
    return profile == null ? null : day(profile.maximum());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    String known = Objects.requireNonNullElse(text, "");
    try {
      return known.length() < 10 ? null : LocalDate.parse(known.substring(0, 10));
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }
}
