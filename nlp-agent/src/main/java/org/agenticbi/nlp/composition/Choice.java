package org.agenticbi.nlp.composition;

import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * What may fill a place.
 *
 * @param column a column, for columns and tests
 * @param table a table, for tables
 * @param operator how the value is compared, for tests and amounts
 * @param operand the value, for tests, amounts and limits
 * @param figure which value of the question it is; -1 for none
 * @param score logarithm of how likely it is
 * @param behind how far it is behind the best for the place
 */
record Choice(
    @Nullable ColumnRef column,
    @Nullable String table,
    Restriction.@Nullable Operator operator,
    Restriction.@Nullable Operand operand,
    int figure,
    double score,
    double behind) {

  Choice(
      @Nullable ColumnRef column,
      @Nullable String table,
      Restriction.@Nullable Operator operator,
      Restriction.@Nullable Operand operand,
      int figure,
      double score) {
    this(column, table, operator, operand, figure, score, 0);
  }

  Choice scored(double newScore) {
    return new Choice(column, table, operator, operand, figure, newScore, behind);
  }

  Choice behind(double best) {
    return new Choice(column, table, operator, operand, figure, score, best - score);
  }

  static Choice of(ColumnRef column, double score) {
    return new Choice(column, null, null, null, -1, score);
  }

  static Choice of(String table, double score) {
    return new Choice(null, table, null, null, -1, score);
  }
}
