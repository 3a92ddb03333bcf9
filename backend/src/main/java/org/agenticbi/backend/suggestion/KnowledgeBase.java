package org.agenticbi.backend.suggestion;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each database, read once and remembered for a while. Whoever asks while it is
 * being read waits for the same reading; a reading that failed is not remembered.
 */
public final class KnowledgeBase implements AutoCloseable {

  private static final int DATABASES = 100;

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("knowledge-", 0).factory());
  private final AsyncCache<Key, Knowledge> known;
  private final Function<@Nullable String, Knowledge> reader;

  /** The default database has no name before it is read. */
  private record Key(@Nullable String database) {}

  /**
   * Reads with {@code reader}, whose argument is the name of a database or null for the default.
   */
  public KnowledgeBase(Function<@Nullable String, Knowledge> reader, Duration holds) {
    this.reader = reader;
    this.known =
        Caffeine.newBuilder()
            .maximumSize(DATABASES)
            .expireAfterWrite(holds)
            .executor(threads)
            .buildAsync();
  }

  /**
   * What is known of a database.
   *
   * @param database its name; the default one without
   * @throws RequestFailedException when it cannot be read
   */
  public Knowledge of(@Nullable String database) {
    try {
      return known.get(new Key(database), key -> reader.apply(key.database())).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RequestFailedException failure) {
        throw new RequestFailedException(failure.body(), failure);
      }
      throw e;
    }
  }

  /** Reads it anew when it is asked for next. */
  public void forget(@Nullable String database) {
    known.synchronous().invalidate(new Key(database));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
