package org.agenticbi.backend.turn;

import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.NlpQueryResponse;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.service.LinkCall;

/**
 * The three agents, as a turn needs them. Every method waits for the final reply and fails with
 * {@link org.agenticbi.protocol.RequestFailedException}.
 */
public interface Agents {

  /** Finds the SQL for a question. */
  NlpQueryResponse understand(NlpQuery question, LinkCall call);

  /** Reads the rows of a statement. */
  SqlQueryResponse query(SqlQuery statement, LinkCall call);

  /** Draws rows. */
  ChartGenerationResponse chart(GenerateChart rows, LinkCall call);
}
