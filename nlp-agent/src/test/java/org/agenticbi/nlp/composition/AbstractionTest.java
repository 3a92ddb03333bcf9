package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.nlp.ShopCatalog;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AbstractionTest {

  private static final ColumnRef NAME = new ColumnRef("customers", "customer_name");
  private static final ColumnRef CUSTOMER = new ColumnRef("customers", "customer_id");
  private static final ColumnRef CITY = new ColumnRef("customers", "city");
  private static final ColumnRef AGE = new ColumnRef("customers", "age");
  private static final ColumnRef BUYER = new ColumnRef("orders", "customer_id");
  private final SchemaIndex index =
      new SchemaIndex(
          new Schema(RoleAssignment.assign(ShopCatalog.catalog()), SemanticModel.empty("shop")));

  static Stream<Query> queries() {
    Item mean = new Item(AggregateKind.AVERAGE, false, AGE);
    Query inParis = block(List.of(Item.of(BUYER)), List.of(), List.of(), null);
    return Stream.of(
        block(List.of(Item.of(NAME)), List.of(equal(CITY, "Paris")), List.of(), null),
        block(List.of(Item.of(CITY), mean), List.of(), List.of(CITY), null),
        block(
            List.of(Item.of(NAME)),
            List.of(
                new Restriction(
                    Item.of(CUSTOMER), Operator.NOT_IN, new Restriction.Nested(inParis))),
            List.of(),
            null),
        block(
            List.of(Item.of(CUSTOMER)),
            List.of(),
            List.of(),
            new Query.Combination(Query.SetKind.EXCEPT, inParis)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void of_query_isAssembledToTheSame(Query query) {
    Abstraction abstraction = Abstraction.of(query, index);

    assertThat(OpenSlots.of(abstraction.form())).hasSameSizeAs(abstraction.fillers());
    assertThat(Assembly.query(abstraction.form(), abstraction.fillers(), index)).contains(query);
  }

  @Test
  void of_allColumnsOfATable_isOneSlot() {
    List<Item> all = index.schema().columns("customers").stream().map(Item::of).toList();
    Abstraction abstraction = Abstraction.of(block(all, List.of(), List.of(), null), index);

    assertThat(FormText.clause(abstraction.form(), Clause.SELECT)).isEqualTo("a");
  }

  private static Restriction equal(ColumnRef column, String value) {
    return new Restriction(Item.of(column), Operator.EQUAL, new Restriction.Value(value));
  }

  private static Query block(
      List<Item> items,
      List<Restriction> where,
      List<ColumnRef> groups,
      Query.@Nullable Combination combination) {
    return new Query(
        false, items, where, false, groups, List.of(), List.of(), null, List.of(), combination);
  }
}
