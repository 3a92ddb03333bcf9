package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * The drafted ledger: what was booked on accounts, of which some are costs. Costs that are spoken
 * of are those that were booked, unless bills or plans are spoken of.
 *
 * @param schema of the database
 * @param costs what was booked on the accounts of costs
 * @param amount what was booked on whichever account
 * @param kind the condition that tells the accounts of costs
 */
record Bookings(Schema schema, Measure costs, Measure amount, RowCondition kind) {

  /** The ledger of a database; empty where none was drafted. */
  static Optional<Bookings> of(Schema schema) {
    if (!schema.drafted()) {
      return Optional.empty();
    }
    Optional<Measure> amount = measure(schema, "booked_amount");
    Optional<Measure> costs = measure(schema, "expenses");
    if (amount.isEmpty() || costs.isEmpty()) {
      return Optional.empty();
    }
    return costs.get().expression() instanceof Aggregated aggregated
            && !aggregated.filters().isEmpty()
        ? Optional.of(
            new Bookings(schema, costs.get(), amount.get(), aggregated.filters().getFirst()))
        : Optional.empty();
  }

  private static Optional<Measure> measure(Schema schema, String name) {
    return schema.model().measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst();
  }

  /** Whether each booking has at most one row of a table. */
  boolean reaches(String table) {
    return table.equals(costs.table()) || schema.joins().manyToOne(costs.table(), table);
  }

  /** The table whose rows are the accounts. */
  String accounts() {
    return Objects.requireNonNull(kind.table());
  }

  /** The kinds of accounts that the drafted numbers know: earned and spent, and no balances. */
  List<String> kinds() {
    return schema.model().measures().stream()
        .filter(measure -> measure.table().equals(costs.table()))
        .flatMap(measure -> conditions(measure.expression()))
        .filter(each -> each.table().equals(kind.table()) && each.column().equals(kind.column()))
        .flatMap(each -> each.values().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<RowCondition> conditions(MeasureExpression expression) {
    return switch (expression) {
      case Aggregated aggregated -> aggregated.filters().stream();
      case MeasureExpression.Calculated calculated ->
          Stream.concat(conditions(calculated.left()), conditions(calculated.right()));
      case MeasureExpression.Constant _ -> Stream.empty();
    };
  }

  /** Whether a name may be the costs. */
  boolean areCosts(@Nullable Mention mention) {
    return mention instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.MeasureTarget measure
                    && measure.measure().equals(costs));
  }

  /** Whether all that is named can be said of bookings: suppliers and bills cannot. */
  boolean reachesAll(List<Mention> mentions) {
    return mentions.stream()
        .filter(Mention.Name.class::isInstance)
        .map(Mention.Name.class::cast)
        .allMatch(this::reaches);
  }

  private boolean reaches(Mention.Name name) {
    return name.candidates().stream().anyMatch(each -> reaches(each.target()))
        || name.candidates().stream()
            .allMatch(each -> each.source() == Candidate.Source.PART_OF_VALUE);
  }

  private boolean reaches(Target target) {
    return switch (target) {
      case Target.MeasureTarget _ -> true;
      case Target.TableTarget table -> reaches(table.table());
      case Target.ColumnTarget column -> reaches(column.column().table());
      case Target.ValueTarget value -> reaches(value.column().table());
    };
  }

  /** The only account that has all words of a phrase in its name; empty for none or several. */
  Optional<Target.ValueTarget> accountWith(String phrase) {
    List<String> words = List.of(ValueIndex.stems(phrase).split(" ", -1));
    List<Target.ValueTarget> found =
        schema.labels(accounts()).stream()
            .filter(column -> schema.column(column).type() == ColumnType.TEXT)
            .flatMap(column -> values(column).stream())
            .filter(
                value -> List.of(ValueIndex.stems(value.value()).split(" ", -1)).containsAll(words))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private List<Target.ValueTarget> values(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile == null
        ? List.of()
        : profile.values().stream()
            .map(value -> new Target.ValueTarget(column, value.value()))
            .toList();
  }
}
