package org.agenticbi.backend.suggestion;

import org.agenticbi.backend.peers.SmallCatalog;
import org.agenticbi.protocol.ProtocolJson;
import tools.jackson.databind.JsonNode;

/** Vocabularies for tests. */
final class Vocabularies {

  private Vocabularies() {}

  static Vocabulary shop() {
    JsonNode schema = ProtocolJson.mapper().readTree(SmallCatalog.SCHEMA);
    return VocabularyReader.read("shop", schema.path("catalog"), schema.get("semantic_model"));
  }

  static Vocabulary shopWithoutModel() {
    JsonNode schema = ProtocolJson.mapper().readTree(SmallCatalog.SCHEMA);
    return VocabularyReader.read("shop", schema.path("catalog"), null);
  }
}
