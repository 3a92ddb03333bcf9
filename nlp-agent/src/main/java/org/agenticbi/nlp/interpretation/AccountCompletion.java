package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;

/**
 * "salaries by month", "the largest expense accounts": accounts are spoken of without a number, and
 * what was booked on them is meant.
 */
final class AccountCompletion {

  private final Schema schema;
  private final Draft draft;

  AccountCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    Bookings bookings = Bookings.of(schema).orElse(null);
    if (bookings == null) {
      return;
    }
    if (draft.kindOfAccount != null && amount(bookings).equals(draft.ranking.column)) {
      draft.ranking.column = null;
    }
    if (!draft.metrics.isEmpty() || !draft.ranking.byNothing()) {
      return;
    }
    Metric.ModelMeasure kind = draft.kindOfAccount;
    if (kind != null) {
      ofKind(bookings, kind);
    } else if (nothingNamed() && named(bookings)) {
      draft.pending.clear();
      draft.metrics.add(new Metric.ModelMeasure(bookings.amount()));
      draft.assume(bookings.amount().label().toLowerCase(Locale.ROOT));
    }
  }

  private void ofKind(Bookings bookings, Metric.ModelMeasure kind) {
    boolean counted = draft.counting();
    boolean ranked = draft.ranking.asked || draft.ranking.top || draft.ranking.limit != null;
    boolean shown = draft.outputs.remove(amount(bookings));
    if (counted) {
      return;
    }
    if (ranked) {
      draft.ranking.adjective = null;
      draft.ranking.asked = true;
      draft.ranking.metric = kind;
      draft.vague = null;
    } else if (shown || !draft.dimensions.isEmpty() || draft.share) {
      draft.metrics.add(kind);
      listed(bookings);
    }
  }

  /** The accounts that would be listed are the groups. */
  private void listed(Bookings bookings) {
    if (bookings.accounts().equals(draft.subject)) {
      draft.subject = null;
      draft.dimensions.add(new Dimension.OfEntity(bookings.accounts()));
    }
  }

  private static ColumnRef amount(Bookings bookings) {
    return bookings.amount().expression() instanceof Aggregated aggregated
            && aggregated.row() instanceof ColumnValue value
        ? new ColumnRef(value.table(), value.column())
        : new ColumnRef(bookings.costs().table(), "");
  }

  private boolean nothingNamed() {
    boolean sums =
        draft.pending.stream().allMatch(each -> Set.of(AggregateKind.SUM).contains(each.kind()));
    ColumnRef time = draft.time.column;
    boolean ownTime = time == null || time.table().equals(bookedIn());
    return sums
        && ownTime
        && draft.outputs.isEmpty()
        && draft.subject == null
        && draft.events.isEmpty()
        && draft.vague == null
        && !draft.ranking.asked;
  }

  private String bookedIn() {
    return Bookings.of(schema).map(bookings -> bookings.costs().table()).orElse("");
  }

  /** Whether an account is named, and nothing that bookings know nothing of. */
  private boolean named(Bookings bookings) {
    return draft.filters.stream()
            .anyMatch(each ->
                each instanceof Filter.Values values
                    && !values.negated()
                    && values.table().equals(bookings.accounts())
                    && namesAccounts(bookings, values.column()))
        && draft.filters.stream().allMatch(each -> bookings.reaches(each.table()));
  }

  /** "cost of sales by department": a class of accounts stands for what was booked on them too. */
  private boolean namesAccounts(Bookings bookings, ColumnRef column) {
    return schema.labels(bookings.accounts()).contains(column)
        || schema.role(column) == ColumnRole.CATEGORY;
  }
}
