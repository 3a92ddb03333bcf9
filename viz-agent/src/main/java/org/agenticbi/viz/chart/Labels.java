package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Profile;

/** Finds what to write beside the bars. */
final class Labels {

  private static final int MOST_UPRIGHT = 12;
  private static final int MOST_LETTERS_UPRIGHT = 63;

  private Labels() {}

  /**
   * The fewest labels that name each row differently: one; else one with the identifier that tells
   * its repeats apart; else two, such as first and last name. Empty when rows repeat.
   */
  static Optional<List<LabelField>> naming(Profile profile) {
    List<LabelField> groups = profile.groups();
    for (LabelField label : groups) {
      if (profile.areUnique(List.of(label))) {
        return Optional.of(List.of(label));
      }
    }
    for (LabelField label : groups) {
      for (LabelField other : profile.labels()) {
        if (!other.equals(label) && profile.areUnique(List.of(label, other))) {
          return Optional.of(List.of(label, other));
        }
      }
    }
    return Optional.empty();
  }

  /** What stands beside the bar of each row. */
  static List<String> texts(Profile profile, List<LabelField> naming) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < profile.rows(); row++) {
      int at = row;
      texts.add(String.join(" · ", naming.stream().map(label -> label.text(at)).toList()));
    }
    return texts;
  }

  /** Whether so many labels of such lengths can be read side by side under columns. */
  static boolean fitUpright(List<String> texts) {
    int longest = texts.stream().mapToInt(String::length).max().orElse(0);
    return texts.size() <= MOST_UPRIGHT && longest * texts.size() <= MOST_LETTERS_UPRIGHT;
  }
}
