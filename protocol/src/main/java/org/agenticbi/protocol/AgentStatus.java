package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Asks how the other services are. */
@JsonTypeName("agent_status")
public record AgentStatus() implements Request {}
