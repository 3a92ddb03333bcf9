package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is in a database.
 *
 * @param database its name
 * @param catalog tables, columns, keys and their meaning
 * @param examples questions that it can answer
 */
@JsonTypeName("get_database_context_response")
public record GetDatabaseContextResponse(
    @JsonProperty(required = true) String database,
    @JsonProperty(required = true) JsonNode catalog,
    @JsonProperty(required = true) List<String> examples)
    implements Reply {
  /** Copies its lists, so that a message cannot change. */
  public GetDatabaseContextResponse {
    examples = Copies.of(examples);
  }
}
