package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The databases.
 *
 * @param databases in order
 * @param selected the one that questions go to
 */
@JsonTypeName("get_databases_response")
public record GetDatabasesResponse(
    @JsonProperty(required = true) List<DatabaseDescription> databases, @Nullable String selected)
    implements Reply {
  /** Copies its lists, so that a message cannot change. */
  public GetDatabasesResponse {
    databases = Copies.of(databases);
  }
}
