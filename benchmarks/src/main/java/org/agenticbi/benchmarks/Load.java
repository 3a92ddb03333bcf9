package org.agenticbi.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.node.ObjectNode;

/** Runs a {@link LoadPlan}. */
public final class Load {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final LoadPlan plan;
  private final Latencies heartbeats = new Latencies();
  private final Latencies answers = new Latencies();
  private final LongAdder sent = new LongAdder();
  private final AtomicLong asked = new AtomicLong();
  private final Map<String, LongAdder> endings = new ConcurrentHashMap<>();
  private final Queue<String> problems = new ConcurrentLinkedQueue<>();

  private Load(LoadPlan plan) {
    this.plan = plan;
  }

  /** Connects, keeps up the load for its duration, and waits for the last replies. */
  public static LoadFigures run(LoadPlan plan) throws InterruptedException {
    return new Load(plan).run();
  }

  private LoadFigures run() throws InterruptedException {
    List<ProtocolConnection> connections = new ArrayList<>();
    for (int i = 0; i < plan.connections(); i++) {
      URI service = plan.services().get(i % plan.services().size());
      connections.add(ProtocolConnection.open(service));
    }
    long start = System.nanoTime();
    long end = start + plan.duration().toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < connections.size(); i++) {
      ProtocolConnection connection = connections.get(i);
      int number = i;
      threads.add(Thread.startVirtualThread(() -> beat(connection, number, start, end)));
    }
    for (int i = 0; i < plan.people(); i++) {
      int number = i;
      threads.add(Thread.startVirtualThread(() -> ask(number, end)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    connections.forEach(this::finish);
    return figures(connections.size(), seconds);
  }

  /**
   * As many heartbeats as the plan has, however late: a busy machine does not lower their number.
   */
  private void beat(ProtocolConnection connection, int number, long start, long end) {
    long interval = plan.heartbeatInterval().toNanos();
    long next = start + interval * number / Math.max(1, plan.connections());
    while (next < end) {
      pauseUntil(next);
      next += interval;
      heartbeat(connection, number);
    }
  }

  private void heartbeat(ProtocolConnection connection, int number) {
    ObjectNode request =
        ProtocolConnection.message("heartbeat").put("correlation_id", "beat-" + number);
    long start = System.nanoTime();
    sent.increment();
    try {
      ObjectNode reply = connection.request(request, PATIENCE);
      boolean right =
          reply.path("type").asString("").equals("heartbeat_response")
              && reply.path("correlation_id").asString("").equals("beat-" + number);
      if (right) {
        heartbeats.add(System.nanoTime() - start);
      } else {
        problems.add("A heartbeat was answered by " + reply);
      }
    } catch (CompletionException e) {
      problems.add("A heartbeat was not answered: " + e.getCause());
    }
  }

  private void ask(int person, long end) {
    try (ProtocolConnection connection = ProtocolConnection.open(plan.services().getFirst())) {
      for (int turn = 0; System.nanoTime() < end; turn++) {
        int question = (person + turn) % plan.questions().size();
        ask(connection, plan.questions().get(question));
      }
      finish(connection);
    } catch (CompletionException e) {
      problems.add("A person could not connect: " + e.getCause());
    }
  }

  private void ask(ProtocolConnection connection, String question) {
    ObjectNode request =
        ProtocolConnection.message("query").put("query", question).put("as_of", plan.asOf());
    long start = System.nanoTime();
    asked.incrementAndGet();
    try {
      ObjectNode reply = connection.request(request, PATIENCE);
      answers.add(System.nanoTime() - start);
      String type = reply.path("type").asString("");
      endings.computeIfAbsent(type, any -> new LongAdder()).increment();
      if (!type.equals("query_response")) {
        problems.add(question + ": " + reply.path("error"));
      } else if (!reply.path("question").asString("").equals(question)) {
        problems.add("The reply to another question came: " + reply.path("question"));
      }
    } catch (CompletionException e) {
      problems.add(question + ": " + e.getCause());
    }
  }

  private void finish(ProtocolConnection connection) {
    if (connection.waiting() > 0) {
      problems.add(connection.waiting() + " requests have no reply.");
    }
    connection.failures().forEach(failure -> problems.add("A connection broke: " + failure));
    connection.unmatched().forEach(reply -> problems.add("A reply to nothing came: " + reply));
    connection.close();
  }

  private LoadFigures figures(int connections, double seconds) {
    Map<String, Long> counts = new TreeMap<>();
    endings.forEach((type, count) -> counts.put(type, count.sum()));
    return new LoadFigures(
        connections,
        sent.sum(),
        heartbeats.count(),
        quantiles(heartbeats),
        asked.get(),
        counts,
        quantiles(answers),
        seconds,
        List.copyOf(problems));
  }

  private static List<Double> quantiles(Latencies latencies) {
    return List.of(
        latencies.milliseconds(0.5),
        latencies.milliseconds(0.95),
        latencies.milliseconds(0.99),
        latencies.milliseconds(1));
  }

  private static void pauseUntil(long nanoTime) {
    try {
      Thread.sleep(Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
