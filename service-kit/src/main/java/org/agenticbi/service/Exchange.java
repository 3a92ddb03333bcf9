package org.agenticbi.service;

import org.agenticbi.protocol.RowsChunk;
import org.jspecify.annotations.Nullable;

/** One request on its way to its reply: who asks, what may be told meanwhile, when to stop. */
public interface Exchange {
  /** The {@code message_id} of the request; made by the server when the client gave none. */
  String messageId();

  /** Who asks, as the address ({@code /ws/chat/{user_id}}) or a calling service says. */
  @Nullable String userId();

  /** The {@code client_id} of the connection; begins with {@code http-} over HTTP. */
  String connectionId();

  /** Whether the answer is still wanted. */
  Cancellation cancellation();

  /**
   * Tells how far it has come; does nothing over HTTP.
   *
   * @param stage {@code understanding}, {@code querying}, ...
   * @param status one sentence for a person
   * @param percent 0 to 100; a smaller one than before is raised to that
   */
  void progress(String stage, String status, int percent);

  /**
   * Sends rows before the reply, and returns when the reader has taken them. Over HTTP there is no
   * streaming: fails with {@code invalid_message}.
   */
  void send(RowsChunk chunk);
}
