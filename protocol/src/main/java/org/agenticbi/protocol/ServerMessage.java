package org.agenticbi.protocol;

/** What a server sends. */
public sealed interface ServerMessage extends Message permits Reply, Event {}
