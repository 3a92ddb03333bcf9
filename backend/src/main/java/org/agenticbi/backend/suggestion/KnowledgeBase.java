package org.agenticbi.backend.suggestion;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each database, read once and remembered for a while. Whoever asks while it is
 * being read waits for the same reading; a reading that failed is not remembered. What is asked for
 * again after a fifth of that while is read anew in the background, so that a changed schema shows
 * soon and nobody waits for it; when that fails, what was known stays.
 */
public final class KnowledgeBase implements AutoCloseable {

  private static final int DATABASES = 100;

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("knowledge-", 0).factory());
  private final Function<@Nullable String, Knowledge> reader;
  private final AsyncLoadingCache<Key, Outcome> known;

  /** The default database has no name before it is read. */
  private record Key(@Nullable String database) {}

  /** How a reading ended. A failure is a value here, because the cache would log an exception. */
  private sealed interface Outcome {
    record Read(Knowledge knowledge) implements Outcome {}

    record Failed(ErrorBody error) implements Outcome {}
  }

  /**
   * Reads with {@code reader}, whose argument is the name of a database or null for the default.
   */
  public KnowledgeBase(Function<@Nullable String, Knowledge> reader, Duration holds) {
    this.reader = reader;
    this.known =
        Caffeine.newBuilder()
            .maximumSize(DATABASES)
            .expireAfterWrite(holds)
            .refreshAfterWrite(holds.dividedBy(5))
            .executor(threads)
            .buildAsync(new Reading());
  }

  private final class Reading implements CacheLoader<Key, Outcome> {

    @Override
    public Outcome load(Key key) {
      return read(key);
    }

    @Override
    public Outcome reload(Key key, Outcome before) {
      return switch (read(key)) {
        case Outcome.Read fresh -> fresh;
        case Outcome.Failed _ -> before;
      };
    }
  }

  /** The default database is known under its own name too, so that it is read once. */
  private Outcome read(Key key) {
    try {
      Knowledge knowledge = reader.apply(key.database());
      Outcome read = new Outcome.Read(knowledge);
      Key named = new Key(knowledge.database());
      if (!named.equals(key)) {
        known.put(named, CompletableFuture.completedFuture(read));
      }
      return read;
    } catch (RequestFailedException e) {
      return new Outcome.Failed(e.body());
    }
  }

  /**
   * What is known of a database.
   *
   * @param database its name; the default one without
   * @throws RequestFailedException when it cannot be read
   */
  public Knowledge of(@Nullable String database) {
    Key key = new Key(database);
    CompletableFuture<Outcome> reading = known.get(key);
    return switch (reading.join()) {
      case Outcome.Read read -> read.knowledge();
      case Outcome.Failed failed -> {
        known.asMap().remove(key, reading);
        throw new RequestFailedException(failed.error(), null);
      }
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
