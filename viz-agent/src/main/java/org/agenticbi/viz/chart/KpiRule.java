package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import tools.jackson.databind.node.ObjectNode;

/** One row with one to six measures -> the numbers, written large, each over its name. */
final class KpiRule implements ChartRule {

  private static final int MOST_NUMBERS = 6;

  @Override
  public ChartType type() {
    return ChartType.KPI;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    if (profile.rows() != 1) {
      return new Unfit("there are " + profile.rows() + " rows, not one.");
    }
    if (profile.measures().isEmpty() || profile.measures().size() > MOST_NUMBERS) {
      return new Unfit("it takes one to six numbers.");
    }
    List<Field> names = new ArrayList<>(profile.groups());
    names.addAll(profile.times());
    String noun = profile.measures().size() == 1 ? "Single number" : "Numbers";
    return new Fits(
        profile.isList() && names.size() > 2 ? Fit.GOOD : Fit.BEST,
        "One row is said best by its numbers.",
        new Drawing(noun, profile.measures(), names, specification(profile)));
  }

  private static ObjectNode specification(Profile profile) {
    Specification specification = new Specification(profile);
    List<String> texts = new ArrayList<>();
    for (Measure measure : profile.measures()) {
      String number = Specification.datum(measure.name());
      String text =
          "isValid(N) ? SHORT : 'no value'"
              .replace("SHORT", measure.style().shortExpression(number, false))
              .replace("N)", number + ")");
      texts.add(specification.calculate(measure.label(), text));
    }
    String key = specification.fresh("measure");
    String number = specification.fresh("number");
    specification.transform(Json.object("fold", texts, "as", Json.array(key, number)));
    ObjectNode place = Json.object("field", key, "type", "nominal", "axis", null, "sort", null);
    return specification.finish(
        Json.object(
            "height",
            120,
            "encoding",
            Json.object("x", place),
            "layer",
            Json.array(text(number, 40, -12), text(key, 14, 26)),
            "view",
            Json.object("stroke", null)));
  }

  private static ObjectNode text(String field, int size, int below) {
    return Json.object(
        "mark",
        Json.object("type", "text", "fontSize", size, "dy", below),
        "encoding",
        Json.object("text", Json.object("field", field, "type", "nominal")));
  }
}
