package org.agenticbi.viz.export;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.result.ResultTable;
import org.agenticbi.protocol.ChartExportResponse;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ExportChart;
import org.agenticbi.protocol.RequestFailedException;

/** Answers {@code export_chart}. */
public final class Exports {

  private static final List<ExportFormat> FORMATS =
      List.of(new CsvFormat(), new JsonFormat(), new HtmlFormat());

  private Exports() {}

  /**
   * The result as a file.
   *
   * @throws RequestFailedException {@code chart_failed} for a format that is not written here,
   *     naming those that are, and for more rows than may be exported
   */
  public static ChartExportResponse export(ExportChart request, int maxRows) {
    String wanted = request.format().toLowerCase(Locale.ROOT);
    ExportFormat format =
        FORMATS.stream()
            .filter(candidate -> candidate.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> unknown(request.format()));
    if (request.data().size() > maxRows) {
      throw new RequestFailedException(
          ErrorCode.CHART_FAILED,
          request.data().size() + " rows are more than the " + maxRows + " that can be exported.",
          "Ask for fewer rows.");
    }
    byte[] file = format.write(new ResultTable(request.columns(), request.data()));
    return new ChartExportResponse(
        wanted,
        format.mediaType(),
        "result." + format.name(),
        Base64.getEncoder().encodeToString(file));
  }

  private static RequestFailedException unknown(String format) {
    List<String> known = FORMATS.stream().map(ExportFormat::name).toList();
    return new RequestFailedException(
        ErrorCode.CHART_FAILED,
        "The format \""
            + format
            + "\" cannot be exported here; "
            + String.join(", ", known)
            + " can.",
        "Export " + known.getFirst() + ", or save the picture from the page.");
  }
}
