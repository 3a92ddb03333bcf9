package org.agenticbi.backend.suggestion;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each database, read once and remembered for a while. Whoever asks while it is
 * being read waits for the same reading; a reading that failed is not remembered. What is asked for
 * again after a fifth of that while is read anew in the background, so that a changed schema shows
 * soon and nobody waits for it.
 */
public final class KnowledgeBase implements AutoCloseable {

  private static final int DATABASES = 100;

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("knowledge-", 0).factory());
  private final AsyncLoadingCache<Key, Knowledge> known;

  /** The default database has no name before it is read. */
  private record Key(@Nullable String database) {}

  /**
   * Reads with {@code reader}, whose argument is the name of a database or null for the default.
   */
  public KnowledgeBase(Function<@Nullable String, Knowledge> reader, Duration holds) {
    this.known =
        Caffeine.newBuilder()
            .maximumSize(DATABASES)
            .expireAfterWrite(holds)
            .refreshAfterWrite(holds.dividedBy(5))
            .executor(threads)
            .buildAsync(key -> read(key, reader));
  }

  /** The default database is known under its own name too, so that it is read once. */
  private Knowledge read(Key key, Function<@Nullable String, Knowledge> reader) {
    Knowledge knowledge = reader.apply(key.database());
    Key named = new Key(knowledge.database());
    if (!named.equals(key)) {
      known.put(named, CompletableFuture.completedFuture(knowledge));
    }
    return knowledge;
  }

  /**
   * What is known of a database.
   *
   * @param database its name; the default one without
   * @throws RequestFailedException when it cannot be read
   */
  public Knowledge of(@Nullable String database) {
    try {
      return known.get(new Key(database)).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RequestFailedException failure) {
        throw new RequestFailedException(failure.body(), failure);
      }
      throw e;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
