package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.NumberStyle;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields -> encodings: titles for people, number formats, order as the rows come. */
final class Encodings {

  private Encodings() {}

  /** A measure along an axis. */
  static ObjectNode amount(Specification specification, Measure measure) {
    return amount(
        specification.measure(measure),
        measure.style(),
        measure.style().title(measure.label(), true));
  }

  /** Numbers of a style along an axis. */
  static ObjectNode amount(String reference, NumberStyle style, String title) {
    return Json.object(
        "field",
        reference,
        "type",
        "quantitative",
        "title",
        Specification.title(title),
        "axis",
        amountAxis(style));
  }

  static ObjectNode amountAxis(NumberStyle style) {
    return Json.object(
        "labelExpr", style.shortExpression("datum.value", true), "tickCount", 5, "domain", false);
  }

  /** A time along an axis. */
  static ObjectNode time(Specification specification, TimeField time) {
    return Json.object(
        "field",
        specification.time(time),
        "type",
        "temporal",
        "axis",
        TimeExpressions.axis(time.grain(), time.spans()));
  }

  /** A time as bands, in the order of the calendar. */
  static ObjectNode timeBands(Specification specification, TimeField time) {
    ObjectNode axis = TimeExpressions.axis(time.grain(), time.timeline().size());
    axis.remove("tickCount");
    axis.put("labelAngle", 0).put("ticks", false);
    if (!axis.has("labelExpr")) {
      axis.put("format", TimeExpressions.format(time.grain())).put("formatType", "time");
    }
    return Json.object(
        "field", specification.time(time), "type", "ordinal", "axis", axis, "sort", "ascending");
  }

  /** Labels along an axis, in the order of the rows. */
  static ObjectNode bands(Specification specification, List<LabelField> labels, boolean upright) {
    LabelField label = labels.getFirst();
    String title = Specification.title(label.label());
    int bands = (int) labels.stream().mapToLong(it -> it.distinct().size()).max().orElse(1);
    ObjectNode axis =
        Json.object(
            "title", null, "labelLimit", upright ? Room.underBands(bands) : Room.beforeBars());
    if (labels.size() == 1 && label.isNumeric()) {
      axis.put("title", title);
    }
    axis.put("ticks", false);
    axis.put("labelPadding", 6);
    if (upright) {
      axis.put("labelAngle", 0);
    }
    ObjectNode places =
        Json.object(
            "field",
            specification.label(labels),
            "type",
            "nominal",
            "title",
            title,
            "axis",
            axis,
            "sort",
            null);
    CalendarOrder.of(label)
        .filter(order -> labels.size() == 1 && specification.keepsNoOrder(label))
        .ifPresent(order -> {
          places.set("sort", Json.array(order));
          axis.put("labelExpr", "slice(datum.label, 0, 3)");
        });
    return places;
  }

  /** Labels told by colour, in the order of the rows or of the calendar. */
  static ObjectNode colour(Specification specification, LabelField label) {
    List<String> texts = label.distinct().stream().map(LabelField::text).toList();
    ObjectNode colour = colour(specification.label(label), label.label(), texts);
    CalendarOrder.of(label).ifPresent(order -> colour.set("sort", Json.array(order)));
    return colour;
  }

  /** Texts told by colour, in the order of the rows. */
  static ObjectNode colour(String reference, String title, List<String> texts) {
    return Json.object(
        "field",
        reference,
        "type",
        "nominal",
        "title",
        Specification.title(title),
        "sort",
        null,
        "legend",
        Json.object(
            "orient",
            "top",
            "direction",
            "horizontal",
            "title",
            null,
            "symbolLimit",
            0,
            "columns",
            Room.legendColumns(texts)));
  }

  /** All fields of a row, as people read them. */
  static ArrayNode tooltip(Specification specification, Profile profile) {
    List<ObjectNode> lines = new ArrayList<>();
    for (Field field : profile.fields()) {
      if (lines.size() < 10) {
        lines.add(tooltipLine(specification, field));
      }
    }
    return Json.array(lines);
  }

  static ObjectNode tooltipLine(Specification specification, Field field) {
    return switch (field) {
      case Measure measure ->
          Json.object(
              "field",
              specification.measure(measure),
              "type",
              "quantitative",
              "title",
              Specification.title(measure.style().title(measure.label(), false)),
              "format",
              measure.style().preciseFormat());
      case TimeField time ->
          Json.object(
              "field",
              specification.time(time),
              "type",
              "temporal",
              "title",
              Specification.title(time.label()),
              "format",
              TimeExpressions.format(time.grain()));
      case LabelField label ->
          Json.object(
              "field",
              specification.label(label),
              "type",
              "nominal",
              "title",
              Specification.title(label.label()));
    };
  }
}
