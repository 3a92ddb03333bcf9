package org.agenticbi.viz.export;

import org.agenticbi.model.result.ResultTable;

/** Writes a result as a file of one kind. */
interface ExportFormat {
  /** The {@code format} of the request, and the ending of the file name. */
  String name();

  String mediaType();

  byte[] write(ResultTable table);
}
