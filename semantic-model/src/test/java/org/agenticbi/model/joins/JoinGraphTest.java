package org.agenticbi.model.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.Build;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Relationship;
import org.agenticbi.model.semantics.SemanticModel;
import org.junit.jupiter.api.Test;

final class JoinGraphTest {
  private static final Catalog SHOP =
      Build.catalog(
          List.of(
              Build.integers("customers", "id", "region_id"),
              Build.integers("orders", "id", "customer_id", "store_id"),
              Build.integers("order_items", "id", "order_id", "product_id"),
              Build.integers("products", "id"),
              Build.integers("stores", "id", "region_id"),
              Build.integers("regions", "id"),
              Build.integers("passports", "customer_id"),
              Build.integers("islands", "id")),
          Build.key("orders", "customer_id", "customers", "id"),
          Build.key("orders", "store_id", "stores", "id"),
          Build.key("order_items", "order_id", "orders", "id"),
          Build.key("order_items", "product_id", "products", "id"),
          Build.key("stores", "region_id", "regions", "id"),
          Build.key("customers", "region_id", "regions", "id"),
          Build.key("passports", "customer_id", "customers", "id"));

  private static JoinGraph graph(Catalog catalog) {
    return new JoinGraph(catalog, SemanticModel.empty("m"));
  }

  private static String shown(JoinPath path) {
    return path.edges().stream()
        .map(edge -> (edge.manyToOne() ? " > " : " < ") + edge.child())
        .collect(Collectors.joining());
  }

  private static String path(Catalog catalog, String from, String to) {
    return shown(graph(catalog).path(from, to).orElseThrow());
  }

  @Test
  void path_itself() {
    assertThat(graph(SHOP).path("orders", "orders")).contains(new JoinPath(List.of()));
    assertThat(graph(SHOP).distance("orders", "orders")).isZero();
    assertThat(graph(SHOP).manyToOne("orders", "orders")).isTrue();
  }

  @Test
  void path_towardsOneMultipliesNothing() {
    JoinPath path = graph(SHOP).path("order_items", "customers").orElseThrow();

    assertThat(shown(path)).isEqualTo(" > orders > customers");
    assertThat(path.manyToOne()).isTrue();
    assertThat(path.edges().getFirst().parentColumns()).containsExactly("order_id");
    assertThat(path.edges().getFirst().childColumns()).containsExactly("id");
  }

  @Test
  void path_towardsManyIsSeen() {
    JoinPath path = graph(SHOP).path("customers", "ORDER_ITEMS").orElseThrow();

    assertThat(shown(path)).isEqualTo(" < orders < order_items");
    assertThat(path.manyToOne()).isFalse();
    assertThat(path.edges().getFirst().parentColumns()).containsExactly("id");
    assertThat(path.edges().getFirst().childColumns()).containsExactly("customer_id");
  }

  @Test
  void path_unconnectedOrUnknownIsNone() {
    assertThat(graph(SHOP).path("orders", "islands")).isEmpty();
    assertThat(graph(SHOP).path("orders", "nowhere")).isEmpty();
    assertThat(graph(SHOP).path("nowhere", "orders")).isEmpty();
    assertThat(graph(SHOP).distance("orders", "islands")).isInfinite();
    assertThat(graph(SHOP).manyToOne("orders", "islands")).isFalse();
  }

  @Test
  void path_firstKeyOfTheCatalogBreaksTies() {
    assertThat(path(SHOP, "orders", "regions")).isEqualTo(" > customers > regions");
  }

  @Test
  void path_avoidsTwoChildrenOfOneParent() {
    Catalog catalog =
        Build.catalog(
            List.of(
                Build.integers("stock", "shop_id", "movement_id"),
                Build.integers("shops", "id"),
                Build.integers("visits", "id", "shop_id", "card_id"),
                Build.integers("movements", "id", "card_id"),
                Build.integers("cards", "id", "visit_id")),
            Build.key("stock", "shop_id", "shops", "id"),
            Build.key("visits", "shop_id", "shops", "id"),
            Build.key("stock", "movement_id", "movements", "id"),
            Build.key("movements", "card_id", "cards", "id"),
            Build.key("cards", "visit_id", "visits", "id"));

    assertThat(path(catalog, "stock", "visits")).isEqualTo(" > movements > cards > visits");
  }

