package org.agenticbi.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SharedColumnKeysTest {
  private static final Table CITIES =
      table("cities", Build.profile(3, List.of(), null, null, "Rome", "Oslo", "Bonn"));

  private static Table table(String name, @Nullable Profile profile) {
    Column key = Build.column(name + "_id", ColumnType.INTEGER);
    Column city = new Column("city", ColumnType.TEXT, "TEXT", true, null, profile, null);
    return Build.table(name, key, city);
  }

  private static List<String> keys(Catalog catalog) {
    return SharedColumnKeys.infer(catalog).foreignKeys().stream()
        .map(key -> key.fromTable() + key.fromColumns() + " > " + key.toTable() + key.toColumns())
        .toList();
  }

  @Test
  void infer_fromManyRowsOfAValueToOne() {
    Table visits = table("visits", Build.profile(90, List.of(), null, null, "Rome", "Oslo"));

    assertThat(keys(Build.catalog(List.of(CITIES, visits))))
        .containsExactly("visits[city] > cities[city]");
    assertThat(
            SharedColumnKeys.infer(Build.catalog(List.of(CITIES, visits)))
                .foreignKeys()
                .getFirst()
                .confidence())
        .isEqualTo(0.3);
  }

  @Test
  void infer_notBetweenTablesThatHangTogether() {
    Table visits = table("visits", Build.profile(90, List.of(), null, null, "Rome", "Oslo"));
    Table between = Build.integers("stays", "id", "city_id", "visit_id");
    Catalog catalog =
        Build.catalog(
            List.of(CITIES, visits, between),
            Build.key("stays", "city_id", "cities", "cities_id"),
            Build.key("stays", "visit_id", "visits", "visits_id"));

    assertThat(keys(catalog)).hasSize(2);
  }

  @Test
  void infer_notWhereBothSidesRepeat() {
    Table visits = table("visits", Build.profile(90, List.of(), null, null, "Rome", "Oslo"));
    Table offices = table("offices", Build.profile(30, List.of(), null, null, "Rome", "Oslo"));

    assertThat(keys(Build.catalog(List.of(visits, offices)))).isEmpty();
  }

  @Test
  void infer_notOfOtherValuesTypesOrNone() {
    Table far = table("visits", Build.profile(90, List.of(), null, null, "Lima", "Kyiv", "Rome"));
    Table unread = table("visits", null);
    Table numbers =
        Build.table(
            "visits",
            Build.column("visits_id", ColumnType.INTEGER),
            Build.column("city", ColumnType.INTEGER));

    assertThat(keys(Build.catalog(List.of(CITIES, far)))).isEmpty();
    assertThat(keys(Build.catalog(List.of(CITIES, unread)))).isEmpty();
    assertThat(keys(Build.catalog(List.of(CITIES, numbers)))).isEmpty();
  }
}
