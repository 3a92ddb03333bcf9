package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers in two directions: bands, and in each band a series of colours.
 *
 * @param profile what it was found in
 * @param band what stands along the axis
 * @param series what is told by colour; absent when the measures are
 * @param measures one, or several of one axis when they are the series
 */
record SeriesGrid(Profile profile, Field band, Optional<Field> series, List<Measure> measures) {

  private static final int FEW_SPANS = 3;

  /** Finds the grid of a result; empty when it has another shape. */
  static Optional<SeriesGrid> of(Profile profile) {
    List<Field> dimensions = new ArrayList<>(profile.times());
    dimensions.removeIf(time -> time.distinct().size() < 2);
    dimensions.addAll(profile.groups());
    if (profile.measures().isEmpty() || !profile.areUnique(dimensions)) {
      return Optional.empty();
    }
    return switch (dimensions.size()) {
      case 1 -> wide(profile, dimensions.getFirst());
      case 2 -> Optional.of(deep(profile, dimensions.getFirst(), dimensions.getLast()));
      default -> Optional.empty();
    };
  }

  private static Optional<SeriesGrid> wide(Profile profile, Field band) {
    Measure first = profile.leading().orElseThrow();
    List<Measure> alike =
        profile.measures().stream()
            .filter(measure -> measure.style().sharesAxisWith(first.style()))
            .filter(measure -> measure.isChange() == first.isChange())
            .toList();
    return alike.size() < 2
        ? Optional.empty()
        : Optional.of(new SeriesGrid(profile, band, Optional.empty(), alike));
  }

  private static SeriesGrid deep(Profile profile, Field first, Field second) {
    boolean fewSpans = first instanceof TimeField && first.distinct().size() <= FEW_SPANS;
    boolean labels = first instanceof LabelField && second instanceof LabelField;
    boolean turned = fewSpans || (labels && second.distinct().size() > first.distinct().size());
    List<Measure> measure = List.of(profile.leading().orElseThrow());
    return turned
        ? new SeriesGrid(profile, second, Optional.of(first), measure)
        : new SeriesGrid(profile, first, Optional.of(second), measure);
  }

  int bands() {
    return band.distinct().size();
  }

  int colours() {
    return series.map(field -> field.distinct().size()).orElse(measures.size());
  }

  /** Which part of the grid is filled. */
  double density() {
    return series.map(field -> profile.density(band, field)).orElse(1.0);
  }

  boolean hasNegative() {
    return measures.stream().anyMatch(Measure::hasNegative);
  }

  /** Whether the numbers of one band may be added up. */
  boolean addsUp() {
    boolean parts = series.isPresent();
    return parts
        && measures.stream().allMatch(measure -> measure.addsOverLabels() || measure.isShare());
  }

  List<Field> dimensions() {
    List<Field> dimensions = new ArrayList<>(List.of(band));
    series.ifPresent(dimensions::add);
    return dimensions;
  }

  ObjectNode draw(SeriesBody.Arrangement arrangement) {
    Specification specification = new Specification(profile);
    boolean upright = isUpright(arrangement);
    ObjectNode bands = bands(specification, upright);
    List<ObjectNode> tooltip = new ArrayList<>();
    tooltip.add(Encodings.tooltipLine(specification, band));
    ObjectNode amount;
    ObjectNode colour;
    Optional<String> order = Optional.empty();
    if (series.isPresent()) {
      Measure measure = measures.getFirst();
      amount = Encodings.amount(specification, measure);
      colour = colour(specification, series.get());
      order = order(specification, colour, series.get());
      tooltip.add(Encodings.tooltipLine(specification, series.get()));
      tooltip.add(Encodings.tooltipLine(specification, measure));
    } else {
      Specification.Folded folded = specification.fold(measures);
      var style = LineBody.widest(measures);
      amount = Encodings.amount(folded.amount(), style, LineBody.unit(style));
      colour = Encodings.colour(folded.key(), "Measure", LineBody.labels(measures));
      tooltip.add(Json.object("field", folded.key(), "type", "nominal", "title", "Measure"));
      tooltip.add(LineBody.reading(folded.amount(), style));
    }
    return specification.finish(
        new SeriesBody(bands, amount, colour, order, tooltip, this).draw(arrangement, upright));
  }

  private boolean isUpright(SeriesBody.Arrangement arrangement) {
    if (band instanceof TimeField) {
      return true;
    }
    List<String> texts = band.distinct().stream().map(LabelField::text).toList();
    boolean narrow = arrangement == SeriesBody.Arrangement.GROUPED && bands() * colours() > 36;
    return !narrow && Labels.fitUpright(texts);
  }

  private ObjectNode bands(Specification specification, boolean upright) {
    return switch (band) {
      case TimeField time -> Encodings.timeBands(specification, time);
      case LabelField label -> Encodings.bands(specification, List.of(label), upright);
      case Measure measure -> throw new IllegalStateException("no band: " + measure.name());
    };
  }

  /** The place of each series in the legend, so that stacks are in its order. */
  private static Optional<String> order(
      Specification specification, ObjectNode colour, Field series) {
    if (!(series instanceof LabelField label)) {
      return Optional.empty();
    }
    JsonNode sorted = colour.get("sort");
    List<String> texts = label.distinct().stream().map(LabelField::text).distinct().toList();
    String names = sorted.isArray() ? sorted.toString() : Json.array(texts).toString();
    String text = "'' + " + specification.labelValue(label);
    return Optional.of(specification.calculate("place", "indexof(" + names + ", " + text + ")"));
  }

  private static ObjectNode colour(Specification specification, Field series) {
    return switch (series) {
      case TimeField time ->
          Encodings.colour(
              specification.timeText(time),
              time.label(),
              time.timeline().stream().map(time.grain()::text).toList());
      case LabelField label -> Encodings.colour(specification, label);
      case Measure measure -> throw new IllegalStateException("no series: " + measure.name());
    };
  }
}
