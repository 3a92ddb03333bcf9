package org.agenticbi.model.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.Issue.Severity;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SemanticModelReaderTest {
  private static final Catalog CATALOG = SalesCatalog.catalog();

  static String sales() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(SemanticModelReaderTest.class.getResourceAsStream("sales.yaml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static SemanticModel model() throws IOException {
    ReadModel read = SemanticModelReader.read(sales(), CATALOG);
    assertThat(read.issues()).isEmpty();
    return read.model();
  }

  private static Measure measure(SemanticModel model, String name) {
    return model.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void read_modelSettings() throws IOException {
    SemanticModel model = model();

    assertThat(model.name()).isEqualTo("sales");
    assertThat(model.fiscalYearStartMonth()).isEqualTo(2);
    assertThat(model.fiscalYearNamedByEnd()).isFalse();
    assertThat(model.currency()).isEqualTo("EUR");
    assertThat(model.revision()).matches("[0-9a-f]{16}");
  }

  @Test
  void read_datasetUnderAnotherName() throws IOException {
    Dataset customers = model().datasets().getFirst();

    assertThat(customers.table()).isEqualTo("customers");
    assertThat(customers.label()).isEqualTo("customer");
    assertThat(customers.labelColumn()).isEqualTo("full name");
    assertThat(customers.synonyms()).containsExactly("clients", "buyers", "shoppers");
    assertThat(customers.fields())
        .extracting(Field::column, Field::hidden)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("full name", false),
            org.assertj.core.groups.Tuple.tuple("segment", false),
            org.assertj.core.groups.Tuple.tuple("signed_up", false),
            org.assertj.core.groups.Tuple.tuple("id", true));
  }

  @Test
  void read_fieldMeaning() throws IOException {
    SemanticModel model = model();
    Field segment = model.datasets().get(0).fields().get(1);
    Field signedUp = model.datasets().get(0).fields().get(2);
    Field amount = model.datasets().get(1).fields().getFirst();

    assertThat(segment.role()).isEqualTo(ColumnRole.CATEGORY);
    assertThat(segment.masked()).isTrue();
    assertThat(segment.valueSynonyms())
        .isEqualTo(Map.of("Corporate", List.of("companies", "firms")));
    assertThat(signedUp.role()).isEqualTo(ColumnRole.TIME);
    assertThat(amount.unit()).isEqualTo("EUR");
    assertThat(amount.defaultAggregate()).isEqualTo(AggregateKind.AVERAGE);
  }

  @Test
  void read_timeOfAnotherTable() throws IOException {
    Dataset items = model().datasets().get(2);

    assertThat(items.defaultTimeColumn()).isEqualTo("orders.order_date");
    assertThat(items.hidden()).isTrue();
  }

  @Test
  void read_measureWithConditions() throws IOException {
    Measure revenue = measure(model(), "revenue");

    assertThat(revenue.table()).isEqualTo("order_items");
    assertThat(revenue.label()).isEqualTo("Revenue");
    assertThat(revenue.synonyms()).containsExactly("sales", "turnover");
    assertThat(revenue.timeColumn()).isEqualTo("orders.order_date");
    assertThat(MeasureText.of(revenue.expression()))
        .isEqualTo(
            "SUM(order_items.quantity * order_items.unit_price)"
                + " FILTER (WHERE orders.status <> 'cancelled' AND orders.rush = TRUE)");
  }

  @Test
  void read_measureMadeOfOthers() throws IOException {
    Measure value = measure(model(), "average_order_value");

    assertThat(value.label()).isEqualTo("AOV");
    assertThat(value.unit()).isEqualTo("EUR per order");
    assertThat(MeasureText.of(value.expression())).endsWith(" / COUNT(*)");
  }

  @Test
  void read_caseAsCondition() throws IOException {
    Measure share = measure(model(), "rush_share");

    assertThat(share.scale()).isEqualTo(100);
    assertThat(MeasureText.of(share.expression()))
        .isEqualTo(
            "100 * COUNT(*) FILTER (WHERE orders.rush = TRUE AND orders.status IN ('open', 'o''k'))"
                + " / COUNT(orders.order_id)");
  }

  @Test
  void write_thenReadIsEqual() throws IOException {
    SemanticModel model = model();

    String yaml = SemanticModelWriter.write(model);
    ReadModel again = SemanticModelReader.read(yaml, CATALOG);

    assertThat(again.issues()).as(yaml).isEmpty();
    assertThat(again.model())
        .usingRecursiveComparison()
        .ignoringFields("revision")
        .isEqualTo(model);
  }

  @Test
  void json_thereAndBackIsEqual() throws IOException {
    SemanticModel model = model();

    String json = ProtocolJson.mapper().writeValueAsString(model);

    assertThat(json).contains("\"kind\":\"aggregate\"", "\"operator\":\"/\"");
    assertThat(ProtocolJson.mapper().readValue(json, SemanticModel.class)).isEqualTo(model);
  }

  @Test
  void read_allProblemsAtOnce() {
    ReadModel read =
        SemanticModelReader.read(
            """
            version: "0.1.1"
            semantic_model:
              - name: broken
                fiscal: 2
                datasets:
                  - name: costumers
                    source: costumers
                  - name: orders
                    source: orders
                    fields:
                      - name: amout
                        expression: amout
                      - name: shown
                        expression: upper(status)
                      - expression: status
                metrics:
                  - name: total
                    expression: SUM(orders.amuont)
                  - name: total
                    expression: SUM(orders.amount)
                custom_extensions:
                  - vendor_name: AGENTIC_BI
                    data: '{"fiscal_year_start_month": 13, "currncy": "EUR"}'
            """,
            CATALOG);

    assertThat(read.valid()).isFalse();
    assertThat(read.issues().stream().map(Issue::toString))
        .containsExactly(
            "line 4, fiscal: Nothing reads the key 'fiscal'. There are: ai_context,"
                + " custom_extensions, datasets, description, metrics, name, relationships.",
            "line 7, datasets[costumers].source: There is no table 'costumers'."
                + " Did you mean customers?",
            "line 12, datasets[orders].fields[amout].expression: The table 'orders' has no column"
                + " 'amout'. Did you mean amount?",
            "line 14, datasets[orders].fields[shown].expression: The field is computed"
                + " ('upper(status)'); computed fields are left out. Make it a column of the table"
                + " or of a view.",
            "line 15, datasets[orders].fields: 'name' is missing. Add 'name: ...'.",
            "line 18, metrics[total].expression: The table 'orders' has no column 'amuont'."
                + " Did you mean amount?",
            "line 19, metrics[total]: There is another metric 'total'. Give one of them another"
                + " name.",
            "line 23, custom_extensions.data.currncy: Nothing reads the key 'currncy'."
                + " Did you mean currency?",
            "line 23, custom_extensions.data.fiscal_year_start_month: '13' is no whole number from"
                + " 1 to 12.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(IF(orders.status = 'returned', 0 - orders.amount, orders.amount))",
        "AVG(DAYS_BETWEEN(customers.signed_up, orders.order_date))",
        "SUM(orders.amount) FILTER (WHERE orders.status NOT IN ('open', 'lost'))",
      })
  void read_expression_isWrittenTheSameWay(String expression) {
    ReadModel read =
        SemanticModelReader.read(
            """
            version: "0.1.1"
            semantic_model:
              - name: m
                datasets: []
                metrics:
                  - name: number
                    expression: "%s"
            """
                .formatted(expression),
            CATALOG);

    assertThat(read.issues()).isEmpty();
    assertThat(MeasureText.of(measure(read.model(), "number").expression())).isEqualTo(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "SUM(amount) | It is not said whose column 'amount' is. Write orders.amount.",
        "SUM(orders.amount | Expected ')', found the end.",
        "TOTAL(orders.amount) | The function 'TOTAL' (character 1) is not known.",
        "orders.amount | 'orders' (character 1) is neither an aggregate nor another metric.",
        "SUM(upper(orders.status)) | The function 'upper' (character 5) cannot stand inside",
        "COUNT(*) | It is not said whose rows are counted.",
        "SUM(orders.amount) FILTER (WHERE orders.amount > 3) | Expected =, <>, IN",
        "SUM(orders.amount) FILTER (WHERE orders.rush OR orders.rush) | OR cannot be read.",
        "AVG(CASE WHEN orders.rush THEN 1 ELSE 0 END) | ELSE '0' (character 39) cannot be read.",
        "SUM(orders.amount) FILTER (WHERE order_items.quantity = 1) | do not hang together",
        "SUM(orders.amount) % 2 | Nothing can be made of '%' (character 20).",
        "odd + 1 | The metric is made of itself, by way of 'odd'.",
        "SUM(orders.status = 'x') | Expected ')', found '=' (character 19).",
      })
  void read_unreadableExpression(String expression, String problem) {
    ReadModel read =
        SemanticModelReader.read(
            """
            version: "0.1.1"
            semantic_model:
              - name: m
                datasets: []
                metrics:
                  - name: odd
                    expression: "%s"
            """
                .formatted(expression),
            CATALOG);

    assertThat(read.model().measures()).isEmpty();
    assertThat(read.issues())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.severity()).isEqualTo(Severity.ERROR);
          assertThat(issue.where()).isEqualTo("metrics[odd].expression");
          assertThat(issue.line()).isEqualTo(7);
          assertThat(issue.toString()).contains(problem);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- a",
        "a: [",
        "semantic_model: 3",
        "semantic_model:\n  - datasets: {a: b}",
        "semantic_model:\n  - name: [x]\n    metrics: [1]\n    custom_extensions: [{vendor_name:"
            + " AGENTIC_BI, data: '['}]",
        "\t\u0000"
      })
  void read_anythingIsToldNotThrown(String text) {
    assertThat(SemanticModelReader.read(text, CATALOG).issues()).isNotEmpty();
  }

  @Test
  void read_deepBracketsAreRefused() {
    String deep = "(".repeat(20_000);
    ReadModel read =
        SemanticModelReader.read(
            "semantic_model: [{name: m, datasets: [], metrics: [{name: x, expression: '"
                + deep
                + "'}]}]",
            CATALOG);

    assertThat(read.issues()).singleElement().asString().contains("nested too deep");
  }

  @Test
  void read_demoModelWithoutCatalog() {
    ReadModel read = SemanticModelReader.read("semantic_model: [{name: m, datasets: []}]");

    assertThat(read.valid()).isTrue();
  }
}
