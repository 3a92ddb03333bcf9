package org.agenticbi.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiTest {
  private final JsonNode document = AsyncApi.document();

  @Test
  void everyMessage_isInIt() {
    assertThat(MessageTypes.all()).hasSizeGreaterThan(40);
    for (Class<? extends Message> record : MessageTypes.all()) {
      String name = MessageTypes.nameOf(record);
      assertThat(document.at("/components/messages/" + name).isObject()).as(name).isTrue();
      assertThat(document.at("/channels/protocol/messages/" + name).isObject()).isTrue();
      assertThat(document.at("/operations/" + name + "/action").asString())
          .isEqualTo(Request.class.isAssignableFrom(record) ? "receive" : "send");
    }
  }

  @Test
  void everyReference_leadsSomewhere() {
    List<String> references = new ArrayList<>();
    document.findValues("$ref").forEach(reference -> references.add(reference.asString()));
    assertThat(references).hasSizeGreaterThan(100);
    for (String reference : references) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @Test
  void requiredKeys_areSaid() {
    assertThat(document.at("/components/schemas/SqlQuery/required").toString())
        .isEqualTo("[\"sql_query\"]");
    assertThat(document.at("/components/schemas/Column/properties/type/enum").toString())
        .contains("\"decimal\"");
  }

  @Test
  void requests_nameTheirReplies() {
    assertThat(document.at("/operations/generate_chart/reply/messages/0/$ref").asString())
        .endsWith("/chart_generation_response");
    assertThat(document.at("/operations/ping/reply/messages/0/$ref").asString())
        .endsWith("/heartbeat_response");
  }
}
