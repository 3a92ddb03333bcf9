package org.agenticbi.backend.suggestion;

import java.time.Duration;
import org.agenticbi.protocol.RequestFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the default database before anybody asks about it, as soon as the services for it are
 * there: the first person on an empty page then finds questions at once.
 */
public final class ReadingAhead implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingAhead.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Suggestions suggestions;
  private final Thread thread;

  private ReadingAhead(Suggestions suggestions) {
    this.suggestions = suggestions;
    this.thread = Thread.ofVirtual().name("reading-ahead").unstarted(this::readUntilItWorks);
  }

  /** Begins in the background. */
  public static ReadingAhead start(Suggestions suggestions) {
    ReadingAhead ahead = new ReadingAhead(suggestions);
    ahead.thread.start();
    return ahead;
  }

  private void readUntilItWorks() {
    try {
      while (!works()) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean works() {
    try {
      LOG.debug("{} first questions", suggestions.firstQuestions(null).size());
      return true;
    } catch (RequestFailedException e) {
      LOG.debug("The default database cannot be read yet: {}", e.body().message());
      return false;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
