package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A column with its meaning.
 *
 * @param column in the table
 * @param label its name for a person
 * @param description for people
 * @param synonyms other names
 * @param unit {@code USD}, {@code percent}, {@code days}, ...
 * @param format as in the protocol
 * @param scale what a percentage of 100 is in its values: 1 or 100; null when it is no percentage
 * @param grain how coarse its times are, for example {@code month} for first days of months
 * @param role what it is for
 * @param defaultAggregate how its values become one when nothing is said
 * @param hidden never offered nor linked
 * @param masked never shown
 * @param valueSynonyms other words for its values, by value
 */
public record Field(
    String column,
    @Nullable String label,
    @Nullable String description,
    List<String> synonyms,
    @Nullable String unit,
    @Nullable String format,
    @Nullable Integer scale,
    @Nullable String grain,
    @Nullable ColumnRole role,
    @Nullable AggregateKind defaultAggregate,
    boolean hidden,
    boolean masked,
    Map<String, List<String>> valueSynonyms) {
  /** Copies its lists. */
  public Field {
    synonyms = List.copyOf(synonyms);
    valueSynonyms = Collections.unmodifiableMap(new LinkedHashMap<>(valueSynonyms));
  }

  /** A column of which nothing is said. */
  public static Field of(String column) {
    return new Field(
        column, null, null, List.of(), null, null, null, null, null, null, false, false, Map.of());
  }

  /** The same with a name for a person; the one it had is another name. */
  public Field called(String name) {
    List<String> names = new ArrayList<>(synonyms);
    if (label != null) {
      names.add(label);
    }
    return new Field(
        column,
        name,
        description,
        names,
        unit,
        format,
        scale,
        grain,
        role,
        defaultAggregate,
        hidden,
        masked,
        valueSynonyms);
  }

  /** The same with one more name. */
  public Field alsoCalled(String name) {
    List<String> names = new ArrayList<>(synonyms);
    names.add(name);
    return new Field(
        column,
        label,
        description,
        names,
        unit,
        format,
        scale,
        grain,
        role,
        defaultAggregate,
        hidden,
        masked,
        valueSynonyms);
  }

  /** The same, never offered nor linked. */
  Field asHidden() {
    return new Field(
        column,
        label,
        description,
        synonyms,
        unit,
        format,
        scale,
        grain,
        role,
        defaultAggregate,
        true,
        masked,
        valueSynonyms);
  }
}
