package org.agenticbi.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleAssignmentTest {

  private static ColumnRole role(Column column) {
    Table table = Build.table("things", Build.column("thing_id", ColumnType.INTEGER), column);
    return role(Build.catalog(List.of(table)), 1);
  }

  private static ColumnRole role(Catalog catalog, int column) {
    ColumnRole role =
        RoleAssignment.assign(catalog).tables().getFirst().columns().get(column).role();
    assertThat(role).isNotNull();
    return java.util.Objects.requireNonNull(role);
  }

  @ParameterizedTest
  @CsvSource({
    "amount, DECIMAL, MEASURE",
    "number_of_employees, INTEGER, MEASURE",
    "years_experience, INTEGER, MEASURE",
    "age, INTEGER, MEASURE",
    "order_date, DATE, TIME",
    "created, TIMESTAMP, TIME",
    "opens, TIME, TIME",
    "year, INTEGER, TIME",
    "opening_year, INTEGER, TIME",
    "customer_id, INTEGER, IDENTIFIER",
    "stuid, INTEGER, IDENTIFIER",
    "product_code, INTEGER, IDENTIFIER",
    "phone, INTEGER, TEXT",
    "phone_number, TEXT, TEXT",
    "email, TEXT, TEXT",
    "zip_code, INTEGER, GEOGRAPHY",
    "latitude, DECIMAL, GEOGRAPHY",
    "country, TEXT, GEOGRAPHY",
    "country_name, TEXT, GEOGRAPHY",
    "billing_city, TEXT, GEOGRAPHY",
    "number_of_countries, INTEGER, MEASURE",
    "status, TEXT, CATEGORY",
    "month, INTEGER, CATEGORY",
    "description, TEXT, TEXT",
    "is_active, INTEGER, FLAG",
    "active, BOOLEAN, FLAG",
    "picture, BINARY, TEXT",
  })
  void assign_byNameAndType(String name, ColumnType type, ColumnRole role) {
    assertThat(role(Build.column(name, type))).isEqualTo(role);
  }

  @Test
  void assign_textOfDatesIsTime() {
    Profile dates = Build.values(List.of(ValueShape.ISO_DATE), "2024-01-01", "2024-02-01");

    assertThat(role(Build.column("day", ColumnType.TEXT, dates))).isEqualTo(ColumnRole.TIME);
  }

  @Test
  void assign_yearByValue() {
    Profile years = Build.values(List.of(), "1850", "1901.0");
    Profile counts = Build.values(List.of(), "1", "40");

    assertThat(role(Build.column("built_year", ColumnType.DECIMAL, years)))
        .isEqualTo(ColumnRole.TIME);
    assertThat(role(Build.column("year", ColumnType.INTEGER, counts)))
        .isEqualTo(ColumnRole.MEASURE);
  }

  @Test
  void assign_zeroAndOneByName() {
    Profile flags = Build.values(List.of(ValueShape.FLAG), "0", "1");

    assertThat(role(Build.column("discontinued", ColumnType.INTEGER, flags)))
        .isEqualTo(ColumnRole.FLAG);
    assertThat(role(Build.column("wins", ColumnType.INTEGER, flags))).isEqualTo(ColumnRole.MEASURE);
    assertThat(role(Build.column("gender", ColumnType.TEXT, flags))).isEqualTo(ColumnRole.CATEGORY);
  }

  @Test
  void assign_numbersKeptAsText() {
    Profile numbers = Build.values(List.of(ValueShape.NUMBER), "1", "25");

    assertThat(role(Build.column("age", ColumnType.TEXT, numbers))).isEqualTo(ColumnRole.MEASURE);
    assertThat(role(Build.column("room_number", ColumnType.TEXT, numbers)))
        .isEqualTo(ColumnRole.CATEGORY);
  }

  @Test
  void assign_textThatIsAlwaysDifferent() {
    String[] names = IntStream.range(0, 100).mapToObj(i -> "name " + i).toArray(String[]::new);

    assertThat(role(Build.column("name", ColumnType.TEXT, Build.values(List.of(), names))))
        .isEqualTo(ColumnRole.TEXT);
    assertThat(role(Build.column("name", ColumnType.TEXT, Build.values(List.of(), "a", "b"))))
        .isEqualTo(ColumnRole.CATEGORY);
  }

  @Test
  void assign_keys() {
    Table orders = Build.integers("orders", "nr", "buyer");
    Catalog catalog =
        Build.catalog(
            List.of(orders, Build.integers("customers", "nr")),
            Build.key("orders", "buyer", "customers", "nr"));

    assertThat(role(catalog, 0)).isEqualTo(ColumnRole.IDENTIFIER);
    assertThat(role(catalog, 1)).isEqualTo(ColumnRole.IDENTIFIER);
  }

  @Test
  void assign_keyThatIsADateStaysTime() {
    Table ratios = Build.table("ratios", Build.column("ratio_month", ColumnType.DATE));

    assertThat(role(Build.catalog(List.of(ratios)), 0)).isEqualTo(ColumnRole.TIME);
  }

  @Test
  void assign_daysOfDigitsAreTimeWithIsoEnds() {
    Column assigned = assigned(numbers("book_dt", 800, "20220103", "20250930"));

    assertThat(assigned.role()).isEqualTo(ColumnRole.TIME);
    assertThat(DigitDates.of(assigned)).contains(DigitDates.DAYS);
    assertThat(assigned.profile()).isNotNull().extracting(Profile::minimum).isEqualTo("2022-01-03");
    Column again =
        new Column(
            "book_dt",
            assigned.type(),
            assigned.nativeType(),
            assigned.nullable(),
            null,
            assigned.profile(),
            null);
    assertThat(assigned(again)).isEqualTo(assigned);
  }

  @Test
  void assign_monthsOfDigitsAreTimeWhereTheNameOrManyValuesSaySo() {
    assertThat(DigitDates.of(assigned(numbers("period", 45, "202201", "202509"))))
        .contains(DigitDates.MONTHS);
    assertThat(assigned(numbers("salary", 45, "202201", "209912")).role())
        .isEqualTo(ColumnRole.MEASURE);
  }

  @Test
  void assign_numbersThatAreNoDatesOrTooManyStayWhatTheyAre() {
    assertThat(assigned(numbers("amount", 800, "20221503", "20250930")).role())
        .isEqualTo(ColumnRole.MEASURE);
    assertThat(assigned(numbers("counter", 90_000, "20220103", "20250930")).role())
        .isEqualTo(ColumnRole.MEASURE);
  }

  private static Column numbers(String name, long distinct, String least, String greatest) {
    Profile profile =
        new Profile(90_000, distinct, 0, least, greatest, List.of(), false, List.of());
    return new Column(name, ColumnType.INTEGER, "INTEGER", false, null, profile, null);
  }

  private static Column assigned(Column column) {
    Column key = Build.column("id", ColumnType.INTEGER);
    Catalog catalog = Build.catalog(List.of(Build.table("rows_kept", key, column)));
    return RoleAssignment.assign(catalog).tables().getFirst().columns().getLast();
  }

  @Test
  void assign_roleThatIsThereStays() {
    Column column = Build.column("amount", ColumnType.DECIMAL).withRole(ColumnRole.CATEGORY);

    assertThat(role(column)).isEqualTo(ColumnRole.CATEGORY);
  }
}
