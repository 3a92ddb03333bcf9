package org.agenticbi.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What load to make.
 *
 * @param services addresses of the services that get connections with heartbeats; questions go to
 *     the first, the backend
 * @param connections connections with heartbeats, spread evenly over the services
 * @param heartbeatInterval between two heartbeats of a connection
 * @param people who ask one question after the other
 * @param questions that they ask in turn
 * @param asOf the day that "today" means, ISO
 * @param duration for which the load lasts
 */
public record LoadPlan(
    List<URI> services,
    int connections,
    Duration heartbeatInterval,
    int people,
    List<String> questions,
    String asOf,
    Duration duration) {
  /** Copies its lists. */
  public LoadPlan {
    services = List.copyOf(services);
    questions = List.copyOf(questions);
    if (services.isEmpty() || (people > 0 && questions.isEmpty())) {
      throw new IllegalArgumentException("A service and, for people, a question are needed.");
    }
  }

  /** Questions of several shapes over the demo data. */
  public static List<String> demoQuestions() {
    return List.of(
        "top 5 customers by total purchase amount",
        "What is the average order value per month for 2024?",
        "revenue by region last quarter compared with the quarter before",
        "which products were never returned",
        "How many orders did we get last month?",
        "revenue by region",
        "share of revenue by product line in 2024",
        "Show me monthly revenue for 2024 as a line chart");
  }
}
