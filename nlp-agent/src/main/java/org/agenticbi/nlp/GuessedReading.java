package org.agenticbi.nlp;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.EndOfState;
import org.agenticbi.nlp.interpretation.FarConditions;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/**
 * Tells readings that rest on a guess where nobody described the database: a table that was only
 * spoken of made into a condition, a condition on rows that only share a row above with those asked
 * for, a column of a long table listed for want of anything better, or prices of one piece summed.
 */
final class GuessedReading {

  private static final int LONG = 300;
  private static final int MANY_GROUPS = 60;
  private static final int FEW = 20;

  /** Of fewer different amounts each may be a step of a scale, as the rates of a tax are. */
  private static final int SCALE = 6;

  private static final Set<String> PRICE =
      Set.of("price", "cost", "rate", "fee", "wage", "tariff", "charge");
  private static final Set<String> OF_ONE =
      Set.of("unit", "per", "hourly", "daily", "nightly", "list", "each");

  private final Schema schema;

  GuessedReading(Schema schema) {
    this.schema = schema;
  }

  boolean risky(Interpretation asked) {
    return schema.drafted()
        && (spokenOf(asked)
            || listsColumn(asked)
            || listsNumbers(asked)
            || sumsPrices(asked)
            || groupsByNumbers(asked)
            || lacksKey(asked)
            || EndOfState.datedByBeginning(schema, asked)
            || FarConditions.any(schema, asked));
  }

  /** "items that nobody bought" as order lines without an order, where each has one. */
  private boolean lacksKey(Interpretation asked) {
    return asked.filters().stream()
        .anyMatch(filter ->
            filter instanceof Filter.Missing missing
                && !missing.negated()
                && isKey(missing.column())
                && never(missing.column()));
  }

  private boolean isKey(ColumnRef column) {
    return schema.primaryKey(column.table()).contains(column)
        || schema.catalog().foreignKeys().stream()
            .anyMatch(key ->
                key.fromTable().equals(column.table())
                    && key.fromColumns().contains(column.column()));
  }

  private boolean never(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile != null && profile.nullShare() == 0;
  }

  /** "show me costs this year": numbers one below the other, of nothing that is named. */
  private boolean listsNumbers(Interpretation asked) {
    boolean bare =
        !asked.aggregated()
            && asked.outputs().size() == 1
            && schema.quantity(asked.outputs().getFirst());
    return bare
        && (asked.ranking() == null || asked.ranking().limit() == null)
        && asked.filters().stream().allMatch(Filter.Window.class::isInstance)
        && schema.table(asked.outputs().getFirst().table()).rowCount() >= FEW;
  }

  /** "vat collected by quarter": nobody wants a group for each of hundreds of amounts. */
  private boolean groupsByNumbers(Interpretation asked) {
    return asked.dimensions().stream()
        .anyMatch(dimension ->
            dimension instanceof Dimension.OfColumn(ColumnRef column)
                && (schema.quantity(column) || schema.role(column) == ColumnRole.TIME)
                && (distinct(column) >= MANY_GROUPS || amountBeside(asked, column)));
  }

  /** "stock value by store, at unit cost": the cost of each piece is no group of the stores. */
  private boolean amountBeside(Interpretation asked, ColumnRef column) {
    return asked.aggregated()
        && schema.quantity(column)
        && schema.column(column).type() == ColumnType.DECIMAL
        && distinct(column) >= SCALE
        && asked.dimensions().size() > 1
        && asked.dimensions().stream()
            .noneMatch(other ->
                other instanceof Dimension.OfEntity entity
                    && entity.table().equals(column.table()));
  }

  private long distinct(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile == null ? 0 : profile.distinct();
  }

  /** "total cost" as the sum of unit costs says nothing: pieces were bought at each of them. */
  private static boolean sumsPrices(Interpretation asked) {
    return asked.metrics().stream().anyMatch(GuessedReading::sumOfPrices);
  }

  private static boolean sumOfPrices(Metric metric) {
    if (!(metric instanceof Metric.ColumnAggregate sum) || sum.kind() != AggregateKind.SUM) {
      return false;
    }
    List<String> words = List.of(Schema.words(sum.column().column()).split(" ", -1));
    return words.stream().anyMatch(PRICE::contains) && words.stream().anyMatch(OF_ONE::contains);
  }

  private static boolean spokenOf(Interpretation asked) {
    return asked.filters().stream()
        .anyMatch(filter ->
            filter instanceof Filter.Related related
                && !related.negated()
                && related.inner().isEmpty()
                && !partOfThose(asked, related));
  }

  /** "share of invoices paid late": of those with payments, as a part of these has late ones. */
  private static boolean partOfThose(Interpretation asked, Filter.Related those) {
    return asked.metrics().stream()
        .anyMatch(metric ->
            metric instanceof Metric.Portion portion
                && portion.part() instanceof Filter.Related part
                && part.table().equals(those.table())
                && part.anchor().equals(those.anchor()));
  }

  private boolean listsColumn(Interpretation asked) {
    boolean all =
        asked.filters().isEmpty()
            && (asked.ranking() == null || asked.ranking().limit() == null)
            && !asked.distinct();
    return all
        && !asked.aggregated()
        && asked.outputs().size() == 1
        && schema.table(asked.outputs().getFirst().table()).rowCount() >= LONG;
  }
}
