package org.agenticbi.protocol;

/**
 * One key of the order of the rows.
 *
 * @param name the result column
 * @param descending highest first
 */
public record IntentOrder(String name, boolean descending) {}
