package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is in a database.
 *
 * @param database its name; default the selected one
 */
@JsonTypeName("get_database_context")
public record GetDatabaseContext(@Nullable String database) implements Request {}
