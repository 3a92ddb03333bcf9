package org.agenticbi.viz.chart;

import java.util.List;
import java.util.Optional;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Additivity;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import tools.jackson.databind.node.ObjectNode;

/** Two to six parts of one whole -> a ring, each part with its share; up to twelve when asked. */
final class ArcRule implements ChartRule {

  private static final int MOST_PARTS = 6;
  private static final int MOST_ASKED = 12;

  @Override
  public ChartType type() {
    return ChartType.ARC;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    Optional<Measure> found =
        profile.measures().stream().filter(Measure::isShare).findFirst().or(profile::leading);
    List<LabelField> groups = profile.groups();
    boolean oneDimension = groups.size() == 1 && profile.times().isEmpty();
    if (found.isEmpty() || !oneDimension || !profile.areUnique(groups)) {
      return new Unfit("it needs one measure for each of a few parts.");
    }
    Measure measure = found.get();
    if (measure.hasNegative() || measure.highest() <= 0) {
      return new Unfit("parts of a whole cannot be negative, nor all be zero.");
    }
    int parts = profile.rows();
    if (parts < 2 || parts > (asked ? MOST_ASKED : MOST_PARTS)) {
      return new Unfit(parts == 1 ? "there is only one part." : parts + " parts are too many.");
    }
    boolean adds = measure.additivity() == Additivity.FULL || measure.addsOverLabels();
    if (!asked && !adds && !measure.isShare()) {
      return new Unfit("the values are not parts of one whole.");
    }
    return fits(profile, measure, groups.getFirst());
  }

  private static Fits fits(Profile profile, Measure measure, LabelField label) {
    boolean share = measure.isShare() && !profile.isPartial();
    return new Fits(
        share ? Fit.BEST : Fit.POSSIBLE,
        "A ring shows the shares of a few parts in their whole.",
        new Drawing("Pie chart", List.of(measure), List.of(label), draw(profile, measure, label)));
  }

  private static ObjectNode draw(Profile profile, Measure measure, LabelField label) {
    Specification specification = new Specification(profile);
    String amount = specification.measure(measure);
    String row = specification.fresh("row");
    specification.transform(
        Json.object("window", Json.array(Json.object("op", "row_number", "as", row))));
    String whole = specification.fresh("whole");
    specification.transform(
        Json.object(
            "joinaggregate", Json.array(Json.object("op", "sum", "field", amount, "as", whole))));
    String number = Specification.datum(measure.name());
    String share = number + " / " + Specification.datum(whole);
    String text =
        specification.calculate("share", share + " < 0.02 ? '' : format(" + share + ", '.0%')");
    ObjectNode theta =
        Json.object("field", amount, "type", "quantitative", "stack", true, "title", null);
    ObjectNode encoding =
        Json.object(
            "theta",
            theta,
            "order",
            Json.object("field", row, "type", "quantitative"),
            "detail",
            Json.object("field", specification.label(label), "type", "nominal"),
            "tooltip",
            Encodings.tooltip(specification, profile));
    ObjectNode arc =
        Json.object("type", "arc", "innerRadius", Room.round(65), "outerRadius", Room.round(115));
    ObjectNode words =
        Json.object("type", "text", "radius", Room.round(138), "fontSize", 13, "aria", false);
    return specification.finish(
        Json.object(
            "height",
            300,
            "encoding",
            encoding,
            "layer",
            Json.array(
                Json.object(
                    "mark",
                    arc,
                    "encoding",
                    Json.object("color", legend(Encodings.colour(specification, label)))),
                Json.object(
                    "mark",
                    words,
                    "encoding",
                    Json.object("text", Json.object("field", text, "type", "nominal"))))));
  }

  private static ObjectNode legend(ObjectNode colour) {
    colour.set(
        "legend",
        Json.object(
            "orient",
            "right",
            "direction",
            "vertical",
            "columns",
            1,
            "title",
            null,
            "symbolLimit",
            0));
    return colour;
  }
}
