package org.agenticbi.nlp.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.nlp.ShopCatalog;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** Hand-made candidates over the shop, for comparing them with questions. */
final class ShopCandidates {

  static final ColumnRef NAME = new ColumnRef("customers", "customer_name");
  static final ColumnRef CITY = new ColumnRef("customers", "city");
  static final ColumnRef AGE = new ColumnRef("customers", "age");
  static final SchemaIndex SHOP =
      new SchemaIndex(
          new Schema(RoleAssignment.assign(ShopCatalog.catalog()), SemanticModel.empty("shop")));

  private ShopCandidates() {}

  static Analysis analysis(String question) {
    return new Analysis(question, SHOP, LocalDate.of(2025, 6, 30));
  }

  /** A query of one block with nothing but items and conditions. */
  static Query select(List<Item> items, Restriction... where) {
    return new Query(
        false,
        items,
        List.of(where),
        false,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null);
  }

  static Restriction equal(ColumnRef column, String value) {
    return new Restriction(Item.of(column), Operator.EQUAL, new Restriction.Value(value));
  }

  /** Without anything of how it was composed. */
  static Candidate of(Query query) {
    Form form = Abstraction.of(query, SHOP).form();
    return new Candidate(query, form, List.of(), List.of(), Map.of(), 0, 0);
  }

  static double value(FeatureVector vector, String name) {
    return vector.values()[vector.names().indexOf(name)];
  }
}
