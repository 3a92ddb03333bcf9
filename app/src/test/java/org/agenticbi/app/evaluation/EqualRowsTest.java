package org.agenticbi.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EqualRowsTest {
  private static final List<List<@Nullable Object>> WANTED =
      List.of(row("West", 10), row("South", 20), row(null, 20));

  @Test
  void holds_otherOrderOfRowsAndColumns_isEqual() {
    assertThat(EqualRows.holds(WANTED, List.of(row(20, null), row(20, "South"), row(10, "West"))))
        .isTrue();
  }

  @Test
  void holds_columnsBeyondTheWanted_areAllowed() {
    assertThat(
            EqualRows.holds(
                WANTED, List.of(row(1, "West", 10), row(2, "South", 20), row(3, null, 20))))
        .isTrue();
  }

  @Test
  void holds_columnMissing_isNot() {
    assertThat(EqualRows.holds(WANTED, List.of(row("West"), row("South"), row((Object) null))))
        .isFalse();
  }

  @Test
  void holds_valuesInOtherRows_isNot() {
    assertThat(EqualRows.holds(WANTED, List.of(row("West", 20), row("South", 10), row(null, 20))))
        .isFalse();
  }

  @Test
  void holds_rowTwice_isNot() {
    assertThat(EqualRows.holds(WANTED, List.of(row("West", 10), row("West", 10), row("South", 20))))
        .isFalse();
  }

  @Test
  void holds_numbersBeyondSevenDigits_areEqual() {
    assertThat(
            EqualRows.holds(
                List.of(List.of(new BigDecimal("0.333333333333"))),
                List.of(List.of(new BigDecimal("0.33333333")))))
        .isTrue();
    assertThat(EqualRows.holds(List.of(row(1)), List.of(List.of(new BigDecimal("1.0"))))).isTrue();
    assertThat(EqualRows.holds(List.of(row(1)), List.of(row("1")))).isFalse();
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.stream(values)
        .map(value -> value instanceof Integer number ? BigDecimal.valueOf(number) : value)
        .toList();
  }
}
