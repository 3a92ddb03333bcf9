package org.agenticbi.mcp.protocol;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The thread on which the MCP SDK sweeps up sessions. A closed transport cancels the sweeping but
 * leaves the thread (MCP SDK 2.1.0), which would keep the program alive; so whoever builds a
 * transport ends it.
 */
final class SweeperThreads implements AutoCloseable {
  private static final String NAME = "session-sweeper";
  private static final AtomicLong COUNT = new AtomicLong();

  private final List<ScheduledExecutorService> threads = new CopyOnWriteArrayList<>();

  /** Builds a transport, and keeps the thread that is started for it. */
  <T> T during(Supplier<T> building) {
    String key = NAME + " " + COUNT.incrementAndGet();
    Thread builder = Thread.currentThread();
    Schedulers.addExecutorServiceDecorator(
        key,
        (scheduler, thread) -> {
          if (Thread.currentThread().equals(builder) && sweeps(scheduler)) {
            threads.add(thread);
          }
          return thread;
        });
    try {
      return building.get();
    } finally {
      Schedulers.removeExecutorServiceDecorator(key);
    }
  }

  private static boolean sweeps(Scheduler scheduler) {
    return scheduler.toString().contains(NAME);
  }

  @Override
  public void close() {
    threads.forEach(ExecutorService::shutdownNow);
  }
}
