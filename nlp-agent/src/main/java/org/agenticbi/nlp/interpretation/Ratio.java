package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureExpression.Constant;
import org.jspecify.annotations.Nullable;

/**
 * One total divided by another.
 *
 * @param top what is divided
 * @param bottom by what
 * @param times how many of the latter it is given for: 100 for "per 100 km"; null for one
 * @param percent whether it is a part of one
 */
record Ratio(Operand top, Operand bottom, @Nullable BigDecimal times, boolean percent) {

  Measure measure() {
    String each = times == null ? "" : times.toPlainString() + " ";
    String by = percent ? " as a share of " : " per ";
    String label = top.label() + by + each + bottom.label();
    return new Measure(
        label.toLowerCase(Locale.ROOT).replace(' ', '_'),
        label,
        top.words() + by + each + bottom.words(),
        List.of(),
        top.table(),
        expression(),
        null,
        percent ? "percent" : null,
        percent ? 1 : null,
        null);
  }

  private MeasureExpression expression() {
    MeasureExpression part =
        times == null
            ? top.expression()
            : new Calculated(new Constant(times), '*', top.expression());
    return new Calculated(part, '/', bottom.expression());
  }
}
