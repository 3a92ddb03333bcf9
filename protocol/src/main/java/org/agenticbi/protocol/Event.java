package org.agenticbi.protocol;

/** A server message that ends no request: the welcome, progress, or a part of the rows. */
public sealed interface Event extends ServerMessage
    permits ConnectionEstablished, ProgressUpdate, RowsChunk {}
