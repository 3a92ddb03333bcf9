package org.agenticbi.mcp.connect;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A database with its name.
 *
 * @param name as people and agents call it
 * @param address where it is
 * @param description for people
 * @param semanticModel the YAML file that says what its data means
 */
public record DatabaseConfiguration(
    String name,
    DatabaseAddress address,
    @Nullable String description,
    @Nullable Path semanticModel) {

  /** With a name and an address alone. */
  public static DatabaseConfiguration of(String name, DatabaseAddress address) {
    return new DatabaseConfiguration(name, address, null, null);
  }
}
