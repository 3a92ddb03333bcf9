package org.agenticbi.systemtests.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowComparisonTest {
  private static final Rows GOLD =
      rows(
          List.of("region", "revenue", "share"),
          row("West", new BigDecimal("30.00"), 0.75),
          row("South", 10, 0.25));

  @Test
  void difference_otherColumnOrderAndRowOrder_none() {
    Rows given = rows(List.of("s", "n", "r"), row(0.25, "South", 10), row(0.75, "West", 30.0));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isEmpty();
  }

  @Test
  void difference_orderCounts() {
    Rows given = rows(List.of("s", "n", "r"), row(0.25, "South", 10), row(0.75, "West", 30.0));
    assertThat(RowComparison.difference(question(true), GOLD, given)).isPresent();
  }

  @Test
  void difference_swappedValuesInRightColumns_found() {
    Rows given = rows(List.of("n", "r"), row("South", 30), row("West", 10));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isPresent();
  }

  @Test
  void difference_optionalColumnMissing_none() {
    Rows given = rows(List.of("n", "r"), row("South", 10), row("West", 30));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isEmpty();
  }

  @Test
  void difference_requiredColumnMissing_found() {
    Rows given = rows(List.of("n", "s"), row("South", 25), row("West", 75));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isPresent();
  }

  @Test
  void difference_columnThatGoldDoesNotKnow_found() {
    Rows given = rows(List.of("n", "r", "x"), row("South", 10, 4), row("West", 30, 5));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isPresent();
  }

  @Test
  void difference_percentOnEitherScale_none() {
    Rows given = rows(List.of("n", "r", "s"), row("South", 10, 25), row("West", 30, 75));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isEmpty();
  }

  @Test
  void difference_numberAMillionthOff_found() {
    Rows given = rows(List.of("n", "r"), row("South", 10.0001), row("West", 30));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isPresent();
  }

  @Test
  void difference_missingRow_found() {
    Rows given = rows(List.of("n", "r"), row("West", 30));
    assertThat(RowComparison.difference(question(false), GOLD, given)).isPresent();
  }

  @Test
  void difference_monthsInOtherForms_none() {
    Rows gold = rows(List.of("month"), row(LocalDate.of(2024, 4, 1)));
    for (String month : List.of("2024-04", "2024-04-01", "2024-04-01T00:00:00", "2024-Q2")) {
      Rows given = rows(List.of("m"), row(month));
      assertThat(RowComparison.difference(question(false), gold, given)).as(month).isEmpty();
    }
  }

  private static Question question(boolean ordered) {
    return new Question(
        "q", null, "?", "", ordered, List.of("share"), List.of("share"), List.of(), null);
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  @SafeVarargs
  private static Rows rows(List<String> columns, List<@Nullable Object>... rows) {
    List<List<@Nullable Object>> copy = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      copy.add(row);
    }
    return new Rows(columns, copy);
  }
}
