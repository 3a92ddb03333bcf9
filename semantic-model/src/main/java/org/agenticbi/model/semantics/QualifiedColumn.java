package org.agenticbi.model.semantics;

import java.util.Optional;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;

/** Reads {@code column} or {@code table.column}. */
final class QualifiedColumn {
  private final ModelNames names;
  private final Issues issues;

  QualifiedColumn(ModelNames names, Issues issues) {
    this.names = names;
    this.issues = issues;
  }

  /** The column alone when it is one of its own table, else with its table. */
  Optional<String> read(String text, String own, Place place) {
    int dot = text.indexOf('.');
    try {
      ColumnValue column =
          names.column(dot < 0 ? null : text.substring(0, dot), text.substring(dot + 1), own);
      return Optional.of(
          column.table().equalsIgnoreCase(own)
              ? column.column()
              : column.table() + "." + column.column());
    } catch (UnreadableExpressionException unknown) {
      issues.error(place, unknown.problem(), unknown.suggestion());
      return Optional.empty();
    }
  }
}
