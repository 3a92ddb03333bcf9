package org.agenticbi.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class OutputTest {
  private static final Column REGION =
      new Column("region", ColumnType.TEXT, ColumnRole.CATEGORY, null, null);
  private static final Column MONTH =
      new Column("month", ColumnType.DATE, ColumnRole.TIME, null, null);
  private static final Column REVENUE =
      new Column("revenue", ColumnType.DECIMAL, ColumnRole.MEASURE, "USD", "currency");
  private static final Column SHARE =
      new Column("share", ColumnType.DECIMAL, ColumnRole.MEASURE, null, "percent");

  private static final Rows BY_REGION =
      new Rows(
          List.of(REGION, REVENUE, SHARE),
          List.of(
              List.of("West", 2047737.4, 0.5),
              List.of("South, deep", 1023868.7, 0.25),
              Arrays.asList(null, 0, null)),
          false);

  @Test
  void textTable_alignsAndFormats() {
    assertThat(TextTable.lines(BY_REGION, 10))
        .containsExactly(
            "region            revenue   share",
            "───────────  ────────────  ──────",
            "West         2,047,737.40  50.0 %",
            "South, deep  1,023,868.70  25.0 %",
            "                     0.00");
  }

  @Test
  void textTable_moreRowsThanShown_saysSo() {
    assertThat(TextTable.lines(BY_REGION, 1)).last().isEqualTo("... 2 more rows");
  }

  @Test
  void textTable_controlCharacters_doNotReachTheTerminal() {
    Rows rows = new Rows(List.of(REGION), List.of(List.of("\u001b[31mred")), false);

    assertThat(TextTable.lines(rows, 5)).noneMatch(line -> line.contains("\u001b"));
  }

  @Test
  void textTable_spansOfTime_areCalledByTheirNames() {
    Rows rows =
        new Rows(
            List.of(
                new Column("month", ColumnType.DATE, ColumnRole.TIME, null, "month"),
                new Column("quarter", ColumnType.DATE, ColumnRole.TIME, null, "quarter"),
                new Column("year", ColumnType.DATE, ColumnRole.TIME, null, "year"),
                new Column("day", ColumnType.DATE, ColumnRole.TIME, null, "day")),
            List.of(List.of("2024-04-01", "2024-04-01", "2024-01-01", "2024-04-01")),
            false);

    assertThat(TextTable.lines(rows, 5)).last().isEqualTo("Apr 2024  Q2 2024  2024  2024-04-01");
  }

  @Test
  void csv_quotesAndNeutralises() {
    Rows rows =
        new Rows(
            List.of(REGION, REVENUE),
            List.of(List.of("=1+1", -1), List.of("a \"b\", c", 2.50)),
            false);

    assertThat(DelimitedText.csv(rows))
        .containsExactly("region,revenue", "'=1+1,-1", "\"a \"\"b\"\", c\",2.5");
  }

  @Test
  void markdown_alignsNumbersAndEscapes() {
    Rows rows = new Rows(List.of(REGION, REVENUE), List.of(List.of("a|b", 1)), false);

    assertThat(DelimitedText.markdown(rows))
        .containsExactly("| region | revenue |", "| --- | ---: |", "| a\\|b | 1.00 |");
  }

  @Test
  void bars_areProportional() {
    List<String> lines = TerminalChart.lines("bar", BY_REGION, 60);

    assertThat(lines).hasSize(3);
    assertThat(count(lines.get(0), '█')).isEqualTo(2 * count(lines.get(1), '█'));
    assertThat(lines.get(2)).startsWith("(none)").endsWith("0.00");
    assertThat(lines.get(0)).endsWith("2,047,737.40");
  }

  @Test
  void curve_risesToTheRight() {
    Rows rows =
        new Rows(
            List.of(MONTH, REVENUE),
            List.of(
                List.of("2024-01-01", 0), List.of("2024-02-01", 50), List.of("2024-03-01", 100)),
            false);

    List<String> lines = TerminalChart.lines("line", rows, 40);

    assertThat(lines).hasSize(9);
    assertThat(firstDot(lines.get(0))).isGreaterThan(firstDot(lines.get(7)));
    assertThat(lines.get(0)).startsWith("100.00 ┤");
    assertThat(lines.get(8)).contains("2024-01-01").endsWith("2024-03-01");
  }

  @Test
  void plot_oneRow_isNone() {
    Rows rows = new Rows(List.of(REVENUE), List.of(List.of(1)), false);

    assertThat(TerminalChart.lines("bar", rows, 60)).isEmpty();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static int firstDot(String line) {
    int at = line.indexOf('┤') + 1;
    while (line.charAt(at) == '\u2800') {
      at++;
    }
    return at;
  }
}
