package org.agenticbi.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignKeyInferenceTest {

  private static List<String> inferred(Table... tables) {
    return ForeignKeyInference.infer(Build.catalog(List.of(tables))).foreignKeys().stream()
        .map(key ->
            key.fromTable()
                + "."
                + key.fromColumns().getFirst()
                + " > "
                + key.toTable()
                + "."
                + key.toColumns().getFirst())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "dept_id, department, id",
    "sku_id, skus, id",
    "customer_id, customers, id",
    "customer_id, customers, customer_id",
    "stuid, student, stuid",
    "customer, customers, id",
    "billing_address_id, addresses, address_id",
    "home_team_id, teams, id",
    "winning_pilot, pilot, pilot_id",
    "category_code, categories, code",
    "personId, People, id",
  })
  void infer_byName(String column, String table, String key) {
    assertThat(inferred(Build.integers("facts", "fact_id", column), Build.integers(table, key)))
        .containsExactly("facts." + column + " > " + table + "." + key);
  }

  @ParameterizedTest
  @CsvSource({
    "id, customers, id",
    "name, customers, name",
    "year, seasons, year",
    "number_of_pilots, pilots, id",
    "amount, customers, id",
    "customer_name, customers, id",
    "total_customers, customers, id",
  })
  void infer_notBetweenStrangers(String column, String table, String key) {
    assertThat(inferred(Build.integers("facts", "fact_id", column), Build.integers(table, key)))
        .isEmpty();
  }

  @Test
  void infer_notBetweenOwnKeysCalledId() {
    assertThat(inferred(Build.integers("orders", "id"), Build.integers("customers", "id")))
        .isEmpty();
  }

  @Test
  void infer_ofItsOwnTable() {
    assertThat(inferred(Build.integers("employees", "id", "manager_id", "reports_to")))
        .containsExactly(
            "employees.manager_id > employees.id", "employees.reports_to > employees.id");
  }

  @Test
  void infer_typesMustFit() {
    Table facts =
        Build.table(
            "facts",
            Build.column("fact_id", ColumnType.INTEGER),
            Build.column("customer_id", ColumnType.TEXT));

    assertThat(inferred(facts, Build.integers("customers", "id"))).isEmpty();
  }

  @Test
  void infer_valuesMustFit() {
    Profile keys = Build.values(List.of(), "1", "2", "3");
    Table customers = Build.table("customers", Build.column("id", ColumnType.INTEGER, keys));

    assertThat(inferred(factsOf(Build.values(List.of(), "1", "3")), customers)).hasSize(1);
    assertThat(inferred(factsOf(Build.values(List.of(), "7", "8", "9")), customers)).isEmpty();
  }

  private static Table factsOf(Profile values) {
    return Build.table(
        "facts",
        Build.column("fact_id", ColumnType.INTEGER),
        Build.column("customer_id", ColumnType.INTEGER, values));
  }

  @Test
  void infer_ownerOfASharedKey() {
    assertThat(
            inferred(
                Build.integers("school", "school_id"),
                Build.integers("school_details", "school_id"),
                Build.integers("player", "player_id", "school_id")))
        .contains("player.school_id > school.school_id")
        .doesNotContain("player.school_id > school_details.school_id");
  }

  @Test
  void infer_doubtfulBetweenTwoIsNone() {
    assertThat(
            inferred(
                Build.integers("checking", "custid"),
                Build.integers("savings", "custid"),
                Build.integers("visits", "visit_id", "custid")))
        .doesNotContain("visits.custid > checking.custid", "visits.custid > savings.custid");
  }

  @Test
  void infer_declaredStaysAndComesFirst() {
    Catalog catalog =
        Build.catalog(
            List.of(
                Build.integers("orders", "id", "customer_id", "store_id"),
                Build.integers("customers", "id"),
                Build.integers("stores", "id")),
            Build.key("orders", "customer_id", "customers", "id"));

    List<ForeignKey> keys = ForeignKeyInference.infer(catalog).foreignKeys();

    assertThat(keys).extracting(ForeignKey::declared).containsExactly(true, false);
    assertThat(keys.get(1).confidence()).isBetween(0.5, 0.99);
  }

  private static Table keyed(ColumnType type, String column, Profile profile) {
    return Build.table("venues", Build.column(column, type, profile));
  }

  private static Table using(ColumnType type, Profile values) {
    return Build.table(
        "concerts",
        Build.column("concert", ColumnType.INTEGER),
        Build.column("held_at", type, values));
  }

  @Test
  void infer_byValuesAlone() {
    Profile codes = Build.values(List.of(), "ams", "ber", "cai");
    Table texts = keyed(ColumnType.TEXT, "code", codes);
    Table numbers =
        keyed(ColumnType.INTEGER, "nr", Build.values(List.of(), "1001", "1050", "1201", "2002"));

    assertThat(inferred(using(ColumnType.TEXT, codes), texts))
        .containsExactly("concerts.held_at > venues.code");
    assertThat(
            inferred(
                using(ColumnType.INTEGER, Build.values(List.of(), "1001", "1201", "2002")),
                numbers))
        .containsExactly("concerts.held_at > venues.nr");
  }

  @Test
  void infer_notByValuesThatAnyNumberMeets() {
    Profile small = Build.values(List.of(), "1", "2", "3", "4");
    Profile dense = Build.values(List.of(), "1001", "1002", "1003", "1004");

    assertThat(inferred(using(ColumnType.INTEGER, small), keyed(ColumnType.INTEGER, "nr", small)))
        .isEmpty();
    assertThat(inferred(using(ColumnType.INTEGER, dense), keyed(ColumnType.INTEGER, "nr", dense)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ams;ber;oslo", "ams;ber"})
  void infer_notByOtherOrFewValues(String values) {
    Table venues = keyed(ColumnType.TEXT, "code", Build.values(List.of(), "ams", "ber", "cai"));
    Profile held = Build.values(List.of(), values.split(";"));

    assertThat(inferred(using(ColumnType.TEXT, held), venues)).isEmpty();
  }

  @Test
  void infer_byValuesOfOneTableOnly() {
    Profile codes = Build.values(List.of(), "ams", "ber", "cai");
    Table venues = keyed(ColumnType.TEXT, "code", codes);
    Table airports = Build.table("airports", Build.column("iata", ColumnType.TEXT, codes));

    assertThat(inferred(using(ColumnType.TEXT, codes), venues, airports)).isEmpty();
  }
}
