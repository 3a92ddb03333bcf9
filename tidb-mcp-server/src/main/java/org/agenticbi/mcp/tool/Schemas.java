package org.agenticbi.mcp.tool;

/** Parts that several schemas share. */
final class Schemas {

  static final String DATABASE = "\"database\":{\"type\":\"string\"}";

  static final String ROWS =
      "\"columns\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}},"
          + "\"rows\":{\"type\":\"array\",\"items\":{\"type\":\"array\"}}";

  private Schemas() {}
}
