package org.agenticbi.model.naming;

import static org.agenticbi.model.catalog.Build.catalog;
import static org.agenticbi.model.catalog.Build.column;
import static org.agenticbi.model.catalog.Build.profile;
import static org.agenticbi.model.catalog.Build.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.DigitDates;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.sql.Renaming.NumberedMonth;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class MonthColumnTest {

  @Test
  void aYearBesideAMonth_isReadAsAMonth() {
    Table table =
        usual(number("AccountId", "1", "40"), number("FiscalYear", "2022", "2025"), month());

    assertThat(names(table))
        .containsExactly("AccountId", "FiscalYear", "fiscal_month_number", "fiscal_month");
    assertThat(table.columns().getLast()).matches(column -> DigitDates.of(column).isPresent());
    assertThat(table.columns().getLast().role()).isEqualTo(ColumnRole.TIME);
    assertThat(table.columns().get(1).role()).isEqualTo(ColumnRole.CATEGORY);
    assertThat(table.columns().get(2).role()).isEqualTo(ColumnRole.CATEGORY);
  }

  @Test
  void theOwnNamesOfShortForms_areKept() {
    Catalog catalog = own(number("id", "1", "9"), number("yr", "2022", "2025"), month("mth"));

    assertThat(UsualNames.of(catalog).own().months())
        .containsEntry("results", Map.of("month", new NumberedMonth("yr", "mth", true)));
  }

  @Test
  void numbersThatAreNoMonths_stay() {
    assertThat(names(usual(number("year", "2022", "2025"), number("period", "1", "13"))))
        .containsExactly("year", "period");
    assertThat(names(usual(number("id", "1", "5"), month()))).containsExactly("id", "FiscalMonth");
  }

  @Test
  void wherePostingsHaveDates_theMonthIsNoNewTime() {
    Table table =
        usual(
            number("id", "1", "40"),
            column("post_date", ColumnType.DATE),
            number("fiscal_year", "2022", "2025"),
            month());

    assertThat(names(table)).containsExactly("id", "post_date", "fiscal_year", "FiscalMonth");
  }

  private static Catalog own(Column... columns) {
    return RoleAssignment.assign(catalog(List.of(table("results", columns))));
  }

  private static Table usual(Column... columns) {
    return UsualNames.of(own(columns)).catalog().tables().getFirst();
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static Column month() {
    return month("FiscalMonth");
  }

  private static Column month(String name) {
    return column(name, ColumnType.INTEGER, profile(100, List.of(), "1", "12", "1", "7", "12"));
  }

  private static Column number(String name, String least, String most) {
    return column(name, ColumnType.INTEGER, profile(100, List.of(), least, most, least, most));
  }
}
