package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One key of the order of the rows.
 *
 * @param name the result column
 * @param descending highest first
 */
public record IntentOrder(@JsonProperty(required = true) String name, boolean descending) {}
