package org.agenticbi.protocol;

/**
 * A message of the protocol, without its {@link Envelope}: what is asked, answered or announced.
 */
public sealed interface Message permits Request, ServerMessage {}
