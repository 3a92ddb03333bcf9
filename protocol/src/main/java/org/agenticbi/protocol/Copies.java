package org.agenticbi.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of collections that cannot change; an absent one is empty. */
final class Copies {
  private Copies() {}

  /** Of a list without nulls. */
  static <T> List<T> of(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Of a list in which null is a value, such as the parameters of a statement. */
  static List<@Nullable Object> ofValues(@Nullable List<@Nullable Object> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /** The rows themselves, as copying them would cost; none of them may be missing. */
  static List<List<@Nullable Object>> rows(List<List<@Nullable Object>> rows) {
    for (List<@Nullable Object> row : rows) {
      if (row == null) {
        throw new IllegalArgumentException("The key `data` must hold lists, not null.");
      }
    }
    return rows;
  }

  /** Of a map, in its order. */
  static <V> Map<String, V> of(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
