package org.agenticbi.data;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Results that may serve again: bounded by their size as JSON, forgotten after a while. A result is
 * found again only for the same text, parameters, database and limit of rows. Nothing larger than
 * an eighth of the whole is kept, so that one result does not drive out all others.
 */
final class ResultCache {

  private static final int OVERHEAD = 1_024;
  private static final int LARGEST_PART = 8;

  private final Cache<Key, QueryResult> results;
  private final long largest;

  ResultCache(CacheSettings settings, Ticker ticker) {
    largest = settings.maxBytes() / LARGEST_PART;
    results =
        Caffeine.newBuilder()
            .maximumWeight(settings.maxBytes())
            .weigher((Key key, QueryResult result) -> weight(result))
            .expireAfterWrite(settings.timeToLive())
            .ticker(ticker)
            .executor(Runnable::run)
            .recordStats()
            .build();
  }

  private record Key(
      String sql, List<@Nullable Object> parameters, @Nullable String database, int maxRows) {

    static Key of(Statement statement) {
      return new Key(
          statement.sql(), statement.parameters(), statement.database(), statement.maxRows());
    }
  }

  Optional<QueryResult> find(Statement statement) {
    return statement.useCache()
        ? Optional.ofNullable(results.getIfPresent(Key.of(statement)))
        : Optional.empty();
  }

  /** Keeps a result, whatever the request said about using earlier ones: it is the newest. */
  void keep(Statement statement, QueryResult result) {
    if (weight(result) <= largest) {
      results.put(Key.of(statement), result);
    }
  }

  private static int weight(QueryResult result) {
    return (int) Math.min(Integer.MAX_VALUE, result.bytes() + OVERHEAD);
  }

  /** Figures for {@code stats}. */
  Map<String, Object> figures() {
    CacheStats stats = results.stats();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("hits", stats.hitCount());
    figures.put("misses", stats.missCount());
    figures.put("evictions", stats.evictionCount());
    figures.put("results", results.estimatedSize());
    results
        .policy()
        .eviction()
        .ifPresent(policy -> figures.put("bytes", policy.weightedSize().orElse(0)));
    return figures;
  }
}
