package org.agenticbi.nlp.plan;

import java.util.List;
import org.agenticbi.model.sql.Condition;
import org.jspecify.annotations.Nullable;

/** Conditions put together. */
final class Conditions {

  private Conditions() {}

  /** All of them; null for none. */
  static @Nullable Condition all(List<Condition> conditions) {
    return switch (conditions.size()) {
      case 0 -> null;
      case 1 -> conditions.getFirst();
      default -> new Condition.And(conditions);
    };
  }

  /** Both of them, either of which may be missing. */
  static @Nullable Condition both(@Nullable Condition one, @Nullable Condition other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new Condition.And(List.of(one, other));
  }
}
