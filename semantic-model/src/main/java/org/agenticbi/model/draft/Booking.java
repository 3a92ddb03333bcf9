package org.agenticbi.model.draft;

import java.math.BigDecimal;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.ConstantNumber;
import org.agenticbi.model.semantics.RowExpression.Either;
import org.agenticbi.model.semantics.RowExpression.OrZero;
import org.jspecify.annotations.Nullable;

/**
 * The money of one booking: one amount, or what it debits and what it credits. Costs are debited
 * and revenue is credited; the other side takes some of it back.
 *
 * @param debit the amount, or what is debited
 * @param credit what is credited; null when there is one amount
 * @param debited which rows are debits, where one column has the amount of both sides and another
 *     says which; null elsewhere
 */
record Booking(Table table, Column debit, @Nullable Column credit, @Nullable RowCondition debited) {

  private static final RowExpression NOTHING = new ConstantNumber(BigDecimal.ZERO);

  /** Whether debits and credits are told apart. */
  boolean twoSided() {
    return credit != null || debited != null;
  }

  /** What a booking of costs has cost. */
  RowExpression spent() {
    if (debited != null) {
      return new Either(debited, plain(debit), taken());
    }
    return credit == null ? plain(debit) : new Arithmetic(side(debit), '-', side(credit));
  }

  /** What a booking of revenue has earned. */
  RowExpression earned() {
    if (debited != null) {
      return new Either(debited, taken(), plain(debit));
    }
    return credit == null ? plain(debit) : new Arithmetic(side(credit), '-', side(debit));
  }

  private RowExpression taken() {
    return new Arithmetic(NOTHING, '-', plain(debit));
  }

  /** What is summed for costs, for people. */
  String spentWords() {
    if (debited != null) {
      return "debits less credits (" + Words.phrase(debit.name()) + ")" + of();
    }
    String less = credit == null ? "" : " less " + Words.phrase(credit.name());
    return Words.phrase(debit.name()) + less + of();
  }

  /** What is summed for revenue, for people. */
  String earnedWords() {
    if (debited != null) {
      return "credits less debits (" + Words.phrase(debit.name()) + ")" + of();
    }
    String more = credit == null ? "" : Words.phrase(credit.name()) + " less ";
    return more + Words.phrase(debit.name()) + of();
  }

  private String of() {
    return " of " + Words.phrase(table.name());
  }

  private RowExpression side(Column column) {
    Profile profile = column.profile();
    boolean filled = profile != null && profile.nullShare() == 0;
    return filled ? plain(column) : new OrZero(plain(column));
  }

  private ColumnValue plain(Column column) {
    return new ColumnValue(table.name(), column.name());
  }
}
