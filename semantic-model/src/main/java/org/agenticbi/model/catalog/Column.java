package org.agenticbi.model.catalog;

import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as the database writes it
 * @param type of its values
 * @param nativeType as the database writes it
 * @param nullable whether it may be null
 * @param comment what the database says of it
 * @param profile what its values look like, where they were read
 * @param role what it is for, once roles are assigned
 */
public record Column(
    String name,
    ColumnType type,
    String nativeType,
    boolean nullable,
    @Nullable String comment,
    @Nullable Profile profile,
    @Nullable ColumnRole role) {

  /** The same column with a role. */
  public Column withRole(ColumnRole newRole) {
    return new Column(name, type, nativeType, nullable, comment, profile, newRole);
  }
}
