package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Asks for the tools. */
@JsonTypeName("list_tools")
public record ListTools() implements Request {}
