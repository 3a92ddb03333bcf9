package org.agenticbi.service;

import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;

/**
 * Answers one kind of request. Runs on a virtual thread of its own, so blocking code is fine. An
 * {@link org.agenticbi.protocol.RequestFailedException} becomes the {@code error} message that it
 * carries; anything else that is thrown becomes an {@code internal_error}.
 *
 * @param <Q> the request
 */
@FunctionalInterface
public interface RequestHandler<Q extends Request> {
  /** The final reply. */
  Reply handle(Q request, Exchange exchange);
}
