package org.agenticbi.backend.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

final class CatalogExcerptTest {

  private static JsonNode catalogWithValues(int count) {
    ObjectNode catalog = ProtocolJson.mapper().createObjectNode();
    ObjectNode column =
        catalog.putArray("tables").addObject().putArray("columns").addObject().put("name", "c");
    ObjectNode profile = column.putObject("profile").put("values_complete", true);
    ArrayNode values = profile.putArray("values");
    IntStream.range(0, count).forEach(number -> values.addObject().put("value", "v" + number));
    return catalog;
  }

  private static JsonNode profile(JsonNode catalog) {
    return catalog.path("tables").path(0).path("columns").path(0).path("profile");
  }

  @Test
  void manyValues_becomeTheMostFrequentOnes() {
    JsonNode whole = catalogWithValues(5000);
    JsonNode excerpt = CatalogExcerpt.of(whole);
    assertThat(profile(excerpt).path("values").size()).isEqualTo(50);
    assertThat(profile(excerpt).path("values").path(49).path("value").asString()).isEqualTo("v49");
    assertThat(profile(excerpt).path("values_complete").asBoolean()).isFalse();
    assertThat(profile(whole).path("values").size()).isEqualTo(5000);
  }

  @Test
  void fewValues_stay() {
    JsonNode whole = catalogWithValues(50);
    assertThat(CatalogExcerpt.of(whole)).isEqualTo(whole);
  }
}
