package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Asks for counts and latencies. */
@JsonTypeName("stats")
public record Stats() implements Request {}
