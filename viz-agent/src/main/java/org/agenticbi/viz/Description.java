package org.agenticbi.viz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.protocol.Insight;
import org.agenticbi.viz.chart.ChartChoice;
import org.agenticbi.viz.chart.ChartType;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;

/**
 * Writes the alternative text of a chart: what it is, of what, over what range; then its main fact.
 */
final class Description {

  private Description() {}

  static String of(Profile profile, ChartChoice choice, List<Insight> insights) {
    String first = profile.rows() == 0 ? "No rows" : what(profile, choice);
    Optional<String> fact = insights.stream().map(Insight::sentence).findFirst();
    return first + "." + fact.map(sentence -> " " + sentence).orElse("");
  }

  /** What any chart of the result shows. */
  static String brief(Profile profile) {
    String measures =
        String.join(" and ", profile.measures().stream().limit(3).map(Measure::label).toList());
    String names =
        String.join(" and ", profile.groups().stream().limit(3).map(Field::label).toList());
    return measures + (names.isEmpty() ? "" : " by " + names) + ".";
  }

  private static String what(Profile profile, ChartChoice choice) {
    if (choice.type() == ChartType.TABLE) {
      return "Table with "
          + count(profile.rows(), "row")
          + " and "
          + count(profile.fields().size(), "column")
          + ": "
          + String.join(", ", profile.fields().stream().limit(6).map(Field::label).toList())
          + (profile.fields().size() > 6 ? ", ..." : "");
    }
    if (choice.type() == ChartType.KPI) {
      return numbers(profile, choice);
    }
    String measures = String.join(" and ", choice.measures().stream().map(Measure::label).toList());
    return choice.noun() + " of " + measures + by(choice) + range(choice);
  }

  private static String numbers(Profile profile, ChartChoice choice) {
    List<String> parts =
        choice.measures().stream()
            .map(measure -> measure.label() + ": " + measure.style().text(measure.at(0)))
            .toList();
    List<String> names =
        profile.groups().stream().map(label -> label.label() + ": " + label.text(0)).toList();
    String all = String.join("; ", parts);
    return names.isEmpty() ? all : String.join("; ", names) + "; " + all;
  }

  private static String by(ChartChoice choice) {
    List<String> parts = choice.dimensions().stream().map(Description::dimension).toList();
    return parts.isEmpty() ? "" : " by " + String.join(" and ", parts);
  }

  private static String dimension(Field field) {
    return switch (field) {
      case TimeField time -> {
        var timeline = time.timeline();
        String grain = time.grain().name().toLowerCase(Locale.ROOT);
        yield grain
            + " from "
            + time.grain().text(timeline.getFirst())
            + " to "
            + time.grain().text(timeline.getLast());
      }
      case LabelField label -> label.label() + " (" + count(label.distinct().size(), "value") + ")";
      case Measure measure -> measure.label();
    };
  }

  private static String range(ChartChoice choice) {
    Measure measure = choice.measures().getFirst();
    if (choice.measures().size() != 1) {
      return "";
    }
    String lowest = measure.style().text(measure.lowest());
    String highest = measure.style().text(measure.highest());
    return lowest.equals(highest)
        ? ", " + lowest + " throughout"
        : ", between " + lowest + " and " + highest;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
