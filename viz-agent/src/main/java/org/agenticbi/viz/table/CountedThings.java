package org.agenticbi.viz.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.result.ColumnName;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentMetric;
import org.jspecify.annotations.Nullable;

/**
 * Whether a counted thing may stand in several groups, so that the counts cannot be added up: an
 * order has one channel of its own, but products of many categories. Only labels from the table of
 * the counted things are sure to part them; a time is taken to be one for each.
 */
final class CountedThings {

  private CountedThings() {}

  static boolean areSplit(@Nullable Intent intent, Optional<IntentMetric> metric) {
    if (intent == null || metric.isEmpty() || !metric.get().aggregate().equals("count")) {
      return false;
    }
    List<String> words = ColumnName.words(metric.get().name() + " " + metric.get().label());
    return intent.dimensions().stream()
        .filter(dimension -> dimension.role() != ColumnRole.TIME && dimension.grain() == null)
        .anyMatch(dimension -> !isOwn(dimension, words));
  }

  private static boolean isOwn(IntentDimension dimension, List<String> words) {
    int dot = dimension.column().lastIndexOf('.');
    List<String> table = ColumnName.words(dot < 0 ? "" : dimension.column().substring(0, dot));
    return !table.isEmpty() && words.stream().anyMatch(word -> alike(word, table.getLast()));
  }

  private static boolean alike(String one, String other) {
    return stem(one).equals(stem(other));
  }

  private static String stem(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("(ies|es|s|y|e)$", "");
  }
}
