package org.agenticbi.model.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agenticbi.model.catalog.Build;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.joins.JoinEdge.Direction;
import org.agenticbi.model.semantics.SemanticModel;
import org.junit.jupiter.api.Test;

final class JoinTreeTest {
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

  private static String shown(JoinTree tree) {
    return tree.root()
        + tree.edges().stream()
            .map(edge -> arrow(edge.direction()) + edge.child() + "@" + edge.parent())
            .collect(Collectors.joining());
  }

  private static String arrow(Direction direction) {
    return switch (direction) {
      case MANY_TO_ONE -> " > ";
      case ONE_TO_MANY -> " < ";
      case ONE_TO_ONE -> " = ";
    };
  }

  @Test
  void tree_itself() {
    assertThat(graph(SHOP).tree("orders", Set.of("orders")))
        .get()
        .satisfies(tree -> assertThat(tree.edges()).isEmpty());
  }

  @Test
  void tree_towardsOneMultipliesNothing() {
    JoinTree tree = graph(SHOP).tree("order_items", Set.of("customers", "products")).orElseThrow();

    assertThat(shown(tree))
        .isEqualTo("order_items > orders@order_items > products@order_items > customers@orders");
    assertThat(tree.edges().getFirst().parentColumns()).containsExactly("order_id");
    assertThat(tree.edges().getFirst().childColumns()).containsExactly("id");
  }

  @Test
  void tree_towardsManyIsSeen() {
    JoinTree tree = graph(SHOP).tree("customers", Set.of("ORDER_ITEMS")).orElseThrow();

    assertThat(shown(tree)).isEqualTo("customers < orders@customers < order_items@orders");
    assertThat(tree.tables()).containsExactly("customers", "orders", "order_items");
  }

  @Test
  void tree_sharedKeyIsOneToOne() {
    assertThat(shown(graph(SHOP).tree("customers", Set.of("passports")).orElseThrow()))
        .isEqualTo("customers = passports@customers");
  }

  @Test
  void tree_unconnectedOrUnknownIsNone() {
    assertThat(graph(SHOP).tree("orders", Set.of("islands"))).isEmpty();
    assertThat(graph(SHOP).tree("orders", Set.of("nowhere"))).isEmpty();
    assertThat(graph(SHOP).tree("nowhere", Set.of("orders"))).isEmpty();
  }

  @Test
  void trees_otherWaysFollow() {
    List<JoinTree> trees = graph(SHOP).trees("orders", Set.of("regions"), 5);

    assertThat(trees)
        .extracting(JoinTreeTest::shown)
        .startsWith(
            "orders > customers@orders > regions@customers",
            "orders > stores@orders > regions@stores");
    assertThat(trees).isSortedAccordingTo(Comparator.comparingDouble(JoinTree::cost));
  }

  @Test
  void tree_middleTableIsShared() {
    Catalog star =
        Build.catalog(
            List.of(
                Build.integers("hub", "id", "a_id", "b_id", "c_id"),
                Build.integers("a", "id"),
                Build.integers("b", "id"),
                Build.integers("c", "id")),
            Build.key("hub", "a_id", "a", "id"),
            Build.key("hub", "b_id", "b", "id"),
            Build.key("hub", "c_id", "c", "id"));

    assertThat(shown(graph(star).tree("a", Set.of("b", "c")).orElseThrow()))
        .isEqualTo("a < hub@a > b@hub > c@hub");
  }

  @Test
  void tree_declaredBeatsInferred() {
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

    assertThat(shown(graph(catalog).tree("a", Set.of("d")).orElseThrow()))
        .isEqualTo("a > c@a > d@c");
  }

  @Test
  void tree_parallelKeysAreAlternatives() {
    Catalog catalog =
        Build.catalog(
            List.of(
                Build.integers("matches", "id", "home_team_id", "away_team_id"),
                Build.integers("teams", "id")),
            Build.key("matches", "home_team_id", "teams", "id"),
            Build.key("matches", "away_team_id", "teams", "id"));

    JoinEdge edge =
        graph(catalog).tree("matches", Set.of("teams")).orElseThrow().edges().getFirst();

    assertThat(edge.key().fromColumns()).containsExactly("home_team_id");
    assertThat(edge.alternatives())
        .extracting(JoinKey::fromColumns)
        .containsExactly(List.of("away_team_id"));
    JoinEdge other = edge.by(edge.alternatives().getFirst());
    assertThat(other.parentColumns()).containsExactly("away_team_id");
    assertThat(other.alternatives())
        .extracting(JoinKey::fromColumns)
        .containsExactly(List.of("home_team_id"));
  }

  @Test
  void trees_largeCatalogStaysBounded() {
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

    JoinTree tree = graph(large).tree("t2999", Set.of("t2998", "t333")).orElseThrow();

    assertThat(tree.tables()).contains("t2999", "t2998", "t333", "t999");
  }
}
