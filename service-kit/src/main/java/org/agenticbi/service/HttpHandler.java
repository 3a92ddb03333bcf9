package org.agenticbi.service;

/**
 * Answers one HTTP route; runs on a virtual thread of its own. Errors as in {@link RequestHandler}.
 */
@FunctionalInterface
public interface HttpHandler {
  /** The reply. */
  HttpReply handle(HttpCall call);
}
