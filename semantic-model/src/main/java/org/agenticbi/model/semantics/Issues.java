package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.agenticbi.protocol.NearestNames;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a model, so that all of it can be told at once. */
final class Issues {
  private final List<Issue> issues = new ArrayList<>();

  void error(Place place, String message, @Nullable String suggestion) {
    issues.add(new Issue(Issue.Severity.ERROR, place.where(), place.line(), message, suggestion));
  }

  void warning(Place place, String message, @Nullable String suggestion) {
    issues.add(new Issue(Issue.Severity.WARNING, place.where(), place.line(), message, suggestion));
  }

  /** A suggestion of the known names that may have been meant. */
  static String didYouMean(String name, Collection<String> known) {
    List<String> near = NearestNames.like(name, known, 3);
    if (!near.isEmpty()) {
      return "Did you mean " + String.join(" or ", near) + "?";
    }
    return known.isEmpty()
        ? "There is none."
        : "There are: " + String.join(", ", known.stream().sorted().limit(12).toList()) + ".";
  }

  /** In the order of the text. */
  List<Issue> all() {
    return issues.stream().sorted(Comparator.comparingInt(Issue::line)).toList();
  }
}
