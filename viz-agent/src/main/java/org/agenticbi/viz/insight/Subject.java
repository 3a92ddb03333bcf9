package org.agenticbi.viz.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentTimeWindow;
import org.agenticbi.viz.table.Additivity;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import org.jspecify.annotations.Nullable;

/**
 * What insights are about: the leading measure and how its rows are named.
 *
 * @param profile the result
 * @param measure the leading measure
 */
record Subject(Profile profile, Measure measure) {

  private static final int LONGEST_NAME = 60;

  int rows() {
    return profile.rows();
  }

  /** The time, when it alone tells the rows apart. */
  Optional<TimeField> overTime() {
    boolean alone = profile.times().size() == 1 && profile.groups().isEmpty();
    return alone
        ? profile.times().stream().filter(TimeField::isUnique).findFirst()
        : Optional.empty();
  }

  /** The label, when it alone tells the rows apart. */
  Optional<LabelField> byLabel() {
    boolean timeless =
        profile.times().stream().allMatch(time -> time.timeline().size() == 1 && rows() > 1);
    if (!timeless || rows() < 2) {
      return Optional.empty();
    }
    return profile.groups().stream().filter(label -> profile.areUnique(List.of(label))).findFirst();
  }

  /** The two fields that together tell the rows apart. */
  Optional<List<Field>> byTwo() {
    List<Field> fields = new ArrayList<>(profile.times());
    fields.addAll(profile.groups());
    boolean two = fields.size() == 2 && profile.areUnique(fields) && overTime().isEmpty();
    return two && byLabel().isEmpty() ? Optional.of(fields) : Optional.empty();
  }

  /** What the rows are, in the plural: {@code months}, {@code rows}. */
  String unit() {
    return overTime()
        .map(time -> " " + time.grain().name().toLowerCase(Locale.ROOT) + "s")
        .orElse(" rows");
  }

  /** Whether the rows are all there is and may be added up over what tells them apart. */
  boolean addsUp() {
    Additivity additivity = measure.additivity();
    boolean timeless = profile.times().isEmpty();
    return !profile.question().truncated()
        && (additivity == Additivity.FULL || (additivity == Additivity.NOT_OVER_TIME && timeless));
  }

  double sum() {
    return Arrays.stream(measure.numbers()).sum();
  }

  String text(double number) {
    return measure.style().text(number);
  }

  /** The row with the highest (or lowest) value; empty without values. */
  Optional<Integer> extreme(boolean highest) {
    Integer best = null;
    for (int row = 0; row < rows(); row++) {
      double value = measure.at(row);
      boolean better =
          best == null || (highest ? value > measure.at(best) : value < measure.at(best));
      if (!Double.isNaN(value) && better) {
        best = row;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The name of a thing, cut when it is very long. */
  static String name(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** A sentence with a capital at its beginning, unless it begins with a name like iPhone. */
  static String begun(String sentence) {
    String first = sentence.split(" ", 2)[0];
    return first.equals(first.toLowerCase(Locale.ROOT)) && !first.isEmpty()
        ? Character.toTitleCase(first.charAt(0)) + sentence.substring(1)
        : sentence;
  }

  /** A row's value of a label in a sentence; numbers with the name of the label before them. */
  static String name(LabelField label, int row) {
    String text = name(label.text(row));
    return label.values().get(row) instanceof Number ? label.label() + " " + text : text;
  }

  /** The last day that the rows can know about: the end of the asked window, at most today. */
  LocalDate knownUntil() {
    LocalDate today = profile.question().today();
    String to = windowEnd(profile.intent());
    try {
      LocalDate end =
          to == null ? today : LocalDate.parse(to.substring(0, Math.min(10, to.length())));
      return end.isBefore(today) ? end : today;
    } catch (DateTimeException notADate) {
      return today;
    }
  }

  private static @Nullable String windowEnd(@Nullable Intent intent) {
    IntentTimeWindow window = intent == null ? null : intent.timeWindow();
    return window == null ? null : window.to();
  }
}
