package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The database that was chosen.
 *
 * @param database its name
 */
@JsonTypeName("database_select_response")
public record DatabaseSelectResponse(@JsonProperty(required = true) String database)
    implements Reply {}
