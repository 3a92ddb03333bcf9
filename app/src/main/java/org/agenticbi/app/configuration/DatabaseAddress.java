package org.agenticbi.app.configuration;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A database that questions can be asked about.
 *
 * @param name how people call it
 * @param address {@code duckdb:FILE}, {@code sqlite:FILE}, {@code mysql://USER@HOST:PORT/DATABASE},
 *     ...; without a password
 * @param semanticModel its file, or null
 */
public record DatabaseAddress(String name, String address, @Nullable Path semanticModel) {

  @Override
  public String toString() {
    return name + " at " + address;
  }
}