  @Test
  void path_declaredBeatsInferred() {
    Catalog catalog =
        Build.catalog(
            List.of(
                Build.integers("a", "id", "b_id", "c_id"),
                Build.integers("b", "id", "d_id"),
                Build.integers("c", "id", "d_id"),
                Build.integers("d", "id")),
            new ForeignKey("a", List.of("b_id"), "b", List.of("id"), 0.7),
            Build.key("b", "d_id", "d", "id"),
            Build.key("a", "c_id", "c", "id"),
            Build.key("c", "d_id", "d", "id"));

    assertThat(path(catalog, "a", "d")).isEqualTo(" > c > d");
  }

  @Test
  void keys_parallelKeysKeepTheirOrder() {
    Catalog catalog =
        Build.catalog(
            List.of(
                Build.integers("matches", "id", "home_team_id", "away_team_id", "winner"),
                Build.integers("teams", "id")),
            new ForeignKey("matches", List.of("winner"), "teams", List.of("id"), 0.6),
            Build.key("matches", "home_team_id", "teams", "id"),
            Build.key("matches", "away_team_id", "teams", "id"));

    assertThat(graph(catalog).keys("teams", "matches"))
        .extracting(JoinKey::fromColumns)
        .containsExactly(List.of("home_team_id"), List.of("away_team_id"), List.of("winner"));
    assertThat(graph(catalog).path("teams", "matches").orElseThrow().edges().getFirst())
        .extracting(JoinEdge::childColumns)
        .isEqualTo(List.of("home_team_id"));
  }

  @Test
  void path_keysBothWaysMultiplyNothing() {
    Catalog catalog =
        Build.catalog(
            List.of(
                Build.integers("departments", "id", "head_id"),
                Build.integers("employees", "id", "department_id")),
            Build.key("departments", "head_id", "employees", "id"),
            Build.key("employees", "department_id", "departments", "id"));

    assertThat(path(catalog, "departments", "employees")).isEqualTo(" > employees");
    assertThat(path(catalog, "employees", "departments")).isEqualTo(" > departments");
  }

  @Test
  void neighbours_bothWays() {
    assertThat(graph(SHOP).neighbours("orders"))
        .containsExactly("customers", "stores", "order_items");
    assertThat(graph(SHOP).neighbours("islands")).isEmpty();
  }

  @Test
  void keys_ofASharedPrimaryKeyAreOneToOne() {
    assertThat(graph(SHOP).keys("customers", "passports"))
        .extracting(JoinKey::oneToOne)
        .containsExactly(true);
    assertThat(graph(SHOP).keys("customers", "orders"))
        .extracting(JoinKey::oneToOne)
        .containsExactly(false);
    assertThat(graph(SHOP).manyToOne("passports", "customers")).isTrue();
    assertThat(graph(SHOP).manyToOne("customers", "passports")).isFalse();
  }

  @Test
  void path_relationshipOfTheModel() {
    SemanticModel empty = SemanticModel.empty("m");
    SemanticModel model =
        new SemanticModel(
            "m",
            null,
            "",
            List.of(),
            List.of(
                new Relationship(
                    "islands", List.of("id"), "regions", List.of("id"), "islands of regions")),
            List.of(),
            empty.fiscalYearStartMonth(),
            empty.fiscalYearNamedByEnd(),
            null);

    assertThat(new JoinGraph(SHOP, model).manyToOne("islands", "regions")).isTrue();
  }

  @Test
  void path_largeCatalog() {
    List<Table> tables = new ArrayList<>();
    List<ForeignKey> keys = new ArrayList<>();
    IntStream.range(0, 3000)
        .forEach(i -> {
          tables.add(Build.integers("t" + i, "id", "p"));
          if (i > 0) {
            keys.add(Build.key("t" + i, "p", "t" + i / 3, "id"));
          }
        });
    Catalog large = Build.catalog(tables, keys.toArray(ForeignKey[]::new));

    assertThat(path(large, "t2999", "t37")).isEqualTo(" > t999 > t333 > t111 > t37");
  }
}
