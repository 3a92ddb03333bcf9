package org.agenticbi.viz.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.agenticbi.model.result.ColumnName;
import org.agenticbi.model.result.ColumnRoles;
import org.agenticbi.model.result.PeriodForm;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentMetric;
import org.jspecify.annotations.Nullable;

/** Question -> profile: what the intent says counts most, then roles, then names and values. */
public final class ProfileReader {

  private final Question question;

  private ProfileReader(Question question) {
    this.question = question;
  }

  /** Reads a result. */
  public static Profile read(Question question) {
    return new ProfileReader(question).read();
  }

  private Profile read() {
    ResultTable table = question.table();
    List<Column> columns = ColumnRoles.complete(new ResultTable(declared(), table.rows()));
    List<Field> fields = new ArrayList<>();
    for (int position = 0; position < columns.size(); position++) {
      fields.add(field(columns.get(position), position, table.values(position)));
    }
    return new Profile(
        question,
        only(fields, Measure.class).filter(measure -> measure.numbers().length > 0).toList(),
        only(fields, TimeField.class).filter(time -> !time.timeline().isEmpty()).toList(),
        only(fields, LabelField.class)
            .filter(label -> label.kind() != LabelField.Kind.PROSE)
            .toList(),
        fields);
  }

  /** The columns with the roles that the intent gives them. */
  private List<Column> declared() {
    List<Column> declared = new ArrayList<>();
    for (Column column : question.table().columns()) {
      ColumnRole role = metric(column).isPresent() ? measureRole(column) : column.role();
      ColumnRole asked = dimension(column).map(IntentDimension::role).orElse(role);
      declared.add(new Column(column.name(), column.type(), asked, column.unit(), column.format()));
    }
    return declared;
  }

  private static @Nullable ColumnRole measureRole(Column column) {
    return isNumber(column) ? ColumnRole.MEASURE : column.role();
  }

  private static boolean isNumber(Column column) {
    return column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
  }

  private Field field(Column column, int position, List<@Nullable Object> values) {
    String label =
        metric(column)
            .map(IntentMetric::label)
            .or(() -> dimension(column).map(IntentDimension::label))
            .map(ProfileReader::capitalised)
            .orElseGet(() -> ColumnName.label(column.name()));
    return switch (Objects.requireNonNull(column.role())) {
      case MEASURE ->
          isNumber(column)
              ? measure(column, position, label, values)
              : label(column, position, label, LabelField.Kind.CATEGORY, values);
      case TIME -> time(column, position, label, values);
      case IDENTIFIER -> label(column, position, label, LabelField.Kind.IDENTIFIER, values);
      case TEXT -> label(column, position, label, prose(values), values);
      case CATEGORY, FLAG, GEOGRAPHY ->
          label(column, position, label, LabelField.Kind.CATEGORY, values);
    };
  }

  private static String capitalised(String label) {
    return label.isEmpty() ? label : Character.toTitleCase(label.charAt(0)) + label.substring(1);
  }

  private static LabelField.Kind prose(List<@Nullable Object> values) {
    boolean isShort =
        values.stream().allMatch(value -> value == null || value.toString().length() <= 60);
    return isShort ? LabelField.Kind.CATEGORY : LabelField.Kind.PROSE;
  }

  private Field label(
      Column column,
      int position,
      String label,
      LabelField.Kind kind,
      List<@Nullable Object> values) {
    Calendar calendar =
        kind == LabelField.Kind.CATEGORY
            ? Calendar.of(column.name(), values, question.intent() != null).orElse(null)
            : null;
    List<@Nullable Object> shown = values;
    if (calendar != null) {
      shown = new ArrayList<>();
      for (Object value : values) {
        shown.add(calendar.name(value));
      }
    }
    return new LabelField(position, column.name(), label, kind, calendar, shown);
  }

  private Field measure(Column column, int position, String label, List<@Nullable Object> values) {
    Optional<IntentMetric> metric = metric(column);
    String aggregate = metric.map(IntentMetric::aggregate).orElse("");
    String unit = metric.map(IntentMetric::unit).orElseGet(column::unit);
    String format = metric.map(IntentMetric::format).orElseGet(column::format);
    double[] numbers =
        values.stream()
            .filter(Number.class::isInstance)
            .mapToDouble(value -> ((Number) value).doubleValue())
            .toArray();
    return new Measure(
        position,
        column.name(),
        label,
        aggregate,
        CountedThings.areSplit(question.intent(), metric)
            ? Additivity.UNKNOWN
            : MeasureNames.additivity(column.name(), label, aggregate),
        NumberStyle.of(unit, format, numbers),
        values);
  }

  private Field time(Column column, int position, String label, List<@Nullable Object> values) {
    Optional<PeriodForm> form = PeriodForm.of(values);
    if (form.isEmpty()) {
      return label(column, position, label, LabelField.Kind.CATEGORY, values);
    }
    TimeField read = new TimeField(position, column.name(), label, form.get(), Grain.DAY, values);
    return new TimeField(position, column.name(), label, form.get(), grain(column, read), values);
  }

  private Grain grain(Column column, TimeField time) {
    List<LocalDateTime> timeline = time.timeline();
    Intent intent = question.intent();
    return dimension(column)
        .map(IntentDimension::grain)
        .or(() -> Optional.ofNullable(column.format()))
        .or(() -> Optional.ofNullable(intent).map(Intent::grain))
        .flatMap(Grain::named)
        .orElseGet(() -> Grain.of(timeline));
  }

  private Optional<IntentMetric> metric(Column column) {
    return Optional.ofNullable(question.intent()).map(Intent::metrics).stream()
        .flatMap(List::stream)
        .filter(metric -> metric.name().equalsIgnoreCase(column.name()))
        .findFirst();
  }

  private Optional<IntentDimension> dimension(Column column) {
    return Optional.ofNullable(question.intent()).map(Intent::dimensions).stream()
        .flatMap(List::stream)
        .filter(dimension -> dimension.name().equalsIgnoreCase(column.name()))
        .findFirst();
  }

  private static <F extends Field> Stream<F> only(List<Field> fields, Class<F> type) {
    return fields.stream().filter(type::isInstance).map(type::cast);
  }
}
