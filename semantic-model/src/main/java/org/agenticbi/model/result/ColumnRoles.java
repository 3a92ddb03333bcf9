package org.agenticbi.model.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Says what the columns of a result are for where nobody has said so: by name, type and values. The
 * first rule that applies decides; what no rule knows is a category.
 */
public final class ColumnRoles {

  private static final Set<String> PERCENT = Set.of("percent", "percentage", "pct", "%");
  private static final List<RoleRule> RULES =
      List.of(
          new YesOrNoIsFlag(),
          new TemporalTypeIsTime(),
          new PeriodTextIsTime(),
          new YearNumberIsTime(),
          new KeyNameIsIdentifier(),
          new CalendarPartIsCategory(),
          new GroupKeyIsCategory(),
          new NumberIsMeasure(),
          new PlaceNameIsGeography(),
          new LongWordsAreText());

  private ColumnRoles() {}

  /** The columns of a table, each with a role; roles, units and formats that were given stay. */
  public static List<Column> complete(ResultTable table) {
    List<Column> completed = new ArrayList<>();
    for (int position = 0; position < table.columns().size(); position++) {
      completed.add(complete(table, position));
    }
    return completed;
  }

  private static Column complete(ResultTable table, int position) {
    Column column = table.columns().get(position);
    List<@Nullable Object> values = table.values(position);
    ColumnRole role = column.role();
    if (role == null) {
      role = infer(new ColumnProfile(column, position, values, table));
    }
    String unit = column.unit();
    if (unit == null && isPercent(column, role)) {
      unit = "percent";
    }
    String format = column.format() == null ? format(column, role, values) : column.format();
    return new Column(column.name(), column.type(), role, unit, format);
  }

  private static ColumnRole infer(ColumnProfile profile) {
    for (RoleRule rule : RULES) {
      Optional<ColumnRole> role = rule.roleOf(profile);
      if (role.isPresent()) {
        return role.get();
      }
    }
    return ColumnRole.CATEGORY;
  }

  private static boolean isPercent(Column column, ColumnRole role) {
    return role == ColumnRole.MEASURE
        && column.format() == null
        && ColumnName.hasWord(column.name(), PERCENT);
  }

  private static @Nullable String format(
      Column column, ColumnRole role, List<@Nullable Object> values) {
    if (role == ColumnRole.TIME && column.type() != ColumnType.TIMESTAMP) {
      return PeriodForm.of(values)
          .filter(form -> form != PeriodForm.DAY && form != PeriodForm.MOMENT)
          .map(PeriodForm::format)
          .orElse(null);
    }
    return role == ColumnRole.MEASURE && column.type() == ColumnType.INTEGER ? "integer" : null;
  }
}
