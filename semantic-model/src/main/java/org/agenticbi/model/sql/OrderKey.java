package org.agenticbi.model.sql;

/**
 * One key of an order; nulls come last either way.
 *
 * @param expression the value, or {@link Expression.OutputColumn}
 * @param descending highest first
 */
public record OrderKey(Expression expression, boolean descending) {}
