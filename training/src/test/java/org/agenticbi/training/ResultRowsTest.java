package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResultRowsTest {

  private static ResultRows rows(@Nullable Object[]... rows) {
    List<Object[]> cells = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      cells.add(Stream.of(row).map(ResultRows::cell).toArray());
    }
    return new ResultRows(rows.length == 0 ? 1 : rows[0].length, cells);
  }

  private static @Nullable Object[] row(@Nullable Object... cells) {
    return cells;
  }

  private static final ResultRows GOLD = rows(row("Oslo", 2), row("Rome", 5), row("Rome", 5));

  @Test
  void same_columnsInAnyOrder() {
    ResultRows turned = rows(row(2, "Oslo"), row(5, "Rome"), row(5, "Rome"));

    assertThat(ResultRows.same(GOLD, turned, true)).isTrue();
    assertThat(ResultRows.same(GOLD, turned, false)).isTrue();
  }

  @Test
  void same_rowsInOrderOnlyWhereItMatters() {
    ResultRows other = rows(row("Rome", 5), row("Oslo", 2), row("Rome", 5));

    assertThat(ResultRows.same(GOLD, other, false)).isTrue();
    assertThat(ResultRows.same(GOLD, other, true)).isFalse();
  }

  @Test
  void same_rowsAsOften() {
    assertThat(ResultRows.same(GOLD, rows(row("Oslo", 2), row("Oslo", 2), row("Rome", 5)), false))
        .isFalse();
    assertThat(ResultRows.same(GOLD, rows(row("Oslo", 2), row("Rome", 5)), false)).isFalse();
  }

  @Test
  void same_valuesMustBelongTogether() {
    ResultRows gold = rows(row(1, 2), row(2, 1), row(3, 3));

    assertThat(ResultRows.same(gold, rows(row(1, 1), row(2, 2), row(3, 3)), false)).isFalse();
    assertThat(ResultRows.same(gold, rows(row(2, 1), row(1, 2), row(3, 3)), false)).isTrue();
  }

  @Test
  void same_numberOfColumns() {
    assertThat(ResultRows.same(rows(row("a")), rows(row("a", "a")), false)).isFalse();
    assertThat(ResultRows.same(rows(row("a", "a")), rows(row("a", "a")), false)).isTrue();
  }

  @Test
  void same_nothingIsNothing() {
    assertThat(ResultRows.same(rows(), rows(), true)).isTrue();
    assertThat(ResultRows.same(rows(), rows(row(1)), true)).isFalse();
  }

  @Test
  void same_missingIsNoText() {
    assertThat(ResultRows.same(rows(row((Object) null)), rows(row("null")), false)).isFalse();
    assertThat(ResultRows.same(rows(row((Object) null)), rows(row((Object) null)), false)).isTrue();
    assertThat(rows(row((Object) null)).isNull(0, 0)).isTrue();
  }

  @Test
  void cell_numbersByValue() {
    assertThat(ResultRows.cell(3)).isEqualTo(ResultRows.cell(3.0)).isEqualTo(ResultRows.cell(3L));
    assertThat(ResultRows.cell(1 / 3.0)).isEqualTo(ResultRows.cell(0.33333334));
    assertThat(ResultRows.cell(0.1)).isNotEqualTo(ResultRows.cell(0.11));
    assertThat(ResultRows.cell(-0.0)).isEqualTo(ResultRows.cell(0));
    assertThat(ResultRows.cell("3")).isNotEqualTo(ResultRows.cell(3));
    assertThat(ResultRows.cell(new byte[] {1})).isEqualTo(ResultRows.cell(new byte[] {1}));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT a FROM t ORDER BY a, true",
    "select a from t order  by a limit 1, true",
    "SELECT a FROM t, false",
    "SELECT a FROM (SELECT a FROM t ORDER BY a), false",
    "SELECT a FROM t WHERE b = \"'order by'\", false",
    "SELECT a FROM t UNION SELECT b FROM u ORDER BY 1, true",
  })
  void ordered_outermostOnly(String sql, boolean ordered) {
    assertThat(ResultRows.ordered(sql.replace("\"", ""))).isEqualTo(ordered);
  }
}
