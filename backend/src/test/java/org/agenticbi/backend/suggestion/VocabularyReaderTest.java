package org.agenticbi.backend.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class VocabularyReaderTest {

  @Test
  void model_givesItsMeasures() {
    Vocabulary shop = Vocabularies.shop();
    assertThat(shop.measures())
        .extracting(MeasureWord::phrase)
        .containsExactly("revenue", "orders");
    assertThat(shop.measures().getFirst().isCalled("turnover")).isTrue();
    assertThat(shop.measures().getFirst().latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(shop.tables()).extracting(TableWord::phrase).containsExactly("sales");
  }

  @Test
  void columnsAlone_giveGuessedMeasures() {
    Vocabulary shop = Vocabularies.shopWithoutModel();
    assertThat(shop.measures()).extracting(MeasureWord::phrase).containsExactly("total amount");
    assertThat(shop.dimensions())
        .extracting(DimensionWord::phrase)
        .containsExactly("region", "product");
    assertThat(shop.dimensions().getFirst().values()).containsExactly("North", "South", "West");
  }

  @Test
  void tables_areReachedAlongTheirKeysOnly() {
    JsonNode catalog =
        ProtocolJson.mapper()
            .readTree(
                """
                {"database": "d", "tables": [
                  {"name": "orders", "row_count": 10, "primary_key": ["order_id"], "columns": [
                    {"name": "order_id", "type": "integer"},
                    {"name": "customer_id", "type": "integer"},
                    {"name": "unit_price", "type": "decimal"}]},
                  {"name": "customers", "row_count": 5, "primary_key": ["customer_id"], "columns": [
                    {"name": "customer_id", "type": "integer"},
                    {"name": "customer_name", "type": "text"},
                    {"name": "credit", "type": "decimal"},
                    {"name": "email", "type": "text", "profile": {"distinct": 5,
                      "values": [{"value": "a@b.c"}], "shapes": ["email"]}}]}],
                 "foreign_keys": [{"from_table": "orders", "from_columns": ["customer_id"],
                   "to_table": "customers", "to_columns": ["customer_id"], "confidence": 1}]}
                """);
    Vocabulary words = VocabularyReader.read("d", catalog, null);
    assertThat(words.measures())
        .extracting(MeasureWord::phrase)
        .containsExactly("average unit price", "total credit");
    assertThat(words.dimensionsFor(words.measures().getFirst()))
        .extracting(DimensionWord::phrase)
        .containsExactly("customer", "email");
    assertThat(words.dimensions()).allSatisfy(word -> assertThat(word.values()).isEmpty());
    assertThat(words.reachable().get("customers")).containsExactly("customers");
  }

  @Test
  void hiddenThings_getNoWords() {
    JsonNode schema =
        ProtocolJson.mapper()
            .readTree(
                """
                {"catalog": {"tables": [
                  {"name": "log", "columns": [{"name": "level", "type": "text"}]},
                  {"name": "shop", "columns": [{"name": "city", "type": "text"},
                    {"name": "secret", "type": "text"}]}]},
                 "semantic_model": {"datasets": [
                  {"table": "log", "hidden": true},
                  {"table": "shop", "hidden": false, "fields": [
                    {"column": "secret", "hidden": true},
                    {"column": "city", "label": "Town", "hidden": false}]}]}}
                """);
    Vocabulary words =
        VocabularyReader.read("d", schema.path("catalog"), schema.get("semantic_model"));
    assertThat(words.dimensions()).extracting(DimensionWord::phrase).containsExactly("town");
    assertThat(words.tables()).extracting(TableWord::phrase).containsExactly("shops");
  }

  @Test
  void emptyCatalog_givesNoWords() {
    Vocabulary words = VocabularyReader.read("d", ProtocolJson.mapper().createObjectNode(), null);
    assertThat(words.measures()).isEmpty();
    assertThat(FirstQuestions.candidates(words)).isEmpty();
  }
}
