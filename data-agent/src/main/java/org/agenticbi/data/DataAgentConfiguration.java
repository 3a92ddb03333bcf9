package org.agenticbi.data;

import java.net.URI;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.ServerSettings;

/**
 * How the data agent runs.
 *
 * @param server how it listens
 * @param link how it keeps in touch with the data server
 * @param tidbMcpServer {@code /ws} of the data server
 * @param limits how much a statement may take
 * @param cache how results are kept
 */
public record DataAgentConfiguration(
    ServerSettings server,
    LinkSettings link,
    URI tidbMcpServer,
    QueryLimits limits,
    CacheSettings cache) {

  /** With the usual limits. */
  public static DataAgentConfiguration of(ServerSettings server, URI tidbMcpServer) {
    return new DataAgentConfiguration(
        server,
        LinkSettings.from("data-agent").withToken(server.token()),
        tidbMcpServer,
        QueryLimits.defaults(),
        CacheSettings.defaults());
  }

  /** With other limits. */
  public DataAgentConfiguration withLimits(QueryLimits newLimits) {
    return new DataAgentConfiguration(server, link, tidbMcpServer, newLimits, cache);
  }

  /** With another cache. */
  public DataAgentConfiguration withCache(CacheSettings newCache) {
    return new DataAgentConfiguration(server, link, tidbMcpServer, limits, newCache);
  }

  /** With another link. */
  public DataAgentConfiguration withLink(LinkSettings newLink) {
    return new DataAgentConfiguration(server, newLink, tidbMcpServer, limits, cache);
  }
}
