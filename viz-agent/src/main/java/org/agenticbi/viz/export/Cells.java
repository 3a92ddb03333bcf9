package org.agenticbi.viz.export;

import java.math.BigDecimal;

/** Values as text. */
final class Cells {

  private Cells() {}

  /** A number without an exponent; anything else as it is. */
  static String text(Object value) {
    return switch (value) {
      case BigDecimal decimal -> decimal.toPlainString();
      case Double number when Double.isFinite(number) ->
          BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      default -> value.toString();
    };
  }
}
