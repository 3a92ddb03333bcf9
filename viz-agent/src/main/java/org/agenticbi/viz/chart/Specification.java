package org.agenticbi.viz.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.protocol.Intent;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Vega-Lite specification while it is written: hands out safe references to columns and collects
 * the transforms that they need.
 *
 * <p>Times are parsed by a transform and not by {@code data.format}, so that a specification says
 * the same whichever way a page gives it its rows, and as local time: JavaScript would read {@code
 * 2026-01-31} as midnight in UTC, which west of Greenwich is the day before. Names with quotes,
 * backslashes or control characters get an alias, because Vega-Lite writes names unescaped into the
 * expressions it makes (seen with 6.5); dots and brackets are escaped.
 */
final class Specification {

  static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";
  static final String DATA = "result";
  private static final Pattern HAZARDOUS = Pattern.compile("[\"\\\\\\p{Cntrl}]");
  private static final Pattern PATH = Pattern.compile("[.\\[\\]']");

  private final ArrayNode transforms = JsonNodeFactory.instance.arrayNode();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> computed = new HashMap<>();

  private final Profile profile;

  Specification(Profile profile) {
    this.profile = profile;
    profile.fields().forEach(field -> taken.add(field.name()));
  }

  /** Whether the order of the rows says nothing, so that a label may stand in its own order. */
  boolean keepsNoOrder(LabelField label) {
    Intent intent = profile.intent();
    boolean asked = intent != null && !intent.order().isEmpty();
    boolean sorted =
        profile.areUnique(List.of(label))
            && profile.measures().stream().anyMatch(profile::isSorted);
    return !asked && !sorted;
  }

  /** A reference to the numbers of a measure, for {@code field} and {@code fold}. */
  String measure(Measure measure) {
    return reference(measure);
  }

  /** A reference to the texts of a label; blanks and flags are spelled out. */
  String label(LabelField label) {
    if (label.isPlain()) {
      return reference(label);
    }
    String value = datum(label.name());
    if (label.calendar() != null) {
      String names = Json.array(label.calendar().names()).toString();
      return calculate(
          label.label() + " (name)",
          "isValid(" + value + ") ? " + names + "[" + value + " - 1] : '(blank)'");
    }
    return calculate(
        label.label() + " (text)",
        "!isValid(VALUE) || VALUE === '' ? '(blank)' : VALUE === true ? 'Yes' : VALUE === false ? 'No' : VALUE"
            .replace("VALUE", value));
  }

  /** The expression for the text of a label. */
  String labelValue(LabelField label) {
    boolean direct = label.isPlain() && !HAZARDOUS.matcher(label.name()).find();
    return datum(direct ? label.name() : label(label));
  }

  /** A reference to the names of spans of time, for bands and colours. */
  String timeText(TimeField time) {
    String parsed = TimeExpressions.start(time, datum(time.name()));
    String format = TimeExpressions.format(time.grain());
    return calculate(time.label() + " (name)", "timeFormat(" + parsed + ", '" + format + "')");
  }

  /** A reference to the texts of labels joined by a middle dot. */
  String label(List<LabelField> labels) {
    if (labels.size() == 1) {
      return label(labels.getFirst());
    }
    List<String> parts = labels.stream().map(this::labelValue).toList();
    return calculate("label", String.join(" + ' · ' + ", parts));
  }

  /** A reference to the beginnings of spans of time, as local time. */
  String time(TimeField time) {
    return calculate(time.label() + " (time)", TimeExpressions.start(time, datum(time.name())));
  }

  private String reference(Field field) {
    if (HAZARDOUS.matcher(field.name()).find()) {
      return calculate("column " + field.position(), datum(field.name()));
    }
    return escape(field.name());
  }

  /** Adds a computed column and gives a reference to it. */
  String calculate(String wanted, String expression) {
    return computed.computeIfAbsent(expression, missing -> add(wanted, expression));
  }

  private String add(String wanted, String expression) {
    String name = fresh(wanted.replaceAll("[\"\\\\\\p{Cntrl}.\\[\\]']", " ").strip());
    transforms.add(Json.object("calculate", expression, "as", name));
    return name;
  }

  /** A name that no column has, for what a transform makes. */
  String fresh(String wanted) {
    String name = wanted;
    while (!taken.add(name)) {
      name = name + "_";
    }
    return name;
  }

  /**
   * Turns several measures into rows: one column with the label of the measure, one with its
   * number.
   */
  Folded fold(List<Measure> measures) {
    List<String> columns =
        measures.stream()
            .map(measure -> calculate(measure.label(), datum(measure.name())))
            .toList();
    Folded folded = new Folded(fresh("measure"), fresh("amount"));
    transform(Json.object("fold", columns, "as", Json.array(folded.key(), folded.amount())));
    return folded;
  }

  /**
   * The columns that a fold makes.
   *
   * @param key the label of the measure
   * @param amount its number
   */
  record Folded(String key, String amount) {}

  /** Adds any other transform. */
  void transform(ObjectNode transform) {
    transforms.add(transform);
  }

  /** The expression for the value of a column. */
  static String datum(String column) {
    return "datum[" + JsonNodeFactory.instance.stringNode(column) + "]";
  }

  /** A column name as Vega-Lite wants it in {@code field}. */
  static String escape(String column) {
    return PATH.matcher(column).replaceAll(found -> "\\\\" + found.group());
  }

  /** A text that Vega-Lite can put into its expressions: titles of axes, legends and tooltips. */
  static String title(String text) {
    return text.replace('"', '\u201d').replace('\\', '/').replaceAll("\\p{Cntrl}", " ").strip();
  }

  /** The whole specification, from its mark and encoding, or from its layers. */
  ObjectNode finish(ObjectNode body) {
    ObjectNode whole =
        Json.object("$schema", SCHEMA, "data", Json.object("name", DATA), "width", "container");
    if (!body.has("height")) {
      whole.put("height", 320);
    }
    whole.set("autosize", Json.object("type", "fit-x", "contains", "padding"));
    if (!transforms.isEmpty()) {
      whole.set("transform", transforms);
    }
    whole.setAll(body);
    return whole;
  }
}
