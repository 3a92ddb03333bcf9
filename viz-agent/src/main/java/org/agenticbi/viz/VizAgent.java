package org.agenticbi.viz;

import java.time.LocalDate;
import org.agenticbi.protocol.ExportChart;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.service.Service;
import org.agenticbi.viz.export.Exports;

/**
 * The service that draws: {@code generate_chart}, {@code export_chart}, {@code POST /visualize}.
 */
public final class VizAgent {

  private VizAgent() {}

  /** Starts it; it is ready at once, for it needs no other service. */
  public static Service start(VizAgentConfiguration configuration) {
    ChartMaker maker = new ChartMaker(configuration.maxRows());
    return Service.named("viz-agent", configuration.server())
        .handle(
            GenerateChart.class,
            (request, exchange) -> {
              exchange.progress("charting", "Choosing a chart", 10);
              return maker.make(request, LocalDate.now(configuration.clock()));
            })
        .handle(
            ExportChart.class,
            (request, exchange) -> Exports.export(request, configuration.maxRows()))
        .post("/visualize", GenerateChart.class)
        .post("/export", ExportChart.class)
        .start();
  }
}
