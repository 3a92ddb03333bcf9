package org.agenticbi.backend.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.backend.suggestion.SchemaJson.CatalogPart;
import org.agenticbi.backend.suggestion.SchemaJson.ColumnPart;
import org.agenticbi.backend.suggestion.SchemaJson.TablePart;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/**
 * What a column of a catalog is for. A role that the catalog says counts; without one it is guessed
 * from keys, type and number of values, which is enough for a suggestion.
 */
final class ColumnReading {

  private static final int MOST_LABELS = 200;
  private static final Set<String> PERSONAL = Set.of("email", "link");
  private static final Pattern IDENTIFIER = Pattern.compile(".*(^|[_ ])(id|key|code|no|number)");
  private static final Pattern ROW_NAME = Pattern.compile("(.*[_ ])?(name|title)");
  private static final Pattern MEAN =
      Pattern.compile(
          ".*(average|mean|median|price|rate|ratio|percent|margin|score|rating|age|days|balance"
              + "|coverage|equity|return on).*");

  private final CatalogPart catalog;

  ColumnReading(CatalogPart catalog) {
    this.catalog = catalog;
  }

  ColumnRole role(TablePart table, ColumnPart column) {
    if (column.role() != null) {
      return column.role();
    }
    if (isKey(table, column) || IDENTIFIER.matcher(Words.of(column.name())).matches()) {
      return ColumnRole.IDENTIFIER;
    }
    return switch (column.type()) {
      case INTEGER, DECIMAL -> isYear(column) ? ColumnRole.TIME : ColumnRole.MEASURE;
      case DATE, TIMESTAMP, TIME -> ColumnRole.TIME;
      case BOOLEAN -> ColumnRole.FLAG;
      case TEXT -> hasFewValues(column) ? ColumnRole.CATEGORY : ColumnRole.TEXT;
      case BINARY, OTHER -> ColumnRole.TEXT;
    };
  }

  private boolean isKey(TablePart table, ColumnPart column) {
    boolean foreign =
        catalog.foreignKeys().stream()
            .filter(key -> key.fromTable().equalsIgnoreCase(table.name()))
            .anyMatch(key -> containsIgnoringCase(key.fromColumns(), column.name()));
    return foreign || containsIgnoringCase(table.primaryKey(), column.name());
  }

  private static boolean containsIgnoringCase(List<String> names, String name) {
    return names.stream().anyMatch(each -> each.equalsIgnoreCase(name));
  }

  private static boolean isYear(ColumnPart column) {
    return column.name().toLowerCase(Locale.ROOT).endsWith("year");
  }

  private static boolean hasFewValues(ColumnPart column) {
    return column.profile() == null || column.profile().distinct() <= MOST_LABELS;
  }

  boolean isTime(ColumnPart column) {
    return switch (column.type()) {
      case DATE, TIMESTAMP -> true;
      case INTEGER, DECIMAL, TEXT, TIME, BOOLEAN, BINARY, OTHER -> false;
    };
  }

  boolean groups(ColumnRole role) {
    return switch (role) {
      case CATEGORY, GEOGRAPHY, FLAG -> true;
      case IDENTIFIER, MEASURE, TIME, TEXT -> false;
    };
  }

  /** Whether the column holds names of the table's rows, as its own name says. */
  boolean namesRows(TablePart table, ColumnPart column) {
    boolean text = column.type() == ColumnType.TEXT;
    return text && !isKey(table, column) && ROW_NAME.matcher(Words.of(column.name())).matches();
  }

  /** Whether values of that name are averaged and not summed. */
  boolean isMean(String name) {
    return MEAN.matcher(Words.of(name)).matches();
  }

  /** Whether its values belong into no list of suggestions. */
  boolean isPersonal(ColumnPart column) {
    return column.profile() != null
        && column.profile().shapes().stream()
            .anyMatch(shape -> PERSONAL.contains(shape.toLowerCase(Locale.ROOT)));
  }
}
