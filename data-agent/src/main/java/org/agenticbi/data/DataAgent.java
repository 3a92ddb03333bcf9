package org.agenticbi.data;

import com.github.benmanes.caffeine.cache.Ticker;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.service.Link;
import org.agenticbi.service.Service;

/** The service that fetches rows: {@code sql_query} and {@code POST /execute}. */
public final class DataAgent {

  private DataAgent() {}

  /** Starts it; it is ready when its link to the data server is. */
  public static Service start(DataAgentConfiguration configuration) {
    return start(configuration, Ticker.systemTicker());
  }

  static Service start(DataAgentConfiguration configuration, Ticker ticker) {
    Link link = Link.to("tidb-mcp-server", configuration.tidbMcpServer(), configuration.link());
    ResultCache cache = new ResultCache(configuration.cache(), ticker);
    try {
      return Service.named("data-agent", configuration.server())
          .handle(
              SqlQuery.class,
              new SqlQueryHandler(configuration.limits(), cache, new Execution(link)))
          .post("/execute", SqlQuery.class)
          .link(link)
          .stats("cache", cache::figures)
          .start();
    } catch (RuntimeException e) {
      link.close();
      throw e;
    }
  }
}
