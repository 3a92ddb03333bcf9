package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.benchmarks.Load;
import org.agenticbi.benchmarks.LoadFigures;
import org.agenticbi.benchmarks.LoadPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A short load; the long one is a program of its own, see the benchmarks. */
@ExtendWith(SharedSystem.class)
class LoadTest {
  private static final int CONNECTIONS = 100;
  private static final int BEATS_EACH = 12;

  /**
   * Five each of twenty people. A quiet machine manages thousands; one on which five programs wait
   * for each core still manages this, once the first questions have been asked.
   */
  private static final int LEAST_ASKED = 100;

  @Test
  void load_nothingLostNothingWrong(FiveServices services) throws InterruptedException {
    askOnceEach(services);
    LoadFigures figures =
        Load.run(
            new LoadPlan(
                services.addresses(),
                CONNECTIONS,
                Duration.ofMillis(500),
                20,
                LoadPlan.demoQuestions(),
                DemoFile.asOf().toString(),
                Duration.ofMillis(500).multipliedBy(BEATS_EACH)));
    System.out.println(figures.text());
    assertThat(figures.problems()).as("%s", figures.text()).isEmpty();
    assertThat(figures.clean()).isTrue();
    assertThat(figures.heartbeatsAnswered()).isEqualTo(CONNECTIONS * BEATS_EACH);
    assertThat(figures.endings()).containsOnlyKeys("query_response");
    assertThat(figures.endings().get("query_response"))
        .isEqualTo(figures.asked())
        .isGreaterThanOrEqualTo(LEAST_ASKED);
  }

  /** The first questions wait for the data to be read, which is not what is measured. */
  private static void askOnceEach(FiveServices services) {
    try (Analyst analyst = Analyst.at(services.addressOf(ServiceName.BACKEND))) {
      LoadPlan.demoQuestions().forEach(analyst::ask);
    }
  }
}
