package org.agenticbi.nlp.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.nlp.schema.Schema;

/**
 * Whether accounts may be customers. Those of a bank or of a ledger are not: revenue by account is
 * no revenue by customer.
 */
final class CustomerAccounts {
  private static final String ACCOUNT = "account";

  private final Set<String> ledgers;

  CustomerAccounts(Schema schema) {
    this.ledgers =
        schema.model().measures().stream()
            .map(Measure::expression)
            .flatMap(expression -> conditions(expression).stream())
            .map(RowCondition::table)
            .collect(Collectors.toSet());
  }

  /** Whether the target may be what a word for customers says by way of "account". */
  boolean allow(String said, String synonym, Target target) {
    if (!synonym.equals(ACCOUNT) || said.contains(ACCOUNT)) {
      return true;
    }
    String table =
        switch (target) {
          case Target.TableTarget found -> found.table();
          case Target.ColumnTarget found -> found.column().table();
          case Target.ValueTarget found -> found.column().table();
          case Target.MeasureTarget found -> found.measure().table();
        };
    return NameParts.singular(table).equals(List.of(ACCOUNT)) && !ledgers.contains(table);
  }

  private static List<RowCondition> conditions(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Aggregated sum -> sum.filters();
      case MeasureExpression.Calculated both ->
          Stream.concat(conditions(both.left()).stream(), conditions(both.right()).stream())
              .toList();
      case MeasureExpression.Constant _ -> List.of();
    };
  }
}
