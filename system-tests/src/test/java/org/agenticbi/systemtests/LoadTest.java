package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.agenticbi.benchmarks.Load;
import org.agenticbi.benchmarks.LoadFigures;
import org.agenticbi.benchmarks.LoadPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A short load; the long one is a program of its own, see the benchmarks. */
@ExtendWith(SharedSystem.class)
class LoadTest {
  @Test
  void load_nothingLostNothingWrong(FiveServices services) throws InterruptedException {
    LoadFigures figures =
        Load.run(
            new LoadPlan(
                services.addresses(),
                100,
                Duration.ofMillis(500),
                20,
                LoadPlan.demoQuestions(),
                DemoFile.asOf().toString(),
                Duration.ofSeconds(6)));
    assertThat(figures.problems()).as("%s", figures.text()).isEmpty();
    assertThat(figures.clean()).isTrue();
    assertThat(figures.heartbeatsSent()).isGreaterThan(100);
    assertThat(figures.asked()).isGreaterThanOrEqualTo(20);
  }
}
