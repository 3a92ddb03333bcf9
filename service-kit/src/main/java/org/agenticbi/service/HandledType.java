package org.agenticbi.service;

import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;

/** A request that a service takes, and who answers it. */
record HandledType<Q extends Request>(Class<Q> type, RequestHandler<Q> handler) {
  Reply answer(Request request, Exchange exchange) {
    return handler.handle(type.cast(request), exchange);
  }
}
