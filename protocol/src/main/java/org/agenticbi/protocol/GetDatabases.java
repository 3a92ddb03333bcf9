package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Asks which databases there are. */
@JsonTypeName("get_databases")
public record GetDatabases() implements Request {}
