package org.agenticbi.model.sql;

/** Where rows come from. */
public sealed interface From {

  /** The name by which columns refer to it. */
  String alias();

  /** A table, or a {@link CommonTable}. */
  record TableSource(String table, String alias) implements From {}

  /** One row without columns: a block that only says values has no FROM. */
  record OneRow() implements From {
    @Override
    public String alias() {
      return "";
    }
  }

  /** The rows of a statement. */
  record QuerySource(Statement statement, String alias) implements From {}
}
