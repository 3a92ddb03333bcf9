package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Chooses the database for the questions to come on this connection.
 *
 * @param database its name
 */
@JsonTypeName("database_select")
public record DatabaseSelect(@JsonProperty(required = true) String database) implements Request {}
