package org.agenticbi.app.configuration;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A database that questions can be asked about.
 *
 * @param name how people call it
 * @param address {@code duckdb:FILE}, {@code sqlite:FILE}, {@code mysql://HOST:PORT/DATABASE}, ...
 * @param user null where the address has it, or none is needed
 * @param password null where none is needed
 * @param semanticModel its file, or null
 */
public record DatabaseAddress(
    String name,
    String address,
    @Nullable String user,
    @Nullable String password,
    @Nullable Path semanticModel) {

  /** Without the password. */
  @Override
  public String toString() {
    return name + " at " + address;
  }
}
