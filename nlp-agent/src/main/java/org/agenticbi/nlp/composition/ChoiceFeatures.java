package org.agenticbi.nlp.composition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How likely the fillings of a candidate are, by what they are for, and how far from the best. */
final class ChoiceFeatures {

  private enum Purpose {
    SELECT,
    TEST,
    GROUP,
    ORDER,
    TABLE,
    INNER
  }

  private ChoiceFeatures() {}

  static void add(FeatureVector vector, Candidate candidate) {
    Map<Purpose, Double> least = new EnumMap<>(Purpose.class);
    Map<Purpose, Double> behind = new EnumMap<>(Purpose.class);
    double sum = 0;
    List<Choice> choices = candidate.choices();
    for (int place = 0; place < choices.size(); place++) {
      Purpose purpose = purpose(candidate.slots().get(place).role());
      least.merge(purpose, choices.get(place).score(), Math::min);
      behind.merge(purpose, choices.get(place).behind(), Math::max);
      sum += choices.get(place).behind();
    }
    vector.add("behind choices", sum);
    for (Purpose each : Purpose.values()) {
      vector.add("least", each, least.getOrDefault(each, 0.0));
      vector.add("behind", each, behind.getOrDefault(each, 0.0));
    }
  }

  private static Purpose purpose(Role role) {
    if (role.block() != Role.Block.MAIN) {
      return Purpose.INNER;
    }
    return switch (role.use()) {
      case SELECT, EVERYTHING -> Purpose.SELECT;
      case TEXT, PATTERN, AMOUNT, ABSENCE, NESTED -> Purpose.TEST;
      case GROUP, HAVING -> Purpose.GROUP;
      case ORDER, LIMIT -> Purpose.ORDER;
      case PARTNER, COUNTED, EXISTING -> Purpose.TABLE;
    };
  }
}
