package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows that a label names, with a measure -> a bar a row, in the order of the rows; lying when the
 * labels are long or many. Where a second label groups the first, it is the colour. Other measures
 * are in the tooltip.
 */
final class BarRule implements ChartRule {

  private static final int MOST_BARS = 40;
  private static final int SHOWN_OF_MANY = 30;
  private static final int MOST_COLOURS = 8;

  @Override
  public ChartType type() {
    return ChartType.BAR;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    Optional<Measure> measure = profile.leading();
    if (measure.isEmpty()) {
      return new Unfit("there is no measure for the length of the bars.");
    }
    if (profile.rows() < 2 && !asked) {
      return new Unfit("a single bar compares nothing.");
    }
    if (!profile.times().isEmpty() && varies(profile)) {
      return new TimeColumns().judge(profile, measure.get());
    }
    Optional<List<LabelField>> naming = Labels.naming(profile);
    if (naming.isEmpty()) {
      return new Unfit("no label tells the rows apart.");
    }
    return judge(profile, measure.get(), naming.get());
  }

  private static boolean varies(Profile profile) {
    return profile.times().stream().anyMatch(time -> time.timeline().size() > 1);
  }

  private Verdict judge(Profile profile, Measure measure, List<LabelField> naming) {
    ObjectNode specification = draw(profile, measure, naming);
    Drawing drawing =
        new Drawing(
            profile.rows() > 12 ? "Horizontal bar chart" : "Bar chart",
            List.of(measure),
            new ArrayList<Field>(naming),
            specification);
    if (profile.rows() > MOST_BARS) {
      String shown = "Compares the first " + SHOWN_OF_MANY + " of " + profile.rows() + " rows.";
      return new Fits(Fit.POSSIBLE, shown, drawing);
    }
    return new Fits(fit(profile, naming), "Bars compare " + measure.label() + " best.", drawing);
  }

  private static Fit fit(Profile profile, List<LabelField> naming) {
    boolean keys = naming.getFirst().kind() == LabelField.Kind.IDENTIFIER;
    return keys || profile.groups().size() > 2 ? Fit.GOOD : Fit.BEST;
  }

  private static ObjectNode draw(Profile profile, Measure measure, List<LabelField> naming) {
    Specification specification = new Specification(profile);
    int bars = Math.min(profile.rows(), SHOWN_OF_MANY);
    if (profile.rows() > MOST_BARS) {
      String row = specification.fresh("row");
      specification.transform(
          Json.object("window", Json.array(Json.object("op", "row_number", "as", row))));
      specification.transform(
          Json.object("filter", Specification.datum(row) + " <= " + SHOWN_OF_MANY));
    } else {
      bars = profile.rows();
    }
    boolean upright = Labels.fitUpright(Labels.texts(profile, naming));
    ObjectNode bands = Encodings.bands(specification, naming, upright);
    Optional<ObjectNode> colour =
        parent(profile, naming).map(parent -> Encodings.colour(specification, parent));
    return specification.finish(
        new BarBody(specification, profile, measure, upright, colour).draw(bands, bars));
  }

  /** The label of a larger group that each named row belongs to. */
  private static Optional<LabelField> parent(Profile profile, List<LabelField> naming) {
    return profile.groups().stream()
        .filter(label -> !naming.contains(label) || isOfTwo(naming, label))
        .filter(label -> label.distinct().size() <= MOST_COLOURS)
        .filter(label -> label.distinct().size() < profile.rows())
        .findFirst();
  }

  private static boolean isOfTwo(List<LabelField> naming, LabelField label) {
    return naming.size() == 2 && label.equals(naming.getFirst());
  }
}
