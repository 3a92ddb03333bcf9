package org.agenticbi.training;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.query.Restriction;

/**
 * Conditions of which all or one must hold.
 *
 * @param anyOf whether one is enough; false for less than two
 */
record Junction(boolean anyOf, List<Restriction> restrictions) {
  static final Junction NONE = new Junction(false, List.of());

  Junction {
    restrictions = List.copyOf(restrictions);
  }

  static Junction of(Restriction restriction) {
    return new Junction(false, List.of(restriction));
  }

  /** Both hold. */
  Junction and(Junction other) {
    return with(other, false);
  }

  /** One of the two holds. */
  Junction or(Junction other) {
    return with(other, true);
  }

  private Junction with(Junction other, boolean any) {
    if (restrictions.isEmpty()) {
      return other;
    }
    if (other.restrictions.isEmpty()) {
      return this;
    }
    if (!fits(any) || !other.fits(any)) {
      throw new UnsupportedStatementException("AND mixed with OR");
    }
    List<Restriction> all = new ArrayList<>(restrictions);
    all.addAll(other.restrictions);
    return new Junction(any, all);
  }

  private boolean fits(boolean any) {
    return restrictions.size() == 1 || anyOf == any;
  }
}
