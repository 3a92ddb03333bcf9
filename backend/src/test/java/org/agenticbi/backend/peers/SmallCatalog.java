package org.agenticbi.backend.peers;

import java.util.List;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/** What the data server says of the table. */
public final class SmallCatalog {

  static final String DATABASES =
      """
      {"databases": [
        {"name": "shop", "dialect": "duckdb", "tables": 1, "description": "A shop.", "default": true},
        {"name": "archive", "dialect": "sqlite", "tables": 0, "description": null, "default": false}
      ]}
      """;

  /** The catalog and semantic model of the shop. */
  public static final String SCHEMA =
      """
      {"catalog": {"database": "shop", "dialect": "duckdb", "version": "v1",
        "tables": [{"name": "sales", "comment": null, "row_count": 240, "primary_key": ["id"],
          "columns": [
            {"name": "id", "type": "integer", "native_type": "INTEGER", "nullable": false},
            {"name": "region", "type": "text", "native_type": "VARCHAR", "nullable": false,
             "profile": {"rows": 240, "distinct": 3, "null_share": 0.0, "minimum": "North",
               "maximum": "West", "values": [{"value": "North", "count": 80},
               {"value": "South", "count": 80}, {"value": "West", "count": 80}],
               "values_complete": true, "shapes": []}},
            {"name": "product", "type": "text", "native_type": "VARCHAR", "nullable": false,
             "profile": {"rows": 240, "distinct": 4, "null_share": 0.0, "minimum": "Chair",
               "maximum": "Table", "values": [{"value": "Lamp", "count": 60}],
               "values_complete": false, "shapes": []}},
            {"name": "month", "type": "date", "native_type": "DATE", "nullable": false,
             "profile": {"rows": 240, "distinct": 24, "null_share": 0.0, "minimum": "2023-01-01",
               "maximum": "2024-12-31", "values": [], "values_complete": false, "shapes": []}},
            {"name": "amount", "type": "integer", "native_type": "INTEGER", "nullable": false}]}],
        "foreign_keys": []},
       "semantic_model": {"name": "shop", "revision": "r1", "datasets": [
          {"table": "sales", "label": "sale", "synonyms": [], "default_time_column": "month",
           "hidden": false, "fields": []}],
         "relationships": [], "fiscal_year_start_month": 1, "currency": "USD",
         "measures": [
          {"name": "revenue", "label": "Revenue", "synonyms": ["turnover"], "table": "sales",
           "expression": {}, "unit": "USD", "format": "currency"},
          {"name": "order_count", "label": "Orders", "synonyms": [], "table": "sales",
           "expression": {}, "format": "integer"}]}}
      """;

  private SmallCatalog() {}

  static String schema(String database) {
    if (!List.of("shop", "archive").contains(database)) {
      throw new RequestFailedException(
          ErrorCode.UNKNOWN_DATABASE, "There is no database " + database + ".");
    }
    return database.equals("shop")
        ? SCHEMA
        : """
        {"catalog": {"database": "archive", "dialect": "sqlite", "version": "v1", "tables": [],
         "foreign_keys": []}, "semantic_model": null}
        """;
  }

  static String validate(String sql) {
    return sql.startsWith("SELECT")
        ? "{\"valid\": true, \"statement\": \"" + sql + "\"}"
        : "{\"valid\": false, \"reason\": \"Only SELECT.\", \"suggestions\": [\"Select.\"]}";
  }
}
