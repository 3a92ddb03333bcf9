package org.agenticbi.nlp;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.agenticbi.service.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the service needs.
 *
 * @param server where it listens, and its limits
 * @param tidbMcpServer the {@code /ws} of the server that knows the catalogs
 * @param token what that server wants to see
 * @param catalogAge how old a catalog may be before it is asked for again
 * @param clock the day that "today" means where a question does not say
 */
public record NlpAgentConfiguration(
    ServerSettings server,
    URI tidbMcpServer,
    @Nullable String token,
    Duration catalogAge,
    Clock clock) {

  /** With catalogs that are asked for again after half a minute. */
  public NlpAgentConfiguration(ServerSettings server, URI tidbMcpServer, @Nullable String token) {
    this(
        server, tidbMcpServer, token, Duration.ofSeconds(30), Clock.system(ZoneId.systemDefault()));
  }
}
