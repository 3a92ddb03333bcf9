package org.agenticbi.backend.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ExecutionMetadata;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.NlpQueryResponse;
import org.agenticbi.protocol.ProgressUpdate;
import org.agenticbi.protocol.QueryResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.service.Cancellation;
import org.agenticbi.service.LinkCall;
import org.junit.jupiter.api.Test;

/** The turn without any network: its order, its times, what it leaves out. */
final class TurnSequenceTest {

  private final AtomicLong nanos = new AtomicLong();
  private final List<String> calls = new ArrayList<>();
  private final List<Integer> percents = new ArrayList<>();
  private final Cancellation cancellation = new Cancellation();
  private long bytes = 100;

  /** Agents that take 2, 3 and 4 ms and report progress that jumps about. */
  private final class CountingAgents implements Agents {

    @Override
    public NlpQueryResponse understand(NlpQuery question, LinkCall call) {
      throw new AssertionError("not asked here");
    }

    @Override
    public SqlQueryResponse query(SqlQuery statement, LinkCall call) {
      calls.add("query " + statement.sqlQuery());
      work(3, call);
      return new SqlQueryResponse(
          "q",
          List.of(new Column("n", ColumnType.INTEGER, null, null, null)),
          List.of(List.of(1)),
          1,
          false,
          false,
          new ExecutionMetadata(statement.sqlQuery(), 1, bytes, "shop", null));
    }

    @Override
    public ChartGenerationResponse chart(GenerateChart rows, LinkCall call) {
      calls.add("chart");
      work(4, call);
      return new ChartGenerationResponse("q", "kpi", null, List.of(), "One.", List.of());
    }

    private void work(int milliseconds, LinkCall call) {
      nanos.addAndGet(milliseconds * 1_000_000L);
      call.progress().accept(new ProgressUpdate("s", "Half.", 50));
      call.progress().accept(new ProgressUpdate("s", "Back.", 10));
    }
  }

  private QueryResponse answer() {
    TurnSequence sequence =
        new TurnSequence(new CountingAgents(), NextQuestions.none(), TurnLimits.defaults());
    TurnRequest request = new TurnRequest("q", "s", "Question", null, null, null, List.of());
    TurnWatch watch =
        new TurnWatch(
            nanos::get, (stage, status, percent) -> percents.add(percent), cancellation, "anna");
    return sequence.answer(request, Reading.ownStatement("SELECT 1 AS n", List.of(), null), watch);
  }

  @Test
  void stages_runInOrderAndAreTimed() {
    QueryResponse answer = answer();
    assertThat(calls).containsExactly("query SELECT 1 AS n", "chart");
    assertThat(answer.timings()).isEqualTo(Map.of("querying", 3.0, "charting", 4.0, "total", 7.0));
    assertThat(answer.database()).isEqualTo("shop");
  }

  @Test
  void progress_neverFallsThoughAgentsDo() {
    answer();
    assertThat(percents).isSorted().containsExactly(40, 55, 55, 75, 85, 85);
  }

  @Test
  void largeResult_isATableWithoutAskingForAChart() {
    bytes = TurnLimits.defaults().maxChartBytes() + 1;
    QueryResponse answer = answer();
    assertThat(calls).containsExactly("query SELECT 1 AS n");
    assertThat(answer.chartType()).isEqualTo("table");
    assertThat(answer.insights().getFirst().sentence()).contains("too large to draw");
    assertThat(answer.data()).hasSize(1);
  }

  @Test
  void cancelledTurn_asksNobodyAnyMore() {
    cancellation.cancel();
    assertThatThrownBy(this::answer).isInstanceOf(RequestFailedException.class);
    assertThat(calls).isEmpty();
  }
}
