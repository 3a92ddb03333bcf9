package org.agenticbi.model.sql;

import java.util.List;

/**
 * A statement and the rows that it has to give on every database, over the rows of {@link
 * ExampleData}.
 *
 * @param rows cells separated by {@code " | "}; in their order when the statement has one
 */
record Example(String name, Statement statement, List<String> rows) {

  static Example of(String name, Tree.Block block, String... rows) {
    return new Example(name, block.select(), List.of(rows));
  }

  static Example of(String name, Statement statement, String... rows) {
    return new Example(name, statement, List.of(rows));
  }

  boolean ordered() {
    return switch (statement) {
      case Select select -> !select.orderBy().isEmpty();
      case SetOperation operation -> !operation.orderBy().isEmpty();
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
