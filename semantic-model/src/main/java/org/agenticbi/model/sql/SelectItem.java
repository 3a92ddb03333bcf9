package org.agenticbi.model.sql;

import org.jspecify.annotations.Nullable;

/**
 * An output column.
 *
 * @param expression its value
 * @param alias its name; null keeps the name of the column
 */
public record SelectItem(Expression expression, @Nullable String alias) {}
