package org.agenticbi.backend.suggestion;

import java.util.List;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * As much of the reply of {@code get_table_schema} as words are made from. Lists that are absent
 * are empty.
 */
final class SchemaJson {

  private SchemaJson() {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  record CatalogPart(@Nullable String database, List<TablePart> tables, List<KeyPart> foreignKeys) {
    CatalogPart {
      tables = orEmpty(tables);
      foreignKeys = orEmpty(foreignKeys);
    }
  }

  record TablePart(String name, long rowCount, List<ColumnPart> columns, List<String> primaryKey) {
    TablePart {
      columns = orEmpty(columns);
      primaryKey = orEmpty(primaryKey);
    }
  }

  record ColumnPart(
      String name, ColumnType type, @Nullable ProfilePart profile, @Nullable ColumnRole role) {}

  record ProfilePart(
      long distinct, @Nullable String maximum, List<ValuePart> values, List<String> shapes) {
    ProfilePart {
      values = orEmpty(values);
      shapes = orEmpty(shapes);
    }
  }

  record ValuePart(String value) {}

  record KeyPart(String fromTable, List<String> fromColumns, String toTable) {
    KeyPart {
      fromColumns = orEmpty(fromColumns);
    }
  }

  record ModelPart(
      List<DatasetPart> datasets,
      List<RelationshipPart> relationships,
      List<MeasurePart> measures) {
    ModelPart {
      datasets = orEmpty(datasets);
      relationships = orEmpty(relationships);
      measures = orEmpty(measures);
    }

    static ModelPart empty() {
      return new ModelPart(List.of(), List.of(), List.of());
    }
  }

  record DatasetPart(
      String table,
      @Nullable String label,
      @Nullable String defaultTimeColumn,
      @Nullable String labelColumn,
      boolean hidden,
      List<FieldPart> fields) {
    DatasetPart {
      fields = orEmpty(fields);
    }
  }

  record FieldPart(
      String column, @Nullable String label, @Nullable ColumnRole role, boolean hidden) {}

  record RelationshipPart(String fromTable, String toTable) {}

  record MeasurePart(
      String name,
      String label,
      List<String> synonyms,
      String table,
      @Nullable String format,
      @Nullable String timeColumn) {
    MeasurePart {
      synonyms = orEmpty(synonyms);
    }
  }
}
