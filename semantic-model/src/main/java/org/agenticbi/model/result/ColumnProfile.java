package org.agenticbi.model.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * What a role is read from: a column, its values and its neighbours.
 *
 * @param column as it came
 * @param position from 0
 * @param values top to bottom
 * @param table the whole result
 */
record ColumnProfile(
    Column column, int position, List<@Nullable Object> values, ResultTable table) {

  List<String> words() {
    return ColumnName.words(column.name());
  }

  String lastWord() {
    List<String> words = words();
    return words.isEmpty() ? "" : words.getLast();
  }

  boolean isNumber() {
    return column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
  }

  boolean isText() {
    return column.type() == ColumnType.TEXT || column.type() == ColumnType.OTHER;
  }

  List<Object> present() {
    List<Object> present = new ArrayList<>();
    values.stream().filter(Objects::nonNull).forEach(present::add);
    return present;
  }

  boolean isUnique() {
    List<Object> present = present();
    return !present.isEmpty() && new HashSet<>(present).size() == present.size();
  }

  /** Whether all values are whole numbers between the two, ends included, and there is one. */
  boolean isWithin(long least, long most) {
    List<Object> present = present();
    return !present.isEmpty()
        && present.stream()
            .allMatch(value ->
                value instanceof Number number
                    && number.doubleValue() == number.longValue()
                    && number.longValue() >= least
                    && number.longValue() <= most);
  }
}
