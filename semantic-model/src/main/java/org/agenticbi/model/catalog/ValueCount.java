package org.agenticbi.model.catalog;

/**
 * A value and how often it occurs.
 *
 * @param value as text
 * @param count rows that have it
 */
public record ValueCount(String value, long count) {}
